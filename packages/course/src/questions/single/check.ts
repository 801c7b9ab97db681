import type { Report } from "../../diagnostics/report.ts";
import { checkOptions } from "../check-options.ts";
import type { Single } from "./index.ts";

/** Reports what is wrong with a question of this kind that could be read. */
export function checkSingle(question: Single, report: Report): void {
  checkOptions(question, report);
  const right = question.options.filter((option) => option.tick === "right");
  if (right.length === 0) report.add("single/no-tick", question.place, {});
  const [first, second] = right;
  if (first && second)
    report.add("single/several-ticks", second.box, { count: right.length }, { related: first.box });
}
