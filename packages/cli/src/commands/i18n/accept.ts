import { userInfo } from "node:os";
import { relative, resolve } from "node:path";
import {
  accepted,
  lockFile,
  type Project,
  STATES,
  type TranslationState,
  writeWhole,
} from "@coursewright/compiler";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { UsageError } from "../../exit.ts";
import { note } from "../../print.ts";
import { flag, once } from "../options.ts";
import { courseFolder, furtherLanguage, languageIn } from "./language.ts";

interface Arguments {
  language: string;
  files: readonly string[] | undefined;
  course: string;
  state: TranslationState | undefined;
  by: string | undefined;
}

/** `i18n accept`: the words of a language hold for the source as it is now. */
export const acceptCommand: CommandModule<object, Arguments> = {
  command: "accept <language> [files..]",
  describe: "Say that a translation holds for the source as it is now",
  builder: (yargs) =>
    yargs
      .positional("language", furtherLanguage)
      .positional("files", {
        type: "string",
        array: true,
        describe: "Only these files of the course, by their path or that of the language file",
      })
      .option("course", courseFolder)
      .option("state", {
        choices: STATES.filter((state) => state !== "new" && state !== "adapted"),
        requiresArg: true,
        coerce: once<TranslationState>("state"),
        describe: "How good the words are from now on; without it they stay what they were",
      })
      .option("by", { ...flag("by"), describe: "Who says so, instead of the user's own name" })
      .example("$0 i18n accept nl --state reviewed", "writes i18n/nl.lock.json"),
  handler({ language: tag, files = [], state, by = userInfo().username, course }) {
    const project = courseAt(course);
    const language = languageIn(project, tag);
    const known = language.files.map(({ file, own }) => [file, own] as const);
    const named = files.map((file) => sourceNamed(file, { project, known }));
    const at = new Date().toISOString().slice(0, 10);
    const text = accepted(language, {
      by,
      at,
      ...(state && { state }),
      ...(named.length > 0 && { files: named }),
    });
    const path = lockFile(language.locale);
    if (project.texts.get(path) === text) return note(`${path} says so already.`);
    writeWhole(`${project.root}/${path}`, text);
    note(`Wrote ${relative(".", `${project.root}/${path}`)}.`);
  },
};

interface Known {
  readonly project: Project;
  readonly known: readonly (readonly [string, string])[];
}

/** A file may be named as the course names it, or as the shell completes it. */
function sourceNamed(file: string, { project, known }: Known): string {
  const inCourse = relative(resolve(project.root), resolve(file)).replaceAll("\\", "/");
  const found = known.find((names) => names.includes(file) || names.includes(inCourse));
  if (found) return found[0];
  throw new UsageError(`"${file}" is no file of this course that has words to translate.`);
}
