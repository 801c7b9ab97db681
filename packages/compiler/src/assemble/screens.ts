import {
  freeNames,
  type Locale,
  type Place,
  type Report,
  slug,
  startOf,
} from "@coursewright/course";
import type { Fence } from "../parse/fences.ts";
import type { LessonDocument } from "../parse/lesson.ts";
import { type Token, wordsOf } from "../parse/markdown.ts";

/** A screen before its blocks are understood. */
export interface ScreenDraft {
  /** Unique in the lesson; `start` for the text before the first `##`. */
  readonly slug: string;
  /** Its `##` line; the first screen may have none and bears the lesson's title then. */
  readonly heading: Heading | undefined;
  readonly content: readonly (Token | Fence)[];
  readonly place: Place;
}

type Heading = Token & { type: "heading" };

export interface LessonDraft {
  readonly document: LessonDocument;
  readonly title: Heading | undefined;
  readonly screens: readonly ScreenDraft[];
  /** The only language that has these screens; see `Screen`. */
  readonly language?: Locale;
}

/** Cuts a lesson at its `##` lines. */
export function cutScreens(document: LessonDocument, report: Report): LessonDraft {
  const cut = new Cut(document, report);
  for (const part of document.parts) {
    if (part.kind === "fence") cut.add(part);
    else for (const token of document.reader.read(part.text, part)) cut.add(token);
  }
  return cut.finish();
}

class Cut {
  private readonly document: LessonDocument;
  private readonly report: Report;
  /** Their slugs are the wishes of their headings, which two may share. */
  private readonly screens: ScreenDraft[] = [];
  private title: Heading | undefined;
  private heading: Heading | undefined;
  private content: (Token | Fence)[] = [];
  private level = 2;

  constructor(document: LessonDocument, report: Report) {
    this.document = document;
    this.report = report;
  }

  add(part: Token | Fence): void {
    if ("kind" in part || part.type !== "heading") this.content.push(part);
    else if (part.depth === 1) this.addTitle(part);
    else if (part.depth === 2) this.startScreen(part);
    else this.addHeading(part);
  }

  finish(): LessonDraft {
    this.endScreen();
    const { document, title, report } = this;
    const slugs = freeNames(this.screens.map((screen) => screen.slug));
    const screens = this.screens.map((screen, at) => ({ ...screen, slug: slugs[at] ?? "" }));
    const place = startOf(document.source.file);
    if (!title) report.add("lesson/no-title", place, {});
    if (screens.length === 0) report.add("lesson/empty", place, {});
    return { document, title, screens };
  }

  private addTitle(token: Heading): void {
    const place = this.placeOf(token);
    if (this.title) {
      const related = this.placeOf(this.title);
      this.report.add("lesson/two-titles", place, { words: token.text }, { related });
      return;
    }
    this.title = token;
  }

  private startScreen(token: Heading): void {
    this.endScreen();
    this.heading = token;
    this.level = 2;
    if (token.text.trim() === "") this.report.add("screen/no-heading", this.placeOf(token), {});
  }

  private addHeading(token: Heading): void {
    if (token.depth > this.level + 1) {
      const params = { from: this.level, to: token.depth };
      this.report.add("heading/level-jump", this.placeOf(token), params);
    }
    this.level = token.depth;
    this.content.push(token);
  }

  private endScreen(): void {
    const { heading, content } = this;
    this.heading = undefined;
    this.content = [];
    if (!heading && content.length === 0) return;
    this.screens.push({
      slug: heading ? slug(wordsOf(heading)) : "start",
      heading,
      content,
      place: heading ? this.placeOf(heading) : this.placeOfFirst(content),
    });
  }

  private placeOfFirst(content: readonly (Token | Fence)[]): Place {
    const [first] = content;
    if (!first) return startOf(this.document.source.file);
    return "kind" in first ? first.opening.place : this.placeOf(first);
  }

  private placeOf(token: Token): Place {
    return this.document.reader.positions.placeOf(token);
  }
}
