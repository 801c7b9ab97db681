import { type Objective, type Place, type Screen, type Step, startOf } from "@coursewright/course";
import { wordsOf } from "../parse/markdown.ts";
import { adapted, withOwnIds } from "./adapted.ts";
import { anchorOf } from "./anchors.ts";
import { assembleBlocks } from "./blocks.ts";
import type { CourseContext, LessonContext } from "./context.ts";
import { headingWords } from "./heading-words.ts";
import { reportUnusedNotes } from "./notes.ts";
import type { LessonDraft, ScreenDraft } from "./screens.ts";
import { escapeHtml } from "./text.ts";
import { textContext } from "./writer.ts";

/** A lesson whose questions have no letters yet, and whose screens no birth names. */
export function assembleLesson(draft: LessonDraft, course: CourseContext): Step {
  const context = textContext(draft.document, course);
  const { document, words } = context;
  const title = draft.title
    ? headingWords(draft.title, context)
    : escapeHtml(document.settings.title ?? document.id);
  const screens = draft.screens
    .map((screen) => assembleScreen(screen, title, context))
    .map((screen) => ownScreen(screen, draft, context));
  reportUnusedNotes(context);
  const { minutes, draw = {}, skip } = document.settings;
  return {
    kind: "lesson",
    id: document.id,
    title: words.html(title),
    ...(minutes !== undefined && { minutes }),
    objectives: objectivesOf(context),
    screens,
    draws: draw,
    ...(skip && { skip: { after: skip.after, from: skip.from ?? 80 } }),
    place: placeOfTitle(draft, context),
  };
}

function placeOfTitle(draft: LessonDraft, context: LessonContext): Place {
  const { source, reader } = context.document;
  if (draft.title) return reader.positions.placeOf(draft.title);
  return startOf(source.file);
}

function objectivesOf({ document, words }: LessonContext): readonly Objective[] {
  return Object.entries(document.settings.objectives ?? {}).map(([id, behaviour]) => ({
    id,
    behaviour: words.text(behaviour),
  }));
}

function assembleScreen(draft: ScreenDraft, title: string, context: LessonContext): Screen {
  context.notes.startScreen(draft.slug);
  const heading = draft.heading ? headingWords(draft.heading, context) : title;
  const blocks = assembleBlocks(draft.content, context);
  const notes = context.notes.endScreen(draft.place);
  if (draft.heading && draft.content.length === 0) {
    context.report.add("screen/empty", draft.place, {});
  }
  return {
    name: `${context.document.id}/${draft.slug}`,
    anchor: anchorOf(context.document.id, draft.slug),
    title: context.words.html(heading),
    blocks: notes ? [...blocks, notes] : blocks,
    place: draft.place,
  };
}

/** A screen of a lesson that its language tells in its own way. */
function ownScreen(
  screen: Screen,
  { document, language }: LessonDraft,
  { words }: LessonContext,
): Screen {
  if (!document.adapted) return screen;
  const { blocks, place } = screen;
  if (language) return { ...screen, language, blocks: withOwnIds(blocks, language) };
  return { ...screen, blocks: [adapted(blocks, words.locale, place)] };
}

/** Reports where `id`, `type` or `title` of the front matter says something else than the file. */
export function reportContradictions(draft: LessonDraft, context: CourseContext): void {
  const { settings, id, yaml } = draft.document;
  const title = draft.title && wordsOf(draft.title).trim();
  const pairs = [
    { key: "type", written: settings.type, real: "lesson", source: "the folder" },
    { key: "id", written: settings.id, real: id, source: "the file's name" },
    { key: "title", written: settings.title, real: title, source: "the `#` line" },
  ];
  for (const { key, written, real, source } of pairs) {
    if (written === undefined || real === undefined || written.trim() === real) continue;
    context.report.add("lesson/contradiction", yaml.placeOf([key]), { key, written, real, source });
  }
}
