import type { Course, Locale } from "@coursewright/course";
import { scriptJson } from "./bundle.ts";
import { unmarked } from "./i18n/foreign.ts";
import { localize } from "./localize.ts";
import { directionOf } from "./render/languages.ts";
import { hashedFile, type TextFile } from "./render/text-file.ts";
import { type RenderOptions, renderBody } from "./render.ts";
import { loadTemplates } from "./templates.ts";

/** The page in one of its further languages. */
export interface PageText {
  readonly locale: Locale;
  /** What its body holds. */
  readonly html: string;
  /** The script that brings it to the page. */
  readonly file: TextFile;
}

/** A course in all its languages but the source, which the page itself is written in. */
export function pageTexts(course: Course, options: RenderOptions): readonly PageText[] {
  const pages = made.get(course) ?? new Map<string, readonly PageText[]>();
  made.set(course, pages);
  const key = JSON.stringify(options);
  const texts = pages.get(key) ?? textsOf(course, options);
  pages.set(key, texts);
  return texts;
}

// Most targets of a course show the same page, and writing it is most of the work.
const made = new WeakMap<Course, Map<string, readonly PageText[]>>();

function textsOf(course: Course, options: RenderOptions): readonly PageText[] {
  return course.languages.slice(1).map((locale) => {
    const edition = localize(course, locale);
    const html = renderBody(edition, options);
    const page = loadTemplates()("pages/text", {
      dir: directionOf(locale),
      title: unmarked(edition.title),
      html,
    });
    const script = `coursewrightTexts["${locale}"]=${scriptJson(page)};\n`;
    return { locale, html, file: hashedFile(`text.${locale}`, "js", script) };
  });
}
