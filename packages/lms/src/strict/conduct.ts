import type { Rule } from "./fault.ts";
import type { Conduct, Values, Writing } from "./model.ts";

/** Something that an LMS takes and a learner or a report suffers from. */
export interface Misconduct {
  readonly rule: Rule;
  readonly message: string;
}

const DONE = ["passed", "completed"];
const NOT_DONE = ["failed", "incomplete", "not attempted", "unknown"];

/** What a legal write does that it should not, given what the LMS holds. */
export function misconductOfWriting(
  conduct: Conduct,
  held: Values,
  writing: Writing,
): readonly Misconduct[] {
  return [lowered(conduct, held, writing), lookingBack(conduct, held, writing)].filter(
    (misconduct) => misconduct !== undefined,
  );
}

/** What is wrong with the order of the writes of one commit: some LMSs report 0 for a score that follows its status. */
export function misconductOfCommit(
  conduct: Conduct,
  writings: readonly Writing[],
): readonly Misconduct[] {
  const elements = writings.map(({ element }) => element);
  const afterStatus = elements.slice(1 + lastStatus(conduct, elements));
  const late = afterStatus.find((element) => element.startsWith(conduct.score));
  if (late === undefined || afterStatus.length === elements.length) return [];
  return [
    { rule: "score-after-status", message: `${late} was written after the status in one commit.` },
  ];
}

function lastStatus({ statuses }: Conduct, elements: readonly string[]): number {
  return Math.max(...statuses.map((status) => elements.lastIndexOf(status)));
}

function lowered(
  { statuses }: Conduct,
  held: Values,
  { element, value }: Writing,
): Misconduct | undefined {
  const present = held[element] ?? "";
  if (!statuses.includes(element) || !DONE.includes(present) || !NOT_DONE.includes(value)) return;
  return { rule: "status-lowered", message: `${element} fell from "${present}" to "${value}".` };
}

function lookingBack(
  { mode, harmless, browsed }: Conduct,
  held: Values,
  { element, value }: Writing,
): Misconduct | undefined {
  const present = held[mode];
  if (present !== "review" && present !== "browse") return;
  if (harmless.includes(element)) return;
  if (present === "browse" && element === browsed && value === "browsed") return;
  return { rule: "looking-back", message: `${element} was written in ${present} mode.` };
}
