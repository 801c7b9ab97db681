import type { MoveOn, Progress } from "./situation.ts";
import type { Part } from "./structure.ts";

/** Whether an assignable unit is satisfied. */
export function isSatisfied(moveOn: MoveOn, { completed, passed }: Progress): boolean {
  switch (moveOn) {
    case "Passed":
      return passed;
    case "Completed":
      return completed;
    case "CompletedAndPassed":
      return completed && passed;
    case "CompletedOrPassed":
      return completed || passed;
    case "NotApplicable":
      return true;
    default:
      return moveOn satisfies never;
  }
}

/** Ids of the parts that are satisfied, inner ones first. */
export function satisfiedParts(
  parts: readonly Part[],
  isAuSatisfied: (id: string) => boolean,
): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === "au") return isAuSatisfied(part.id) ? [part.id] : [];
    const inside = satisfiedParts(part.parts, isAuSatisfied);
    const whole = part.parts.every(({ id }) => inside.includes(id));
    return whole ? [...inside, part.id] : inside;
  });
}
