import { type LanguageStatus, statusOf } from "@coursewright/compiler";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { print } from "../../print.ts";
import { table } from "../../table.ts";
import { course } from "../options.ts";
import { textOrJson } from "./language.ts";

interface Arguments {
  course: string;
  format: "text" | "json";
}

/** `i18n status`: how many words are translated, per language and file. */
export const statusCommand: CommandModule<object, Arguments> = {
  command: "status [course]",
  describe: "Count the words that are translated, stale and missing",
  builder: (yargs) =>
    yargs
      .positional("course", course)
      .option("format", textOrJson)
      .example("$0 i18n status my-course", "a line for each language and file"),
  handler(args) {
    const languages = statusOf(courseAt(args.course));
    if (args.format === "json") return print(JSON.stringify({ languages }, undefined, 2));
    if (languages.length === 0) return print("The course has no language but its own.");
    print(table(["language", "words", "done", "stale", "missing"], languages.flatMap(rowsOf)));
  },
};

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
