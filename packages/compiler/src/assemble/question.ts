import {
  authorOf,
  type Html,
  isKindName,
  type Question,
  type QuestionBase,
} from "@coursewright/course";
import { isId } from "../check/ids.ts";
import type { Fence } from "../parse/fences.ts";
import { children, type Token } from "../parse/markdown.ts";
import type { Opening } from "../parse/opening.ts";
import { suggest } from "../parse/suggest.ts";
import type { QuestionSettings } from "../validators.ts";
import { type AnyBodyReader, bodyOf } from "./bodies/index.ts";
import { reportOddOptions } from "./bodies/odd-options.ts";
import type { LessonContext } from "./context.ts";
import { loneImage } from "./lone-image.ts";
import { type QuestionParts, readQuestionParts } from "./question-parts.ts";
import { assembleScaleAgain } from "./scale-again.ts";
import { questionSettings, writtenId } from "./settings.ts";

/** A question of one of the kinds we know; nothing when something in it was reported that makes the rest a guess. */
export function assembleQuestion(
  fence: Fence,
  context: LessonContext,
): Question | undefined | "not-a-question" {
  const { name } = fence.opening;
  if (!isKindName(name)) return "not-a-question";
  if (fence.opening.leaf) return assembleScaleAgain(fence, context);
  const author = authorOf(name);
  const reader = bodyOf(author.shape);
  const settings = questionSettings(name, fence.opening, context.report);
  reportObjective(fence.opening, context);
  const odd = author.shape === "options" && reportOddOptions(fence, context);
  const parts = readQuestionParts(fence, reader, context);
  const said = words(parts, { fence, reader }, context);
  const body = reader.read(parts.body, { kind: name, context, said: parts.said });
  if (odd) return undefined;
  const base = baseOf(fence, { settings, said }, context);
  const ratings = context.settings.privacy?.ratings === "lms" ? "lms" : "browser";
  return author.make({ base, body, settings, ratings });
}

/** What a question has whatever its kind. */
function baseOf(
  { opening }: Fence,
  { settings, said }: { settings: QuestionSettings; said: QuestionWords },
  { report }: LessonContext,
): QuestionBase {
  const { points = 1, tries = 1, optional = false, fixed = false, confidence = false } = settings;
  const { objective, was, bank } = settings;
  return {
    id: writtenId(opening, report) ?? "",
    ...(was !== undefined && { was }),
    ...said,
    points,
    tries,
    ...(objective !== undefined && { objective }),
    optional,
    fixed,
    confidence,
    ...(bank !== undefined && { bank: { id: bank, letter: "" } }),
    place: opening.place,
  };
}

/** Reports an objective that the question's lesson does not have. */
function reportObjective({ attributes }: Opening, { document, report }: LessonContext): void {
  const setting = attributes.settings.get("objective");
  if (!setting || !isId(setting.value)) return;
  const known = Object.keys(document.settings.objectives ?? {});
  const objective = setting.value;
  if (known.includes(objective)) return;
  const near = suggest(objective, known);
  report.add("question/unknown-objective", setting.place, { objective, near, known });
}

type QuestionWords = Pick<
  QuestionBase,
  "context" | "ask" | "below" | "hint" | "ifRight" | "ifPartly" | "ifWrong"
>;

function words(
  parts: QuestionParts,
  { fence, reader }: { fence: Fence; reader: AnyBodyReader },
  context: LessonContext,
): QuestionWords {
  const { asked, said } = parts;
  const paragraph = askingOf(asked);
  const asksItself = reader.asks && parts.body.length > 0;
  if (!paragraph && !asksItself) context.report.add("question/no-text", fence.opening.place, {});
  const inline = (tokens: readonly Token[] | undefined): Html | undefined =>
    tokens && context.words.html(context.writer.inline(tokens));
  const hint = inline(said.get("hint"));
  const ifRight = inline(said.get("if right"));
  const ifPartly = inline(said.get("if partly"));
  const ifWrong = inline(said.get("if wrong"));
  const ask = inline(paragraph ? children(paragraph) : []) ?? context.words.html("");
  return {
    ...around(paragraph, { ...parts, ask }, context),
    ...(hint && { hint }),
    ...(ifRight && { ifRight }),
    ...(ifPartly && { ifPartly }),
    ...(ifWrong && { ifWrong }),
  };
}

/** The question, what stands before the paragraph that asks, and what stands between it and the options. */
function around(
  paragraph: Token | undefined,
  { asked, behind, ask }: QuestionParts & Pick<QuestionBase, "ask">,
  context: LessonContext,
): Pick<QuestionBase, "context" | "ask" | "below"> {
  const at = paragraph ? asked.indexOf(paragraph) : asked.length;
  const html = (tokens: readonly Token[]): Html | undefined =>
    tokens.some(({ type }) => type !== "space")
      ? context.words.html(context.writer.blocks(tokens))
      : undefined;
  const before = html([...asked.slice(0, at), ...behind]);
  const below = html(asked.slice(at + 1));
  return { ...(before && { context: before }), ask, ...(below && { below }) };
}

/** The paragraph next to the options; a picture alone asks nothing. */
function askingOf(asked: readonly Token[]): Token | undefined {
  const paragraphs = asked.filter((token) => token.type === "paragraph");
  return paragraphs.filter((token) => !loneImage(token)).at(-1) ?? paragraphs.at(-1);
}
