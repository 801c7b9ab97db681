import { existsSync } from "node:fs";
import { type LanguageStatus, languageNamed, languagesOf, statusOf } from "@coursewright/compiler";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { print } from "../../print.ts";
import { table } from "../../table.ts";
import { flag } from "../options.ts";
import { courseFolder, languageIn, textOrJson } from "./language.ts";

interface Arguments {
  what: string | undefined;
  course: string | undefined;
  format: "text" | "json";
}

/** `i18n status`: how many words are translated, per language and file. */
export const statusCommand: CommandModule<object, Arguments> = {
  command: "status [what]",
  describe: "Count the words that are translated, stale and missing",
  builder: (yargs) =>
    yargs
      .positional("what", {
        type: "string",
        describe: "One language of the course, such as nl; or the course's folder",
      })
      .option("course", { ...flag("course"), describe: courseFolder.describe })
      .option("format", textOrJson)
      .example("$0 i18n status my-course", "a line for each language and file")
      .example("$0 i18n status nl --course my-course", "only the Dutch"),
  handler(args) {
    const languages = wanted(args);
    if (args.format === "json") return print(JSON.stringify({ languages }, undefined, 2));
    if (languages.length === 0) return print("The course has no language but its own.");
    print(table(["language", "words", "done", "stale", "missing"], languages.flatMap(rowsOf)));
  },
};

/** All languages of a course, or the one that is named. */
function wanted({ what, course }: Arguments): readonly LanguageStatus[] {
  if (what === undefined || (course === undefined && isFolder(what)))
    return statusOf(courseAt(what ?? course ?? "."));
  const project = courseAt(course ?? ".");
  const { locale } = languageIn(project, what);
  return statusOf(project).filter(({ language }) => language === locale);
}

/** A word alone is a folder, unless the course in the folder of the call has such a language. */
function isFolder(what: string): boolean {
  if (!existsSync("course.yaml")) return true;
  return existsSync(what) && !languageNamed(languagesOf(courseAt(".")), what);
}

/** A language, and below it its files that are not done. */
function rowsOf(status: LanguageStatus): readonly (readonly string[])[] {
  const behind = status.files.filter(({ stale, missing }) => stale + missing > 0);
  return [row(status.language, status), ...behind.map((file) => row(`  ${file.file}`, file))];
}

function row(
  name: string,
  counts: Pick<LanguageStatus, "words" | "done" | "stale" | "missing">,
): readonly string[] {
  const { words, done, stale, missing } = counts;
  return [name, String(words), `${done} (${share(done, words)} %)`, String(stale), String(missing)];
}

/** Rounded down, so that only what is whole is called whole. */
function share(done: number, words: number): number {
  return words === 0 ? 100 : Math.floor((100 * done) / words);
}
