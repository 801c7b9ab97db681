import {
  type Html,
  isKindName,
  type KindName,
  type Option,
  type Question,
  type QuestionBase,
} from "@coursewright/course";
import type { Fence } from "../parse/fences.ts";
import { children, type Token } from "../parse/markdown.ts";
import { type PartChip, partChip, reportGluedChip } from "./chips.ts";
import type { LessonContext } from "./context.ts";
import { assembleOptions, reportOddOptions } from "./options.ts";
import { questionSettings, writtenId } from "./settings.ts";

/** A question of one of the kinds we know; nothing when something in it was reported that makes the rest a guess. */
export function assembleQuestion(
  fence: Fence,
  context: LessonContext,
): Question | undefined | "not-a-question" {
  const { name } = fence.opening;
  if (!isKindName(name)) return "not-a-question";
  const settings = questionSettings(name, fence.opening, context.report);
  const odd = reportOddOptions(fence, context);
  const parts = readParts(fence, context);
  if (odd) return undefined;
  const { points = 1, tries = 1, optional = false, fixed = false, confidence = false } = settings;
  const { objective, was } = settings;
  const base: QuestionBase = {
    id: writtenId(fence.opening, context.report) ?? "",
    ...(was !== undefined && { was }),
    ...words(parts, fence, context),
    points,
    tries,
    ...(objective !== undefined && { objective }),
    optional,
    fixed,
    confidence,
    place: fence.opening.place,
  };
  return ofKind(name, { ...base, options: parts.options }, settings.scoring ?? "partial");
}

function ofKind(
  kind: KindName,
  base: QuestionBase & { readonly options: readonly Option[] },
  scoring: "partial" | "all" | "penalty",
): Question {
  switch (kind) {
    case "single":
    case "truefalse":
      return { ...base, kind };
    case "multiple":
      return { ...base, kind, scoring };
    default:
      return kind satisfies never;
  }
}

interface Parts {
  readonly ask: readonly Token[];
  readonly options: readonly Option[];
  readonly said: ReadonlyMap<PartChip, readonly Token[]>;
}

function readParts(fence: Fence, context: LessonContext): Parts {
  const parts = { ask: [] as Token[], options: [] as Option[], said: new Map() };
  for (const token of tokensOf(fence, context)) {
    if (token.type === "paragraph") readParagraph(token, parts, context);
    else if (token.type === "list" && isTaskList(token)) {
      parts.options.push(...assembleOptions(token, fence.opening.name, context));
    } else parts.ask.push(token);
  }
  return parts;
}

function readParagraph(
  token: Token & { type: "paragraph" },
  parts: { ask: Token[]; said: Map<PartChip, readonly Token[]> },
  context: LessonContext,
): void {
  reportGluedChip(children(token), context);
  const { chip, rest } = partChip(children(token), context);
  if (!chip) parts.ask.push({ ...token, tokens: [...rest] as typeof token.tokens });
  else if (!parts.said.has(chip)) parts.said.set(chip, rest);
  else context.report.add("question/part-twice", placeOf(token, context), { chip });
}

function tokensOf(fence: Fence, context: LessonContext): readonly Token[] {
  return fence.parts.flatMap((part) =>
    part.kind === "run" ? context.document.reader.read(part.text, part.line) : [],
  );
}

function isTaskList(list: Token & { type: "list" }): boolean {
  return list.items.some((item) => item.task);
}

type QuestionWords = Pick<
  QuestionBase,
  "context" | "ask" | "hint" | "ifRight" | "ifPartly" | "ifWrong"
>;

function words(parts: Parts, fence: Fence, context: LessonContext): QuestionWords {
  const asking = parts.ask.findLastIndex((token) => token.type === "paragraph");
  const paragraph = parts.ask[asking];
  if (!paragraph) context.report.add("question/no-text", fence.opening.place, {});
  const before = parts.ask.filter((_, index) => index !== asking);
  const inline = (tokens: readonly Token[] | undefined): Html | undefined =>
    tokens && context.words.html(context.writer.inline(tokens));
  const hint = inline(parts.said.get("hint"));
  const ifRight = inline(parts.said.get("if right"));
  const ifPartly = inline(parts.said.get("if partly"));
  const ifWrong = inline(parts.said.get("if wrong"));
  return {
    ...(before.length > 0 && { context: context.words.html(context.writer.blocks(before)) }),
    ask: inline(paragraph ? children(paragraph) : []) ?? context.words.html(""),
    ...(hint && { hint }),
    ...(ifRight && { ifRight }),
    ...(ifPartly && { ifPartly }),
    ...(ifWrong && { ifWrong }),
  };
}

function placeOf(token: Token, context: LessonContext) {
  return context.document.reader.positions.placeOf(token);
}
