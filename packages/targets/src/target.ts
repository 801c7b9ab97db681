import type { Locale, Step } from "@coursewright/course";
import type { TrackerSettings } from "./settings.ts";
import type { Activities } from "./statements/activities.ts";

/** Words in every language of the package, plain; the source language comes first. */
export type Words = Readonly<Record<Locale, string>>;

/** What a delivery format has to know of a finished package to describe it. */
export interface Contents {
  /** Id of the course, or of the step that the package holds alone: `com.example.listening.welcome`. */
  readonly courseId: string;
  readonly version: string;
  readonly title: Words;
  readonly summary?: Words;
  /** IRI of the course, or of the step that the package holds alone. */
  readonly iri: string;
  /** Whether the LMS sees one thing or each step, also where there is but one step yet: its ids stay when more come. */
  readonly scos: "one" | "per-step";
  /** What the LMS opens: one entry, or one for each step in their order. */
  readonly launches: readonly Launchable[];
  /** Every file of the package but manifest, schemas and the launches' own ones, sorted. */
  readonly files: readonly string[];
  readonly manifest: ManifestSettings;
}

/** One thing that an LMS opens: a SCO, an assignable unit, an activity. */
export interface Launchable {
  /** Id of the step; that of the course where everything is one. */
  readonly id: string;
  /** What the step is; absent where everything is one. */
  readonly kind?: Step["kind"];
  readonly title: Words;
  readonly summary?: Words;
  /** Its IRI, which is the course's where everything is one. */
  readonly iri: string;
  /** The page, such as `index.html`. */
  readonly page: string;
  /** Files that nothing else in the package needs, without the page. */
  readonly files: readonly string[];
  /** Pass mark from 0 to 100; absent where nothing is scored. */
  readonly pass?: number;
  /** Share of the whole course's score, from 0 to 1; 0 where nothing is scored. */
  readonly weight: number;
  readonly objectives: readonly ObjectiveWords[];
}

/** An objective of a launchable: its IRI and what it says. */
export interface ObjectiveWords {
  readonly iri: string;
  readonly words: Words;
}

/** What an LMS wants differently in a manifest. */
export interface ManifestSettings {
  /** Writes the pass mark into the manifest, so that the LMS judges too. */
  readonly passMark?: boolean;
  /** Controls of the LMS that are hidden in SCORM 2004 besides the ones that are hidden always. */
  readonly hide?: readonly string[];
}

/** A file of a package that a target writes itself. */
export interface TargetFile {
  readonly path: string;
  readonly content: string;
}

/** One delivery format: everything the build has to know about it. */
export interface Target {
  readonly name: TargetName;
  /** Folder under `targets/src` that holds its tracker. */
  readonly tracker: "scorm12" | "scorm2004" | "cmi5" | "xapi" | "web";
  /** Who keeps the results. */
  readonly recorder: "lms" | "browser";
  /** Whether an LMS can see the steps of a course one by one. */
  readonly severalEntries: boolean;
  /** What its tracker does differently where the LMS sees each step. */
  readonly ofSeveral?: TrackerSettings;
  /** Set of schema files that belongs at the root of the zip. */
  readonly schemas?: "scorm12" | "scorm2004-3" | "scorm2004-4";
  /** Characters of state that every LMS keeps; absent where nothing limits it. */
  readonly stateLimit?: number;
  /** Whether statements are its tracking, so that the page brings the words of its activities along. */
  readonly speaksXapi: boolean;
  /** The manifest and what goes with it; nothing for the web. */
  describe(contents: Contents): readonly TargetFile[];
}

/** Every delivery format by the word that authors and the command line use. */
export const TARGET_NAMES = [
  "scorm12",
  "scorm2004-3",
  "scorm2004-4",
  "cmi5",
  "xapi",
  "web",
] as const;
/** The name of a delivery format. */
export type TargetName = (typeof TARGET_NAMES)[number];

/** What the page leaves to a tracker besides the outline, as a script that sets `window.coursewrightTracking`. */
export interface Tracking {
  readonly settings: TrackerSettings;
  /** Only where statements are sent. */
  readonly activities?: Activities;
}
