import type { Place } from "@coursewright/course";

/** What a stretch of words is in its course. */
export type UnitKind =
  | "title"
  | "heading"
  | "paragraph"
  | "option"
  | "feedback"
  | "cell"
  | "item"
  | "statement"
  | "phrase"
  | "speech"
  | "choice"
  | "ending"
  | "footnote"
  | "media"
  | "blank"
  | "setting"
  | "name"
  | "mood";

/** A stretch of words in a source file that is translated as one. */
export interface Unit {
  readonly kind: UnitKind;
  /** Where the words stand in their file, first to last character. */
  readonly place: Place;
  /** Markdown inline text as written, without chips, ticks, marks of lists and fences. */
  readonly words: string;
  /** What it is, for whoever translates it: `option a of 4: WRONG, to question best-reply`. */
  readonly note: string;
  /** Who says it. */
  readonly speaker?: string;
  readonly mood?: string;
  /** The file says it only as a name or an id, which stays as it is: another language may say it in its own file. */
  readonly unwritten?: true;
  /** Characters that it may have at most. */
  readonly limit?: number;
}
