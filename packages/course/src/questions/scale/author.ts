import type { Report } from "../../diagnostics/report.ts";
import type { QuestionAuthor } from "../author.ts";
import { bitsFor, LETTERS } from "../options.ts";
import type { Statement } from "../question.ts";
import { uselessIn } from "../unscored.ts";
import type { Scale, ScaleSettings } from "./index.ts";

/** How a self-rating is written. */
export const author: QuestionAuthor<Scale, "statements", ScaleSettings> = {
  description:
    "Asks how far statements fit, each on the same scale between two ends. It is never scored; `::scale{again=…}` with its id asks the same once more, to see what has changed.",
  shape: "statements",
  settings: {
    levels: {
      type: "integer",
      minimum: 2,
      maximum: 11,
      default: 5,
      description: "How many steps lie between the two ends, both counted.",
    },
  },
  make: ({ base, body, settings: { levels = 5 }, ratings }) => ({
    ...base,
    ...body,
    kind: "scale",
    // Points as they are by default are none here; any others are the author's own and reported.
    points: base.points === 1 ? 0 : base.points,
    levels,
    ratings,
  }),
  check: checkScale,
  // By its id a statement stays the same whatever its words become.
  letterGroups: ({ statements }) => [
    { suffix: "", parts: statements.map(({ id }) => ({ text: id })) },
  ],
  withLetters: (question, [letters = []]) => ({
    ...question,
    statements: question.statements.map(
      (statement, at): Statement => ({ ...statement, letter: letters[at] ?? "" }),
    ),
  }),
  answers: () => ({ type: "likert" }),
  size: ({ ratings, levels }, [count = 0]) => (ratings === "lms" ? [count, levels] : 0),
  width(size) {
    const [rows = 0, levels = 0] = [size].flat();
    return rows * bitsFor(levels + 1);
  },
};

function checkScale(question: Scale, report: Report): void {
  const { again, place, statements, low, high } = question;
  // What is asked again was checked where it is asked first.
  if (again !== undefined) return;
  if (statements.length === 0) report.add("scale/no-statement", place, {});
  else if (!low || !high) report.add("scale/no-ends", place, {});
  if (statements.length > LETTERS.length) {
    report.add("scale/too-many-statements", place, { count: statements.length });
  }
  for (const what of uselessIn(question)) report.add("scale/nothing-is-right", place, { what });
  for (const [n, { id, place: second }] of statements.entries()) {
    const earlier = statements.slice(0, n).find((statement) => statement.id === id);
    if (earlier) report.add("scale/same-id-twice", second, { id }, { related: earlier.place });
  }
}
