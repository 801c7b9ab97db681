import { type Place, slug, startOf } from "@coursewright/course";
import { type Token, wordsOf } from "../../parse/markdown.ts";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import type { CourseContext } from "../context.ts";

type Heading = Token & { type: "heading" };

/** A place before its paragraphs and lists are understood. */
export interface PlaceDraft {
  readonly id: string;
  readonly content: readonly Token[];
  readonly place: Place;
}

/** A role-play cut at its headings. */
export interface RoleplayDraft {
  readonly title: Heading | undefined;
  /** No two with the same id. */
  readonly places: readonly PlaceDraft[];
}

/** Cuts a role-play at its `##` lines. */
export function cutPlaces(document: RoleplayDocument, course: CourseContext): RoleplayDraft {
  const cut = new Cut(document, course);
  for (const token of document.tokens) cut.take(token);
  return cut.finish();
}

class Cut {
  private readonly document: RoleplayDocument;
  private readonly report: CourseContext["report"];
  private readonly places = new Map<string, PlaceDraft & { readonly content: Token[] }>();
  private title: Heading | undefined;
  private content: Token[] | undefined;
  private hasStray = false;

  constructor(document: RoleplayDocument, { report }: CourseContext) {
    this.document = document;
    this.report = report;
  }

  take(token: Token): void {
    if (token.type === "heading" && token.depth === 1) this.takeTitle(token);
    else if (token.type === "heading" && token.depth === 2) this.startPlace(token);
    else if (this.content) this.content.push(token);
    else this.reportStray(token);
  }

  finish(): RoleplayDraft {
    const { title, places } = this;
    const place = title ? this.placeOf(title) : startOf(this.document.source.file);
    if (!title) this.report.add("roleplay/no-title", place, {});
    if (places.size === 0) this.report.add("roleplay/no-places", place, {});
    return { title, places: [...places.values()] };
  }

  private takeTitle(token: Heading): void {
    if (!this.title) {
      this.title = token;
      return;
    }
    const related = this.placeOf(this.title);
    const words = token.text;
    this.report.add("roleplay/two-titles", this.placeOf(token), { words }, { related });
  }

  private startPlace(token: Heading): void {
    const words = wordsOf(token).trim();
    const id = slug(words);
    const place = this.placeOf(token);
    this.content = [];
    if (words === "") this.report.add("roleplay/place-without-name", place, {});
    const earlier = this.places.get(id);
    if (earlier) {
      this.report.add("roleplay/place-twice", place, { id }, { related: earlier.place });
    } else this.places.set(id, { id, content: this.content, place });
  }

  /** Once for all that stands there. */
  private reportStray(token: Token): void {
    if (this.hasStray) return;
    this.hasStray = true;
    this.report.add("roleplay/text-before-start", this.placeOf(token), {});
  }

  private placeOf(token: Token): Place {
    return this.document.reader.positions.placeOf(token);
  }
}
