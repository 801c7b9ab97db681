import type { Call, Violation } from "../record.ts";
import type { Misconduct } from "./conduct.ts";
import type { Reply } from "./memory.ts";

/** A call and its answer, for the record. */
export function callOf(name: string, args: readonly unknown[], { result, error }: Reply): Call {
  const [element, value] = args.map(String);
  return {
    name,
    // The empty string that other calls take is no element.
    ...(element && { element }),
    ...(value !== undefined && { value }),
    result,
    error,
  };
}

/** A broken rule, for the record. */
export function violationOf(
  name: string,
  args: readonly unknown[],
  { rule, message }: Misconduct,
): Violation {
  return { rule, call: `${name}(${args.map(shown).join(", ")})`, message };
}

const WIDTH = 80;

function shown(arg: unknown): string {
  const text = JSON.stringify(arg) ?? String(arg);
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}
