import type { Report } from "../../diagnostics/report.ts";
import type { TrueFalse } from "./index.ts";

/** Reports what is wrong with a question of this kind that could be read. */
export function checkTrueFalse(question: TrueFalse, report: Report): void {
  const { options } = question;
  if (options.length !== 2) {
    report.add("truefalse/not-two-options", question.place, { count: options.length });
    return;
  }
  const ticked = options.filter((option) => option.tick === "right");
  if (ticked.length !== 1) {
    report.add("truefalse/not-one-tick", question.place, { count: ticked.length });
  }
}
