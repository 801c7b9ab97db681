import type { Notation, ResponseNotation } from "@coursewright/course";

/** What is right, as SCORM 1.2 spells it: `a`, or `{a,c}` where both are needed. */
export function patterns(notation: Notation): readonly string[] {
  switch (notation.type) {
    case "choice":
      return notation.correct.filter((letters) => letters.length > 0).map(allNeeded);
    case "true-false":
      return [notation.correct ? "t" : "f"];
    case "likert":
      return [];
    default:
      return notation satisfies never;
  }
}

/** What the learner said; nothing when no option was ticked, since no spelling of that is legal. */
export function response(given: ResponseNotation): string | undefined {
  switch (given.type) {
    case "choice":
      return given.letters.join(",").slice(0, 255) || undefined;
    case "true-false":
      return given.value ? "t" : "f";
    case "likert":
      return given.point.slice(0, 1);
    default:
      return given satisfies never;
  }
}

function allNeeded(letters: readonly string[]): string {
  const set = letters.join(",");
  return letters.length > 1 ? `{${set}}` : set;
}
