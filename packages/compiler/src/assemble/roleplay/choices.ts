import type { Choices } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import { plainText } from "../text.ts";
import { assembleChoice } from "./choice.ts";
import type { RoleplayContext } from "./context.ts";
import type { ReadStretch } from "./stretch.ts";

type List = Token & { type: "list" };

/** A list of things that the learner can do. */
export function assembleChoices(list: List, below: ReadStretch, context: RoleplayContext): Choices {
  if (list.ordered) reportNumbers(list, context);
  const choices = list.items.flatMap((item) => {
    const choice = assembleChoice(item, below, context);
    return choice ? [choice] : [];
  });
  const met = new Set<string>();
  for (const { html, place } of choices) {
    const words = plainText(Object.values(html.html)[0] ?? "");
    const key = words.toLowerCase();
    if (met.has(key)) context.report.add("roleplay/same-choice-twice", place, { words });
    met.add(key);
  }
  return { kind: "choices", choices };
}

function reportNumbers(list: List, context: RoleplayContext): void {
  for (const [index, item] of list.items.entries()) {
    const [whole = "", blanks = ""] = /^(\s*)\d+[.)]/.exec(item.raw) ?? [];
    const length = whole.length - blanks.length;
    const place = context.document.reader.positions.placeIn(item, blanks.length, length);
    const fix = { place, text: "-" };
    if (index === 0) context.report.add("roleplay/numbered-list", place, {}, { fix });
    else context.report.tidy(fix);
  }
}
