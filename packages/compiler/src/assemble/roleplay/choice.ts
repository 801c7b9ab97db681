import type { Choice, Line, Place } from "@coursewright/course";
import { children, type Token } from "../../parse/markdown.ts";
import { plainText } from "../text.ts";
import { type PlacedChip, takeFirstChips, takeLastChips } from "./chips.ts";
import { placeOf, type RoleplayContext } from "./context.ts";
import { type Jump, takeJump } from "./jump.ts";
import { effectsOf, guardOf } from "./line.ts";
import { noteOf } from "./note.ts";
import { quotedAs } from "./quoted.ts";
import type { ReadStretch, Stretch } from "./stretch.ts";
import { reportMisplacedIn, wordsAt } from "./words.ts";

type ListItem = (Token & { type: "list" })["items"][number];

/** One thing that the learner can say or do; nothing for an item without words, which is reported. */
export function assembleChoice(
  item: ListItem,
  readBelow: ReadStretch,
  context: RoleplayContext,
): Choice | undefined {
  const parts = children(item).filter(({ type }) => type !== "space" && type !== "checkbox");
  const [first, ...below] = parts;
  reportBox(item, context);
  const number = context.counters.nextChoice();
  const head = first?.type === "text" || first?.type === "paragraph" ? first : undefined;
  const place = placeOf(head ?? item, context);
  const words = head && readWords(head, place, context);
  const stretch = readBelow(head ? below : parts);
  reportEndings(stretch, context);
  const note = noteOf(stretch, context);
  if (!words || words.html === "") {
    context.report.add("roleplay/empty-choice", place, {});
    return undefined;
  }
  const { html, jump, ...said } = words;
  return {
    number,
    letter: "",
    html: context.words.html(html),
    ...said,
    ...(note && { note }),
    next: jump?.to === undefined ? stretch.beats : [jumpLine(jump.to, place, context)],
    place,
  };
}

interface ChoiceWords extends Pick<Choice, "way" | "best" | "again" | "all" | "effects"> {
  readonly html: string;
  readonly jump: Jump | undefined;
}

/** The first paragraph of an item: a chip, the words, and further chips. */
function readWords(head: Token, place: Place, context: RoleplayContext): ChoiceWords {
  const inline = children(head).filter(({ type }) => type !== "checkbox");
  const { words, jump } = takeJump(inline, context);
  if (jump) reportGluedJump(jump, place, context);
  const start = takeFirstChips(words, "choice-start", context);
  const { chips, rest } = takeLastChips(start.rest, context);
  // Chips alone are at the end of words that are missing.
  if (start.rest.length > 0) reportMisplacedIn(start.chips, "choice-start", context);
  reportMisplacedIn(chips, "choice-end", context);
  const html = wordsAt(rest, "choice", context);
  const quoted = quotedAs(plainText(html));
  if (quoted === "opened") context.report.add("roleplay/quote-never-closed", place, {});
  return {
    html,
    jump,
    way: holds(start.chips, "pause") ? "pause" : quoted === "none" ? "done" : "said",
    best: holds(chips, "best"),
    again: holds(chips, "again"),
    all: guardOf(chips, context)?.all ?? [],
    effects: effectsOf(chips),
  };
}

function holds(chips: readonly PlacedChip[], kind: "pause" | "best" | "again"): boolean {
  return chips.some(({ chip }) => chip.kind === kind);
}

/** A jump in the line of the choice itself; `check --fix` gives it a paragraph of its own. */
function reportGluedJump({ arrow, gap }: Jump, place: Place, context: RoleplayContext): void {
  const start = { ...gap, column: 1, endColumn: 1 };
  const fix =
    arrow.line === place.line
      ? { place: gap, text: `\n\n${" ".repeat(place.column - 1)}` }
      : { place: start, text: "\n" };
  context.report.add("roleplay/jump-on-choice", arrow, {}, { fix });
}

function jumpLine(to: string, place: Place, context: RoleplayContext): Line {
  return { kind: "line", key: context.counters.nextLine(), effects: [], to, place };
}

function reportBox(item: ListItem, context: RoleplayContext): void {
  if (!item.task) return;
  const [first] = children(item);
  const inside = first ? [first, ...children(first)] : [];
  const box = inside.find(({ type }) => type === "checkbox");
  if (!box) return;
  const { positions } = context.document.reader;
  const fix = { place: positions.placeIn(box, 0, box.raw.length), text: "" };
  context.report.add("roleplay/box", placeOf(box, context), {}, { fix });
}

function reportEndings({ endings }: Stretch, context: RoleplayContext): void {
  for (const { place } of endings) context.report.add("roleplay/end-inside-choice", place, {});
}
