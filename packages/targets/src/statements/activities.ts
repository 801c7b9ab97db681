import type { Locale } from "@coursewright/course";

/** Words by language, as statements carry them. */
export type LanguageMap = Readonly<Record<Locale, string>>;

/**
 * What statements say about the parts of a course: made at build time from the course, since the page's script
 * has no words. JSON.
 */
export interface Activities {
  /** IRI of the course, also in a package of one step. */
  readonly course: string;
  readonly version: string;
  /** The address below which extensions and the state document are named, without a slash at the end. */
  readonly base: string;
  /** What was launched: the course or one step of it. */
  readonly root: ActivityWords;
  /** IRI of what was launched; cmi5 and Tin Can launches say one of their own. */
  readonly rootId: string;
  /** Pass mark of a graded course from 0 to 100: from there on objectives are reached. */
  readonly pass?: number;
  /**
   * Everything that is answered, by its id as recorders are told it: `best-reply`, `listening__before__say-back`,
   * `difficult-customer__opening`; and what holds them: the quiz of a lesson by the lesson's id, a role-play, a scale.
   */
  readonly items: Readonly<Record<string, ItemActivity>>;
  /** Screens by their birth name. */
  readonly screens: Readonly<Record<string, ItemActivity>>;
  /** Objectives by `<lesson>__<objective>`; their ids are IRIs. */
  readonly objectives: Readonly<Record<string, ObjectiveActivity>>;
}

/** The definition of an activity as statements carry it. */
export interface ActivityWords {
  readonly name: LanguageMap;
  readonly description?: LanguageMap;
  /** IRI of the type. */
  readonly type: string;
  readonly interactionType?: string;
  readonly choices?: readonly Component[];
  readonly scale?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
  readonly steps?: readonly Component[];
}

/** A part of an interaction: an option, a side of a pair, a step. */
export interface Component {
  readonly id: string;
  readonly description: LanguageMap;
}

/** An activity inside of what was launched. */
export interface ItemActivity {
  /** What follows the IRI of what was launched: `/q/best-reply`. */
  readonly suffix: string;
  readonly definition: ActivityWords;
  /** Key of the item it belongs to: the quiz of its lesson, its role-play, its scale. */
  readonly parent?: string;
  /** When a rating of a pair is given, as measurement calls it: `before`, `after`. */
  readonly moment?: string;
}

/** An objective of a lesson. */
export interface ObjectiveActivity {
  readonly iri: string;
  readonly definition: ActivityWords;
}
