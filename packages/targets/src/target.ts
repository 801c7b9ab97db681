/** What a delivery format has to know of a finished package to describe it. */
export interface Contents {
  readonly courseId: string;
  readonly version: string;
  /** Plain, in the source language. */
  readonly title: string;
  readonly summary?: string;
  /** The page that the LMS opens, such as `index.html`. */
  readonly launch: string;
  /** Every file of the package but manifest and schemas, sorted. */
  readonly files: readonly string[];
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
  readonly tracker: "scorm12" | "scorm2004" | "web";
  /** Set of schema files that belongs at the root of the zip. */
  readonly schemas?: "scorm12" | "scorm2004-4";
  /** Characters of state that every LMS keeps; absent where nothing limits it. */
  readonly stateLimit?: number;
  /** The manifest and what goes with it; nothing for the web. */
  describe(contents: Contents): readonly TargetFile[];
}

/** Every delivery format by the word that authors and the command line use. */
export const TARGET_NAMES = ["scorm12", "scorm2004-4", "web"] as const;
/** The name of a delivery format. */
export type TargetName = (typeof TARGET_NAMES)[number];
