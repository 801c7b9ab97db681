import type { Report } from "../../diagnostics/report.ts";
import type { QuestionAuthor } from "../author.ts";
import { lettered } from "../choice/author.ts";
import { LETTERS } from "../options.ts";
import { partGroup, twinsIn } from "../parts.ts";
import { rowsHold, rowsWidth } from "../rows.ts";
import type { Order, OrderSettings } from "./index.ts";

/** How an order is written. */
export const author: QuestionAuthor<Order, "sequence", OrderSettings> = {
  description:
    "Asks for the right order. Write the list as it should be, and learners get it mixed up.",
  shape: "sequence",
  settings: {
    scoring: {
      enum: ["adjacent", "all"],
      default: "adjacent",
      description:
        "Whether neighbours in the right order earn their part (`adjacent`), or only the whole order counts (`all`).",
    },
  },
  make: ({ base, body, settings: { scoring = "adjacent" } }) => ({
    ...base,
    ...body,
    kind: "order",
    scoring,
  }),
  check: checkItems,
  letterGroups: ({ items }, plain) => [partGroup("", items, plain)],
  withLetters: (question, [letters = []]) => ({
    ...question,
    items: lettered(question.items, letters),
  }),
  answers: ({ items }) => ({ type: "sequencing", choices: items }),
  size: ({ items }, [letters = 0]) => [items.length, letters],
  width: rowsWidth,
  holds: rowsHold,
};

function checkItems({ items, place }: Order, report: Report): void {
  if (items.length === 0) report.add("order/no-list", place, {});
  if (items.length === 1) report.add("order/one-item", place, {});
  if (items.length > LETTERS.length) {
    report.add("order/too-many-items", place, { count: items.length });
  }
  for (const { part, earlier, words } of twinsIn(items)) {
    report.add("order/same-item-twice", part.place, { words }, { related: earlier.place });
  }
}
