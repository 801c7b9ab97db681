import { slug } from "@coursewright/course";
import { type Token, wordsOf } from "../parse/markdown.ts";
import type { LessonDraft, ScreenDraft } from "./screens.ts";

/** Where a link inside the course leads: the ids of screens and headings in the page. */
export class Anchors {
  private readonly lessons: ReadonlyMap<string, LessonAnchors>;

  constructor(drafts: readonly LessonDraft[]) {
    this.lessons = new Map(
      drafts.map((draft) => [draft.document.source.file, new LessonAnchors(draft)] as const),
    );
  }

  /** Id of the first screen of a lesson's file. */
  start(file: string): string | undefined {
    return this.lessons.get(file)?.byName.values().next().value;
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

class LessonAnchors {
  readonly byName = new Map<string, string>();
  readonly byToken = new Map<Token, string>();
  private readonly lesson: string;
  private readonly counts = new Map<string, number>();

  constructor({ document, screens }: LessonDraft) {
    this.lesson = document.id;
    for (const screen of screens) this.name(screen.slug, screen.slug);
    for (const screen of screens) this.addScreen(screen);
  }

  private addScreen({ heading, slug: name, content }: ScreenDraft): void {
    if (heading) this.countAs(wordsOf(heading), name);
    for (const part of content) {
      if ("kind" in part || part.type !== "heading") continue;
      const own = this.free(slug(wordsOf(part)));
      this.name(own, own);
      this.byToken.set(part, anchorOf(this.lesson, own));
      this.countAs(wordsOf(part), own);
    }
  }

  /** GitHub numbers headings of the same words from `-1`, ours from `-2`; links may use both. */
  private countAs(words: string, own: string): void {
    const github = onGitHub(words);
    const count = this.counts.get(github) ?? 0;
    this.counts.set(github, count + 1);
    this.name(count === 0 ? github : `${github}-${count}`, own);
  }

  private name(name: string, own: string): void {
    if (!this.byName.has(name)) this.byName.set(name, anchorOf(this.lesson, own));
  }

  private free(wanted: string): string {
    let name = wanted;
    for (let n = 2; this.byName.has(name); n++) name = `${wanted}-${n}`;
    return name;
  }
}

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
