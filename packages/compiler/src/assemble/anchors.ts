import { freeNames, slug } from "@coursewright/course";
import type { Fence } from "../parse/fences.ts";
import type { LessonDocument } from "../parse/lesson.ts";
import { type Token, wordsOf } from "../parse/markdown.ts";
import { contentOf } from "./content.ts";
import type { LessonDraft, ScreenDraft } from "./screens.ts";

/** Where a link inside the course leads: the ids of screens and headings in the page. */
export class Anchors {
  private readonly lessons: ReadonlyMap<string, LessonAnchors>;
  /** Anchors of the steps that are no lessons, by their files. */
  private readonly others: ReadonlyMap<string, string>;

  constructor(
    drafts: readonly LessonDraft[],
    others: ReadonlyMap<string, string> = new Map(),
    lessons?: ReadonlyMap<string, LessonAnchors>,
  ) {
    this.others = others;
    this.lessons =
      lessons ??
      new Map(
        drafts.map((draft) => [draft.document.source.file, new LessonAnchors(draft)] as const),
      );
  }

  /** The same, where the headings of a translation have the ids of the source's. */
  spokenIn(drafts: readonly LessonDraft[], source: readonly LessonDraft[]): Anchors {
    const own = drafts.flatMap((draft, at): [string, LessonAnchors][] => {
      const file = source[at]?.document.source.file ?? "";
      const anchors = this.lessons.get(file)?.spokenIn(draft);
      return anchors ? [[draft.document.source.file, anchors]] : [];
    });
    return new Anchors([], this.others, new Map([...this.lessons, ...own]));
  }

  /** Id of the first screen of a step by its file. */
  start(file: string): string | undefined {
    return this.lessons.get(file)?.byName.values().next().value ?? this.others.get(file);
  }

  /** Id of a heading by its slug, as GitHub makes it or as we do. */
  heading(file: string, wanted: string): string | undefined {
    const names = this.lessons.get(file)?.byName;
    return names?.get(wanted) ?? names?.get(wanted.toLowerCase()) ?? names?.get(slug(wanted));
  }

  /** Id of a heading below a screen's own; nothing for one inside a list, a quote or a question. */
  of(file: string, heading: Token): string | undefined {
    return this.lessons.get(file)?.byToken.get(heading);
  }

  slugs(file: string): readonly string[] {
    return [...(this.lessons.get(file)?.byName.keys() ?? [])];
  }
}

type Heading = Token & { type: "heading" };

class LessonAnchors {
  readonly byName = new Map<string, string>();
  readonly byToken = new Map<Token, string>();
  private readonly lesson: string;
  private readonly counts = new Map<string, number>();

  constructor({ document, screens }: LessonDraft, source?: LessonAnchors) {
    this.lesson = document.id;
    if (source) {
      for (const [name, anchor] of source.byName) this.name(name, anchor);
      const ids = [...source.byToken.values()];
      const own = screens.flatMap((screen) => headingsIn(screen.content, document));
      own.forEach((heading, at) => {
        this.byToken.set(heading, ids[at] ?? "");
      });
      return;
    }
    const headings = screens.flatMap((screen) => headingsIn(screen.content, document));
    const slugs = screens.map((screen) => screen.slug);
    const wishes = headings.map((heading) => slug(wordsOf(heading)));
    const owns = freeNames([...slugs, ...wishes]);
    for (const own of owns) this.name(own, anchorOf(this.lesson, own));
    headings.forEach((heading, at) => {
      this.byToken.set(heading, anchorOf(this.lesson, owns[slugs.length + at] ?? ""));
    });
    for (const screen of screens) this.countScreen(screen, document);
  }

  spokenIn(draft: LessonDraft): LessonAnchors {
    return new LessonAnchors(draft, this);
  }

  private countScreen(screen: ScreenDraft, document: LessonDocument): void {
    if (screen.heading) this.countAs(wordsOf(screen.heading), anchorOf(this.lesson, screen.slug));
    for (const heading of headingsIn(screen.content, document)) {
      this.countAs(wordsOf(heading), this.byToken.get(heading) ?? "");
    }
  }

  /** GitHub numbers headings of the same words from `-1`, ours from `-2`; links may use both. */
  private countAs(words: string, anchor: string): void {
    const github = onGitHub(words);
    const count = this.counts.get(github) ?? 0;
    this.counts.set(github, count + 1);
    this.name(count === 0 ? github : `${github}-${count}`, anchor);
  }

  private name(name: string, anchor: string): void {
    if (!this.byName.has(name)) this.byName.set(name, anchor);
  }
}

/** The headings below a screen's own, also those in blocks; what managers read is not in the page. */
function headingsIn(
  content: readonly (Token | Fence)[],
  document: LessonDocument,
): readonly Heading[] {
  return content.flatMap((part): readonly Heading[] => {
    if (!("kind" in part)) return part.type === "heading" ? [part] : [];
    if (!WITH_HEADINGS.includes(part.opening.name) || !part.opening.known) return [];
    return headingsIn(contentOf(part, document), document);
  });
}

const WITH_HEADINGS: readonly string[] = ["phrases", "steps", "reveal", "story", "for"];

/** The slug of a heading that keeps the letters of every script. */
function onGitHub(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** Two hyphens never occur in an id, so that no two lessons can make the same anchor. */
export function anchorOf(lesson: string, name: string): string {
  return `${lesson}--${name}`;
}
