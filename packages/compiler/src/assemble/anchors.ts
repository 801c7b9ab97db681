import { slug } from "@coursewright/course";
import type { LessonDraft } from "./screens.ts";

/** Where a link inside the course leads: the ids of screens and headings in the page. */
export class Anchors {
  private readonly lessons: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(drafts: readonly LessonDraft[]) {
    this.lessons = new Map(
      drafts.map((draft) => [draft.document.source.file, anchorsOf(draft)] as const),
    );
  }

  /** Id of the first screen of a lesson's file. */
  start(file: string): string | undefined {
    return this.lessons.get(file)?.values().next().value;
  }

  /** Id of a heading by its slug, as GitHub makes it. */
  heading(file: string, wanted: string): string | undefined {
    return this.lessons.get(file)?.get(wanted);
  }

  slugs(file: string): readonly string[] {
    return [...(this.lessons.get(file)?.keys() ?? [])];
  }
}

function anchorsOf(draft: LessonDraft): ReadonlyMap<string, string> {
  const { id } = draft.document;
  const anchors = new Map(draft.screens.map((screen) => [screen.slug, anchorOf(id, screen.slug)]));
  const inner = draft.screens.flatMap((screen) => screen.content);
  for (const part of inner) {
    if ("kind" in part || part.type !== "heading") continue;
    const name = slug(part.text);
    if (!anchors.has(name)) anchors.set(name, anchorOf(id, name));
  }
  return anchors;
}

/** Two hyphens never occur in an id, so that no two lessons can make the same anchor. */
export function anchorOf(lesson: string, name: string): string {
  return `${lesson}--${name}`;
}
