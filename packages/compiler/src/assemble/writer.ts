import { type Place, slug } from "@coursewright/course";
import type { LessonDocument } from "../parse/lesson.ts";
import { type HtmlWriter, htmlWriter, type Token } from "../parse/markdown.ts";
import { anchorOf } from "./anchors.ts";
import type { CourseContext, LessonContext } from "./context.ts";
import { linkAttributes } from "./links.ts";
import { inlineImage, picture } from "./media.ts";
import { Notes, reportMissingNote } from "./notes.ts";
import { allowedHtml } from "./sanitise.ts";
import { plainText } from "./text.ts";

/** A lesson's own context: its tokens become HTML in which every link, picture and note is checked. */
export function lessonContext(document: LessonDocument, course: CourseContext): LessonContext {
  const notes = new Notes(document.id);
  const { file } = document.source;
  const placeOf = (token: Token): Place => document.reader.positions.placeOf(token);
  let raw = false;
  const writer = htmlWriter({
    link: (token) => linkAttributes(token, { file, place: placeOf(token) }, course),
    image(token) {
      const shown = picture(token, { file, place: placeOf(token) }, course);
      return shown ? inlineImage(shown) : "";
    },
    citation(token) {
      if (document.footnotes.has(token.label)) return notes.cite(token.label);
      reportMissingNote(token.label, placeOf(token), context);
      return "";
    },
    heading: (words) => anchorOf(document.id, slug(plainText(words))),
    html(token) {
      raw = true;
      return allowedHtml(token.raw, placeOf(token), course.report);
    },
  });
  // Only what holds raw HTML is parsed again: it costs more than everything else together.
  const clean = (markup: string): string => {
    const result = raw ? course.sanitise(markup) : markup;
    raw = false;
    return result;
  };
  const safe: HtmlWriter = {
    blocks: (tokens) => clean(writer.blocks(tokens)),
    inline: (tokens) => clean(writer.inline(tokens)),
  };
  const context: LessonContext = { ...course, document, notes, writer: safe };
  return context;
}
