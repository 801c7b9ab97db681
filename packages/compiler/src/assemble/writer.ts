import type { Place } from "@coursewright/course";
import type { LessonDocument } from "../parse/lesson.ts";
import { type HtmlWriter, htmlWriter, type Token } from "../parse/markdown.ts";
import type { CourseContext, LessonContext } from "./context.ts";
import type { Reference } from "./find-file.ts";
import { linkAttributes } from "./links.ts";
import { inlineImage, picture } from "./media.ts";
import { Notes, reportMissingNote } from "./notes.ts";
import { allowedHtml } from "./sanitise.ts";

/** A lesson's own context: its tokens become HTML in which every link, picture and note is checked. */
export function lessonContext(document: LessonDocument, course: CourseContext): LessonContext {
  const notes = new Notes(document.id);
  const { file } = document.source;
  const placeOf = (token: Token): Place => document.reader.positions.placeOf(token);
  const placeIn = (token: Token) => (offset: number, length: number) =>
    document.reader.positions.placeIn(token, offset, length);
  const reference = (token: Token): Reference => ({
    file,
    place: placeOf(token),
    raw: token.raw,
    placeIn: placeIn(token),
  });
  let raw: Place | undefined;
  const writer = htmlWriter({
    link: (token) => linkAttributes(token, reference(token), course),
    image(token) {
      const shown = picture(token, reference(token), course);
      return shown ? inlineImage(shown) : "";
    },
    citation(token) {
      if (document.footnotes.has(token.label)) return notes.cite(token.label);
      reportMissingNote(token.label, placeOf(token), context);
      return "";
    },
    heading: (token) => course.anchors.of(file, token),
    html(token) {
      raw ??= placeOf(token);
      return allowedHtml(token.raw, placeIn(token), course.report);
    },
  });
  // Only what holds raw HTML is parsed again: it costs more than everything else together.
  const clean = (markup: string): string => {
    const place = raw;
    raw = undefined;
    return place ? sanitised(markup, place, course) : markup;
  };
  const safe: HtmlWriter = {
    blocks: (tokens) => clean(writer.blocks(tokens)),
    inline: (tokens) => clean(writer.inline(tokens)),
  };
  const context: LessonContext = { ...course, document, notes, writer: safe };
  return context;
}

function sanitised(markup: string, place: Place, { sanitise, report }: CourseContext): string {
  try {
    return sanitise(markup);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    // The parser goes down into elements within elements until the stack is full.
    report.add("text/too-deep", place, {});
    return "";
  }
}
