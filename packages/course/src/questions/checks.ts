import type { Report } from "../diagnostics/report.ts";
import type { KindName, Question, QuestionOf } from "./index.ts";
import { checkMultiple } from "./multiple/check.ts";
import { checkSingle } from "./single/check.ts";
import { checkTrueFalse } from "./truefalse/check.ts";

// Apart from the register, so that no learner loads what only authors need.
const checks: { readonly [K in KindName]: (question: QuestionOf<K>, report: Report) => void } = {
  single: checkSingle,
  multiple: checkMultiple,
  truefalse: checkTrueFalse,
};

/** Reports what is wrong with a question, whatever its kind. */
export function check(question: Question, report: Report): void {
  // The entry of the question's own kind; the union of all kinds has lost that link.
  const own = checks[question.kind] as (question: Question, report: Report) => void;
  own(question, report);
}
