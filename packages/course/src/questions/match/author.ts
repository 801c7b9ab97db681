import type { Report } from "../../diagnostics/report.ts";
import type { QuestionAuthor } from "../author.ts";
import { lettered } from "../choice/author.ts";
import { LETTERS } from "../options.ts";
import { partGroup, twinsIn } from "../parts.ts";
import { rowsHold, rowsWidth } from "../rows.ts";
import type { Match } from "./index.ts";

/** How pairs are written. */
export const author: QuestionAuthor<Match, "pairs", object> = {
  description:
    "Asks which things belong together. The left column stays, and for each line a partner is chosen. A line with an empty left cell is a partner too many.",
  shape: "pairs",
  settings: {},
  make: ({ base, body }) => ({ ...base, ...body, kind: "match" }),
  check: checkPairs,
  letterGroups: ({ left, right }, plain) => [
    partGroup("/left", left, plain),
    partGroup("/right", right, plain),
  ],
  withLetters: (question, [left = [], right = []]) => ({
    ...question,
    left: lettered(question.left, left),
    right: lettered(question.right, right),
  }),
  answers: ({ left, right }) => ({ type: "matching", source: left, target: right }),
  size: (_question, [left = 0, right = 0]) => [left, right],
  width: rowsWidth,
  holds: rowsHold,
};

function checkPairs({ left, right, place }: Match, report: Report): void {
  const count = Math.max(left.length, right.length);
  if (left.length === 0) report.add("match/no-pairs", place, {});
  else if (left.length === 1) report.add("match/one-row", place, {});
  else if (right.length === 1) report.add("match/one-choice", place, {});
  if (count > LETTERS.length) report.add("match/too-many-rows", place, { count });
  const distractors = right.length - new Set(left.map(({ goesWith }) => goesWith)).size;
  if (left.length > 1 && distractors > left.length) {
    report.add("match/many-distractors", place, { distractors, rows: left.length });
  }
  for (const { part, earlier, words } of twinsIn(left)) {
    report.add("match/same-left-twice", part.place, { words }, { related: earlier.place });
  }
}
