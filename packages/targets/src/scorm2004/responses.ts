import type { Notation, ResponseNotation } from "@coursewright/course";
import { identifier } from "../formats.ts";

/** What is right, as SCORM 2004 spells it: `a[,]c`. */
export function patterns(notation: Notation): readonly string[] {
  switch (notation.type) {
    case "choice": {
      const sets = notation.correct.filter((letters) => letters.length > 0).map(set);
      // The standard takes ten, all different.
      return [...new Set(sets)].slice(0, 10);
    }
    case "true-false":
      return [String(notation.correct)];
    case "likert":
      return [];
    default:
      return notation satisfies never;
  }
}

/**
 * What the learner said; nothing when no option was ticked: the empty set is legal, yet some LMSs refuse it
 * with an error, and a missing response reads the same in every report.
 */
export function response(given: ResponseNotation): string | undefined {
  switch (given.type) {
    case "choice":
      return set(given.letters) || undefined;
    case "true-false":
      return String(given.value);
    case "likert":
      return identifier(given.point);
    default:
      return given satisfies never;
  }
}

function set(letters: readonly string[]): string {
  return [...new Set(letters)].slice(0, 36).join("[,]");
}
