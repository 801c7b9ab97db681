import {
  type Html,
  isKindName,
  type KindName,
  type Option,
  type Question,
  type QuestionBase,
} from "@coursewright/course";
import { isId } from "../check/ids.ts";
import type { Fence } from "../parse/fences.ts";
import { children, type Token } from "../parse/markdown.ts";
import type { Opening } from "../parse/opening.ts";
import { suggest } from "../parse/suggest.ts";
import type { LessonContext } from "./context.ts";
import { loneImage } from "./lone-image.ts";
import { reportOddOptions } from "./odd-options.ts";
import { type QuestionParts, readQuestionParts } from "./question-parts.ts";
import { questionSettings, writtenId } from "./settings.ts";

/** A question of one of the kinds we know; nothing when something in it was reported that makes the rest a guess. */
export function assembleQuestion(
  fence: Fence,
  context: LessonContext,
): Question | undefined | "not-a-question" {
  const { name } = fence.opening;
  if (!isKindName(name)) return "not-a-question";
  const settings = questionSettings(name, fence.opening, context.report);
  reportObjective(fence.opening, context);
  const odd = reportOddOptions(fence, context);
  const parts = readQuestionParts(fence, context);
  const said = words(parts, fence, context);
  if (odd) return undefined;
  const { points = 1, tries = 1, optional = false, fixed = false, confidence = false } = settings;
  const { objective, was } = settings;
  const base: QuestionBase = {
    id: writtenId(fence.opening, context.report) ?? "",
    ...(was !== undefined && { was }),
    ...said,
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

type QuestionWords = Pick<
  QuestionBase,
  "context" | "ask" | "hint" | "ifRight" | "ifPartly" | "ifWrong"
>;

function words(parts: QuestionParts, fence: Fence, context: LessonContext): QuestionWords {
  const { asked, behind, said } = parts;
  const paragraph = askingOf(asked);
  if (!paragraph) context.report.add("question/no-text", fence.opening.place, {});
  const before = [...asked, ...behind].filter((token) => token !== paragraph);
  const inline = (tokens: readonly Token[] | undefined): Html | undefined =>
    tokens && context.words.html(context.writer.inline(tokens));
  const hint = inline(said.get("hint"));
  const ifRight = inline(said.get("if right"));
  const ifPartly = inline(said.get("if partly"));
  const ifWrong = inline(said.get("if wrong"));
  return {
    ...(before.length > 0 && { context: context.words.html(context.writer.blocks(before)) }),
    ask: inline(paragraph ? children(paragraph) : []) ?? context.words.html(""),
    ...(hint && { hint }),
    ...(ifRight && { ifRight }),
    ...(ifPartly && { ifPartly }),
    ...(ifWrong && { ifWrong }),
  };
}

/** The paragraph next to the options; a picture alone asks nothing. */
function askingOf(asked: readonly Token[]): Token | undefined {
  const paragraphs = asked.filter((token) => token.type === "paragraph");
  return paragraphs.filter((token) => !loneImage(token)).at(-1) ?? paragraphs.at(-1);
}
