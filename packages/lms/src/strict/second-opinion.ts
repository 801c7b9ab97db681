import type { Standard, Values, Writing } from "./model.ts";
import { pathOf } from "./path.ts";

/** A value in which scorm-again objects to something that the standard allows. */
interface Tolerated {
  readonly standard: Standard;
  readonly leaf: RegExp;
  /** Absent where it does not matter. */
  readonly type?: string;
  readonly value: RegExp;
}

// Found by running every accepted example of the tests through scorm-again 3.4.3.
const tolerated: readonly Tolerated[] = [
  { standard: "scorm12", leaf: /^student_response$/, value: /[\r\n]/ },
  { standard: "scorm2004", leaf: /^(learner_response|pattern)$/, value: /[\r\n]/ },
  { standard: "scorm2004", leaf: /^(learner_response|pattern)$/, type: "choice", value: /^$/ },
  { standard: "scorm2004", leaf: /^(location|language)$/, value: /^$/ },
  { standard: "scorm2004", leaf: /^pattern$/, type: "long-fill-in", value: /^\{case_matters=/ },
  // A single word is cut at its commas.
  {
    standard: "scorm2004",
    leaf: /^(learner_response|pattern)$/,
    type: "fill-in",
    value: /^(?!.*\[,\]).*,/s,
  },
  // No blank may have the word of another.
  {
    standard: "scorm2004",
    leaf: /^pattern$/,
    type: "fill-in",
    value: /(^|\[,\]|\})([^[{}]+)\[,\](.*\[,\])?\2($|\[,\])/s,
  },
];

/** Whether a refusal by scorm-again is its own strictness and no fault of the content. */
export function isTolerated(standard: Standard, held: Values, writing: Writing): boolean {
  const { steps, leaf } = pathOf(writing.element);
  const entry = steps[0] && `${steps[0].collection}.${steps[0].index}`;
  const type = held[`${entry}.type`];
  return tolerated.some(
    (row) =>
      row.standard === standard &&
      row.leaf.test(leaf) &&
      (row.type === undefined || row.type === type) &&
      row.value.test(writing.value),
  );
}
