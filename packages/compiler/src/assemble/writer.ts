import type { Place } from "@coursewright/course";
import { namedAs } from "../i18n/language-file.ts";
import type { TextDocument } from "../parse/document.ts";
import { type Citation, type Hooks, type HtmlWriter, htmlWriter } from "../parse/markdown.ts";
import type { CourseContext, TextContext } from "./context.ts";
import { referenceTo } from "./find-file.ts";
import { linkAttributes } from "./links.ts";
import { inlineImage, picture } from "./media.ts";
import { Notes, reportMissingNote } from "./notes.ts";
import { allowedHtml } from "./sanitise.ts";
import { escapeHtml, type Words } from "./text.ts";

/** A file's own context: its tokens become HTML in which every link, picture and note is checked. */
export function textContext<Document extends TextDocument>(
  document: Document,
  whole: CourseContext,
  cite: (token: Citation, context: TextContext) => string = citation,
): TextContext & { readonly document: Document } {
  const course = { ...whole, words: wordsFor(document, whole) };
  const notes = new Notes(document.id);
  let raw: Place | undefined;
  const writer = htmlWriter({
    ...pointers(document, course),
    citation: (token) => cite(token, context),
    word: (token) => course.words.word(token.text) ?? escapeHtml(token.raw),
    html(token) {
      raw ??= document.reader.positions.placeOf(token);
      return allowedHtml(token.raw, referenceTo(token, document).placeIn, course.report);
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
  const context = { ...course, document, notes, writer: safe };
  return context;
}

function wordsFor({ source: { file } }: TextDocument, { speech, words }: CourseContext): Words {
  if (!speech) return words;
  return namedAs(file) ? speech.own : speech.source;
}

/** What becomes of links, pictures and headings. */
function pointers(
  document: TextDocument,
  course: CourseContext,
): Pick<Hooks, "link" | "image" | "heading"> {
  const { file } = document.source;
  return {
    link: (token) => linkAttributes(token, referenceTo(token, document), course),
    image(token) {
      const shown = picture(token, referenceTo(token, document), course);
      return shown ? inlineImage(shown) : "";
    },
    heading: (token) => course.anchors.of(file, token),
  };
}

/** The mark of a note, and its place in the list below the screen. */
export function citation(token: Citation, context: TextContext): string {
  const { document, notes } = context;
  if (document.footnotes.has(token.label)) return notes.cite(token.label, context);
  reportMissingNote(token.label, document.reader.positions.placeOf(token), context);
  return "";
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
