import type { Objective } from "../course.ts";
import type { Place } from "../diagnostics/place.ts";
import type { Html, Text } from "../text.ts";

/** A conversation in which the learner decides what is said next. */
export interface Roleplay {
  readonly kind: "roleplay";
  readonly id: string;
  readonly title: Html;
  readonly minutes?: number;
  readonly objectives: readonly Objective[];
  readonly cast: readonly CastMember[];
  /** Who the learner is, as the author says it. */
  readonly you?: Text;
  readonly meters: readonly Meter[];
  readonly flags: readonly Flag[];
  readonly scoring: RoleplayScoring;
  /** Weight of the role-play among the items of the course. */
  readonly points: number;
  /** When the coach's notes are shown. */
  readonly feedback: "at-once" | "at-end";
  readonly retry: "from-any-choice" | "from-start" | "none";
  /** Whether the first run counts, or is only for looking around. */
  readonly firstRun: "counts" | "practice";
  /** Id of the place where it begins. */
  readonly start: string;
  /** Lowest and highest raw score that any path reaches, as the walk has proved. */
  readonly range: readonly [lowest: number, highest: number];
  readonly places: readonly RoleplayPlace[];
  readonly place: Place;
}

/** Where the raw score of a run comes from: its ending, all scores on the way, or a meter at the end. */
export type RoleplayScoring =
  | { readonly kind: "ending" }
  | { readonly kind: "sum" }
  | { readonly kind: "meter"; readonly meter: string };

/** Somebody the learner talks to. */
export interface CastMember {
  /** Slug of the source name. */
  readonly id: string;
  readonly name: Text;
  readonly role?: Text;
  /** Path inside the package. */
  readonly portrait?: Text;
  readonly alt?: Text;
}

/** A whole number that what the learner does moves up and down, and that never leaves its range. */
export interface Meter {
  readonly id: string;
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly label?: Text;
  /** Whether the learner sees it. */
  readonly show: boolean;
}

/** Something that has happened in a run, or not. */
export interface Flag {
  readonly id: string;
  /** What the debrief says about it. */
  readonly words: Text;
}

/** A stretch of the conversation that jumps lead to; one with an ending ends the run. */
export interface RoleplayPlace {
  /** Slug of its heading, which nobody but authors sees. */
  readonly id: string;
  readonly beats: readonly Beat[];
  readonly ending?: Ending;
  readonly place: Place;
}

/** How a run ends. Its beats are what is said last. */
export interface Ending {
  /** For learner and report. */
  readonly name: Html;
  /** From 0 to 100. */
  readonly score?: number;
  readonly result?: "passed" | "failed";
  /** The coach's line, as blocks. */
  readonly note?: Html;
}

/** One paragraph, or one list of things that the learner can do. */
export type Beat = Line | Choices;

/** A paragraph that is spoken or told, moves something, or jumps; any of these may be missing. */
export interface Line {
  readonly kind: "line";
  /** Position in the role-play, from 0 in source order: by it the page knows which paragraph to show. */
  readonly key: number;
  readonly guard?: Guard;
  /** Id of the member of the cast who speaks; nobody where it is told. */
  readonly speaker?: string;
  readonly mood?: Mood;
  /** Inline HTML. */
  readonly html?: Html;
  readonly effects: readonly Effect[];
  /** Id of the place to go on at, once the paragraph was said. */
  readonly to?: string;
  readonly place: Place;
}

/** How somebody feels who speaks; pictures hang on the id, which is the slug of the source word. */
export interface Mood {
  readonly id: string;
  readonly word: Text;
}

/** When a paragraph is said: `else if` and `else` only if no `if` above them in the same run of paragraphs was true. */
export interface Guard {
  readonly word: "if" | "else if" | "else";
  /** All must hold; empty for `else`. */
  readonly all: readonly Condition[];
}

/** Something that holds at a moment of a run, or does not. */
export type Condition =
  | { readonly kind: "flag"; readonly flag: string; readonly holds: boolean }
  | {
      readonly kind: "meter";
      readonly meter: string;
      readonly is: ">=" | "<=" | ">" | "<" | "=";
      readonly than: number;
    }
  /** The place was never entered before in this run. */
  | { readonly kind: "first-visit" };

/** What a paragraph or a choice changes. */
export type Effect =
  | { readonly kind: "meter"; readonly meter: string; readonly by: number }
  | { readonly kind: "flag"; readonly flag: string }
  | { readonly kind: "score"; readonly score: number };

/** What the learner can do at one moment; when nothing is left of it, the talk carries on below. */
export interface Choices {
  readonly kind: "choices";
  readonly choices: readonly Choice[];
}

/** One thing the learner can say or do. */
export interface Choice {
  /** From 0 to 63, unique in the role-play; given once and kept in `ids.lock.json`. */
  readonly number: number;
  /** Rank among all numbers ever given at its place, as a letter; what the LMS is told. */
  readonly letter: string;
  /** `said` in quotes, `done` without, `pause` is a silence. */
  readonly way: "said" | "done" | "pause";
  /** Inline HTML. */
  readonly html: Html;
  /** The better line, marked for the debrief. */
  readonly best: boolean;
  /** Stays on offer after it was chosen. */
  readonly again: boolean;
  /** All must hold for it to be offered. */
  readonly all: readonly Condition[];
  readonly effects: readonly Effect[];
  /** The coach's note, as blocks. */
  readonly note?: Html;
  /** What happens next. */
  readonly next: readonly Beat[];
  readonly place: Place;
}
