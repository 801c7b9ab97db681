import { inLanguage } from "./adapted.ts";
import type { Block } from "./blocks.ts";
import type { Place } from "./diagnostics/place.ts";
import { blocksOf } from "./inside.ts";
import type { Question } from "./questions/index.ts";
import type { Roleplay } from "./roleplay/roleplay.ts";
import type { Slot } from "./state/slots.ts";
import type { Html, Locale, Localized, Text } from "./text.ts";

/** What an author wrote, checked and in every language. */
export interface Course {
  /** Labels joined by dots, such as `com.example.listening`; never changes. */
  readonly id: string;
  /** Three numbers joined by dots. */
  readonly version: string;
  readonly title: Text;
  readonly summary?: Text;
  /** The first one is the source. */
  readonly languages: readonly Locale[];
  readonly steps: readonly Step[];
  readonly grading: Grading;
  /** Minutes a learner needs, if the author said so. */
  readonly minutes?: number;
  readonly help?: Help;
  readonly license?: Text;
  readonly owner?: Text;
  readonly audience?: Audience;
  readonly privacy: Privacy;
  readonly xapi: XapiSettings;
  /** Channels of phrases, in the order of their filter: those of the language, then the author's. */
  readonly channels: readonly string[];
  /** Everything that was ever stored for a learner, oldest first; the order is the format of the state. */
  readonly slots: readonly Slot[];
}

/** For whom a course says some things differently. */
export interface Audience {
  /** Ids, such as `nurse`; the order is part of the state's format. */
  readonly roles: readonly Role[];
  /** Who says which role a learner has: the learner, the LMS, or whoever builds one package a role. */
  readonly pick: "learner" | "lms" | "build";
  /** The role of somebody nobody has said anything about; without it parts for everybody else are shown. */
  readonly default?: string;
}

/** A kind of learner. */
export interface Role {
  readonly id: string;
  readonly name: Text;
}

/** What leaves the browser besides results and answers. */
export interface Privacy {
  /** Where self-ratings and polls go: nowhere, to the LMS, or away from the learner's name. */
  readonly ratings: "local" | "lms" | "pseudonym";
  /** Least size of a group in a report. */
  readonly k: number;
}

/** How statements name things, and where a package that does not speak xAPI by itself gets leave to send some. */
export interface XapiSettings {
  /** The address below which the course's own addresses lie. */
  readonly base?: string;
  /** Without it nothing is sent beside SCORM. */
  readonly tokenUrl?: string;
}

/** How a course is scored and when it is done. */
export interface Grading {
  /** Pass mark from 0 to 100; without it the course reports completion only. */
  readonly pass?: number;
  /** Share of each step by its id; a step not named weighs 0. Without it points decide. */
  readonly weights?: Readonly<Record<string, number>>;
  readonly completion: Completion;
  /** Runs through the graded course; `unlimited` unless the author says otherwise. */
  readonly attempts: number | "unlimited";
  /** What the LMS is told after a run below the pass mark while attempts remain. */
  readonly onFail: "incomplete" | "failed";
}

/** What makes a course complete: everything answered, everything seen, or the learner's own word. */
export type Completion = "interactions" | "screens" | "manual";

/** Where a learner turns with a question; shown in the player's footer. */
export interface Help {
  readonly label: Text;
  readonly url: string;
}

/**
 * One part of a course in the order it is offered, read on screens. A role-play, something to do and a
 * workshop are a screen with one block.
 */
export interface Step {
  readonly kind: "lesson" | "roleplay" | "do" | "workshop";
  readonly id: string;
  readonly title: Html;
  readonly minutes?: number;
  readonly objectives: readonly Objective[];
  readonly screens: readonly Screen[];
  /** How many questions of each bank a learner gets, by the bank's id. */
  readonly draws: Readonly<Record<string, number>>;
  readonly skip?: Skip;
  readonly place: Place;
}

/** Lets a learner leave out a lesson that an earlier step has shown to be known. */
export interface Skip {
  /** Id of the earlier step. */
  readonly after: string;
  /** Least score in that step, from 0 to 100. */
  readonly from: number;
}

/** An observable behaviour that a lesson aims at; its id is unique within the lesson. */
export interface Objective {
  readonly id: string;
  readonly behaviour: Text;
}

/** What a learner sees at once; starts at a `##` line. */
export interface Screen {
  /** Birth name of its slot, such as `active-listening/one-move`; also the bookmark the LMS keeps. */
  readonly name: string;
  /** Unique in the page; changes when the heading does. */
  readonly anchor: string;
  readonly title: Html;
  readonly blocks: readonly Block[];
  /** The only language that has it: its lesson is cut in another way there. */
  readonly language?: Locale;
  /** Languages that have screens of their own instead. */
  readonly notIn?: readonly Locale[];
  readonly place: Place;
}

/** A course in one language. */
export type Edition = Localized<Course> & { readonly locale: Locale };

/** All questions of a step in the order they are shown, whoever sees them. */
export function questionsOf(step: Step): readonly Question[] {
  return questionsOn(step.screens.flatMap(({ blocks }) => inLanguage(blocks)));
}

/** The same, and those that languages ask in their place. */
export function everyQuestionOf(step: Step): readonly Question[] {
  return questionsOn(step.screens.flatMap(({ blocks }) => blocks));
}

function questionsOn(blocks: readonly Block[]): readonly Question[] {
  return blocksOf(blocks).flatMap(({ block }) =>
    block.kind === "question" ? [block.question] : [],
  );
}

/** All role-plays of a step. */
export function roleplaysOf(step: Step): readonly Roleplay[] {
  return roleplaysOn(step.screens.flatMap(({ blocks }) => inLanguage(blocks)));
}

/** The same, and those that languages play in their place. */
export function everyRoleplayOf(step: Step): readonly Roleplay[] {
  return roleplaysOn(step.screens.flatMap(({ blocks }) => blocks));
}

function roleplaysOn(blocks: readonly Block[]): readonly Roleplay[] {
  return blocksOf(blocks).flatMap(({ block }) =>
    block.kind === "roleplay" ? [block.roleplay] : [],
  );
}
