import type { Reply } from "../strict/memory.ts";
import type { DataModel } from "../strict/model.ts";
import type { Temper } from "../wire.ts";
import type { Asked } from "./instead.ts";

/** What the LMS makes of the right answer. */
export function altered(
  model: DataModel,
  asked: Asked,
  { temper: { faults, navigation }, reply }: { readonly temper: Temper; readonly reply: Reply },
): Reply {
  const { name, element } = asked;
  if (name === "initialize" && reply.result === "true" && faults.saysRunningAlready)
    return { result: "false", error: model.codes["initialised-twice"] };
  if (name !== "get" || model.outside.get.includes(reply.error)) return reply;
  if (faults.modeIsEmpty && element === model.conduct.mode) return { result: "", error: "0" };
  const direction = navigation[element];
  if (direction !== undefined) return { result: direction, error: "0" };
  return faults.unset && isUnset(asked, reply) ? { result: "", error: "403" } : reply;
}

/** Whether the answer says that nothing was ever written there. */
export function isUnset({ name }: Asked, { result, error }: Reply): boolean {
  return name === "get" && result === "" && ["0", "403"].includes(error);
}
