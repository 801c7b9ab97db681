import type { Place } from "./diagnostics/place.ts";
import type { Question } from "./questions/index.ts";
import type { Roleplay } from "./roleplay/roleplay.ts";
import type { Html, Locale, Text } from "./text.ts";

/** What may stand on a screen. */
export type Block =
  | Prose
  | Callout
  | Figure
  | Media
  | Footnotes
  | QuestionBlock
  | RoleplayBlock
  | TaskBlock
  | Phrases
  | Steps
  | Cards
  | Reveal
  | Story
  | Plan
  | Prompt
  | For
  | Adapted
  | PrivacyNote;

/** A paragraph, list, table, quote, rule or code block. */
export interface Prose {
  readonly kind: "prose";
  readonly html: Html;
  readonly place: Place;
}

/** The words of GitHub's callouts, in small letters. */
export const TONES = ["note", "tip", "important", "warning", "caution"] as const;
export type Tone = (typeof TONES)[number];

/** One of GitHub's five callouts. */
export interface Callout {
  readonly kind: "callout";
  readonly tone: Tone;
  readonly html: Html;
  readonly place: Place;
}

/** A picture that stands alone in its paragraph. */
export interface Figure {
  readonly kind: "figure";
  /** Path inside the package. */
  readonly src: string;
  /** Empty only for a decorative picture. */
  readonly alt: Text;
  readonly caption?: Html;
  /** Pixels; absent when the file does not tell. */
  readonly width?: number;
  readonly height?: number;
  readonly place: Place;
}

/** The notes that a screen cites, in the order of the citations. */
export interface Footnotes {
  readonly kind: "footnotes";
  readonly notes: readonly Footnote[];
  readonly place: Place;
}

/** One note below a screen. */
export interface Footnote {
  /** Anchor of the note; the citation's is `<anchor>-ref`. */
  readonly anchor: string;
  /** As printed, counted per screen from 1. */
  readonly number: number;
  readonly html: Html;
}

/** A question in its place on a screen. */
export interface QuestionBlock {
  readonly kind: "question";
  readonly question: Question;
  readonly place: Place;
}

/** A role-play in its place on a screen. */
export interface RoleplayBlock {
  readonly kind: "roleplay";
  readonly roleplay: Roleplay;
  readonly place: Place;
}

/** Something to do away from the screen, ticked when it is done. */
export interface TaskBlock {
  readonly kind: "task";
  /** Id of its step. */
  readonly id: string;
  readonly task: "do" | "workshop";
  /** Inline HTML. */
  readonly words: Html;
  readonly place: Place;
}

/** Sound or film that stands alone in its paragraph. */
export interface Media {
  readonly kind: "media";
  readonly medium: "audio" | "video";
  /** Path inside the package. */
  readonly src: string;
  /** What matters in it. */
  readonly label: Text;
  readonly caption?: Html;
  /** Pixels of a film; absent when the file does not tell. */
  readonly width?: number;
  readonly height?: number;
  /** Path of the captions inside the package. */
  readonly captions?: string;
  /** The language that they are in. */
  readonly captionsIn?: Locale;
  /** The words of the captions, as blocks. */
  readonly transcript?: Html;
  readonly place: Place;
}

/** Sentences to use, with search, channels, favourites, copy and print. */
export interface Phrases {
  readonly kind: "phrases";
  /** Unique in the page. */
  readonly anchor: string;
  readonly groups: readonly PhraseGroup[];
  readonly place: Place;
}

/** Phrases under one heading. */
export interface PhraseGroup {
  /** Inline HTML. */
  readonly title?: Html;
  /** Id of the title in the page. */
  readonly anchor?: string;
  readonly phrases: readonly Phrase[];
}

/** One sentence to use, or better not. */
export interface Phrase {
  /** Unique in the course and stable under rewording as far as the page can tell; favourites are kept by it. */
  readonly key: string;
  /** Inline HTML; gaps are `<span class="gap">`. */
  readonly html: Html;
  readonly avoid: boolean;
  readonly channels: readonly string[];
  /** Why, as blocks. */
  readonly why?: Html;
}

/** A script to follow, numbered through its groups. */
export interface Steps {
  readonly kind: "steps";
  readonly groups: readonly StepGroup[];
  readonly place: Place;
}

/** Steps under one heading. */
export interface StepGroup {
  readonly title?: Html;
  /** Id of the title in the page. */
  readonly anchor?: string;
  /** Number of its first step. */
  readonly from: number;
  readonly steps: readonly { readonly html: Html; readonly example?: Html }[];
}

/** Cards with something on either side, as inline HTML. */
export interface Cards {
  readonly kind: "cards";
  readonly cards: readonly { readonly front: Html; readonly back: Html }[];
  readonly place: Place;
}

/** Parts that open on a click; all are readable without script. */
export interface Reveal {
  readonly kind: "reveal";
  readonly parts: readonly RevealPart[];
  readonly place: Place;
}

/** What opens below one label. */
export interface RevealPart {
  readonly label: Html;
  /** Id of the label in the page. */
  readonly anchor?: string;
  readonly blocks: readonly Block[];
}

/** Something that happened to somebody. */
export interface Story {
  readonly kind: "story";
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** An if-then plan that the learner keeps; never sent. */
export interface Plan {
  readonly kind: "plan";
  readonly id: string;
  /** The id it had before a renaming. */
  readonly was?: string;
  /** The sentence as inline HTML, with `<i data-blank="0"></i>` for each gap. */
  readonly html: Html;
  /** What each gap asks for. */
  readonly gaps: readonly Text[];
  /** When the calendar reminds: once after so many days, or again and again. */
  readonly remind?: { readonly days: number } | { readonly every: "day" | "week" };
  readonly place: Place;
}

/** A card that gets people to talk. */
export interface Prompt {
  readonly kind: "discuss" | "buddy";
  readonly html: Html;
  readonly place: Place;
}

/** What only some learners see; a run of these is one choice. */
export interface For {
  readonly kind: "for";
  /** Ids of the roles it is for; of the default one all that no other part of the run names. */
  readonly roles: readonly string[];
  readonly blocks: readonly Block[];
  readonly place: Place;
}

/** What some languages say in another way: with other parts, and questions that are items of their own. */
export interface Adapted {
  readonly kind: "adapted";
  /** In every language that has none of its own. */
  readonly source: readonly Block[];
  readonly own: Readonly<Record<Locale, readonly Block[]>>;
  readonly place: Place;
}

/** The sentence about who sees what, computed from what is really sent. */
export interface PrivacyNote {
  readonly kind: "privacy";
  readonly place: Place;
}
