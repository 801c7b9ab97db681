import type { LanguageMap } from "../activities.ts";

/**
 * What lies beside a package as `<package>-measures.json`: from what statements and LMS reports call things back
 * to what the author wrote. An id that is not in it is none of the course's.
 */
export interface Measures {
  /** Version of this format. */
  readonly measures: 1;
  readonly course: MeasuredCourse;
  /** Extension IRIs by their short names. */
  readonly extensions: Readonly<Record<string, string>>;
  /** Everything that is told, by the id that the author wrote, in the order of the course. */
  readonly items: Readonly<Record<string, MeasuredItem>>;
  /** By `<lesson>__<objective>`. */
  readonly objectives: Readonly<Record<string, MeasuredObjective>>;
  /** The same ids by what an LMS's report calls them. */
  readonly scormIds: Readonly<Record<string, string>>;
  /** The same ids by what follows the launched activity's IRI. */
  readonly suffixes: Readonly<Record<string, string>>;
}

/** The course whose answers these are. */
export interface MeasuredCourse {
  readonly id: string;
  readonly iri: string;
  readonly version: string;
  readonly title: LanguageMap;
  readonly languages: readonly string[];
  /** What a package of it is called in SCORM. */
  readonly package: string;
  readonly pass?: number;
}

/** One thing that people answer. */
export interface MeasuredItem {
  /** Kind of the question, `decision` or `roleplay`. */
  readonly kind: string;
  /** Id of the step, and birth name of the screen. */
  readonly lesson: string;
  readonly screen: string;
  /** What is always measured together: the quiz of a lesson, a pair of ratings, a role-play; else itself. */
  readonly block: string;
  /** Whether the course is not complete without it. */
  readonly required: boolean;
  readonly points?: number;
  /** As `<lesson>__<objective>`. */
  readonly objective?: string;
  readonly text: LanguageMap;
  /** Options by their letter. */
  readonly options?: Readonly<Record<string, MeasuredOption>>;
  /** What each option is put to, in a match, by its letter. */
  readonly rows?: Readonly<Record<string, LanguageMap>>;
  readonly rating?: Rating;
  readonly decision?: { readonly roleplay: string; readonly place: string };
  /** Of a role-play: the places where something is decided, and how it ends. */
  readonly places?: readonly string[];
  readonly endings?: Readonly<Record<string, MeasuredEnding>>;
  /** Whether it may ask how sure somebody is. */
  readonly confidence?: boolean;
  /** What follows the IRI of what was launched: in cmi5 and plain packages, and in the copy beside SCORM. */
  readonly suffix: string;
  readonly copySuffix: string;
  readonly scormId: string;
}

/** What can be chosen. */
export interface MeasuredOption {
  readonly text: LanguageMap;
  /** Whether it is right, or the better line; absent in a poll. */
  readonly right?: boolean;
}

/** A statement to rate. */
export interface Rating {
  /** Id of the scale; the same for both times. */
  readonly pair: string;
  readonly scale: string;
  readonly statement: string;
  readonly moment: string;
  /** Points from 1 up. */
  readonly levels: number;
}

/** How a run may end. */
export interface MeasuredEnding {
  readonly text: LanguageMap;
  /** From 0 to 100. */
  readonly score?: number;
  readonly result?: "passed" | "failed";
}

/** An observable behaviour. */
export interface MeasuredObjective {
  readonly iri: string;
  readonly text: LanguageMap;
  readonly scormId: string;
}
