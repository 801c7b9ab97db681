import type { Place, Roleplay } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import type { RoleplayDocument } from "../../parse/roleplay.ts";
import type { TextContext } from "../context.ts";
import type { Person } from "./cast.ts";

/** What the parts of a role-play share while they are put together. */
export interface RoleplayContext extends TextContext {
  readonly document: RoleplayDocument;
  readonly vocabulary: Vocabulary;
  readonly counters: Counters;
}

/** The names that the text of a role-play may use. */
export interface Vocabulary {
  /** Everybody who can speak, `You` included. */
  readonly people: readonly Person[];
  readonly meters: ReadonlySet<string>;
  readonly flags: ReadonlySet<string>;
  readonly scoring: Roleplay["scoring"];
  /** Where each place's heading stands, by the place's id. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Counts paragraphs and choices in source order, and those who seem to speak and are not in the cast. */
export class Counters {
  /** Where each name stood, in source order. */
  readonly strangers = new Map<string, Place[]>();
  private lines = 0;
  private choices = 0;

  meetStranger(name: string, place: Place): void {
    const places = this.strangers.get(name) ?? [];
    places.push(place);
    this.strangers.set(name, places);
  }

  nextLine(): number {
    return this.lines++;
  }

  nextChoice(): number {
    return this.choices++;
  }
}

/** Where a token stands in the file. */
export function placeOf(token: Token, { document }: RoleplayContext): Place {
  return document.reader.positions.placeOf(token);
}
