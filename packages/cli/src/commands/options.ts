import { isLmsName, LMS_NAMES, type LmsName, suggest } from "@coursewright/compiler";
import type { Options } from "yargs";
import { UsageError } from "../exit.ts";
import { FORMATS, type Format } from "../formats/index.ts";

/** Options that `check` and `build` share. */
export const reporting = {
  format: {
    choices: FORMATS,
    default: "text",
    requiresArg: true,
    coerce: once<Format>("format"),
    describe: "How to report: for people, scripts, GitHub or a code scanner",
  },
  strict: { type: "boolean", default: false, describe: "Treat warnings as errors" },
  release: {
    type: "boolean",
    default: false,
    describe: "Refuse what a published course must not have: unsaved ids, TODO in a comment",
  },
} as const satisfies Record<string, Options>;

export const course = {
  describe: "Folder that holds course.yaml",
  type: "string",
  default: ".",
} as const satisfies Options;

/** Refuses an option that was given twice or empty: one of two would be lost without a word. */
export function once<Value extends string>(name: string): (given: Value | Value[]) => Value {
  return (given) => {
    if (Array.isArray(given)) throw new UsageError(`Name --${name} once.`);
    if (given.trim() === "") throw new UsageError(`--${name} needs a value.`);
    return given;
  };
}

/** An option that takes words, once. */
export function flag(name: string) {
  return {
    type: "string",
    requiresArg: true,
    coerce: once<string>(name),
  } as const satisfies Options;
}

/** The LMS that an option names. */
export function lmsNamed(word: string | undefined): LmsName | undefined {
  if (word === undefined || isLmsName(word)) return word;
  const near = suggest(word, LMS_NAMES);
  const meant = near === undefined ? "" : ` Did you mean "${near}"?`;
  throw new UsageError(
    `I know nothing of an LMS "${word}".${meant} Known: ${LMS_NAMES.join(", ")}.`,
  );
}
