import type { Report } from "../../diagnostics/report.ts";
import { checkOptions } from "../check-options.ts";
import { lettersOf } from "../options.ts";
import type { Multiple } from "./index.ts";

/** Reports what is wrong with a question of this kind that could be read. */
export function checkMultiple(question: Multiple, report: Report): void {
  checkOptions(question, report);
  const right = lettersOf(question.options, "right");
  if (right.length === 0) report.add("multiple/no-tick", question.place, {});
}
