import type { Faults } from "../faults.ts";
import type { Reply } from "../strict/memory.ts";
import type { DataModel } from "../strict/model.ts";

/** A call on its way to the LMS. */
export interface Asked {
  readonly name: keyof DataModel["calls"];
  readonly element: string;
  readonly value: string;
}

const NOT_IMPLEMENTED = { scorm12: "401", scorm2004: "402" } as const;
const NO_SESSION = { scorm12: "101", scorm2004: "102" } as const;

const CORE =
  /^cmi\.(core\.(student_id|student_name|lesson_location|credit|lesson_status|entry|score\.(raw|min|max)|total_time|lesson_mode|exit|session_time)|learner_id|learner_name|location|credit|completion_status|success_status|entry|score\.(scaled|raw|min|max)|total_time|mode|exit|session_time|suspend_data)$/;

/** What the LMS answers without looking: it has never heard of the element. */
export function instead(
  { standard }: DataModel,
  { name, element }: Asked,
  faults: Faults,
): Reply | undefined {
  if ((name !== "get" && name !== "set") || !isForeign(element, faults)) return;
  return { result: name === "get" ? "" : "false", error: NOT_IMPLEMENTED[standard] };
}

/** The answer to any call of a session that the LMS has ended. */
export function refusalOf({ standard, outside }: DataModel, { name }: Asked): Reply {
  if (name === "initialize") return { result: "false", error: NO_SESSION[standard] };
  const [, after] = outside[name];
  return { result: name === "get" ? "" : "false", error: after };
}

function isForeign(element: string, faults: Faults): boolean {
  if (faults.lacksChildren && element.endsWith("._children")) return true;
  if (faults.lacksInteractions && element.startsWith("cmi.interactions.")) return true;
  return faults.knowsOnly === "core" && !CORE.test(element);
}
