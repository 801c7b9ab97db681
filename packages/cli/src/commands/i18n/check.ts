import { checkWords, type Doubt } from "@coursewright/compiler";
import colors from "picocolors";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { EXIT } from "../../exit.ts";
import { print } from "../../print.ts";
import { courseFolder, languageIn, textOrJson } from "./language.ts";

interface Arguments {
  language: string | undefined;
  course: string;
  format: "text" | "json";
}

/** `i18n check`: what a reviewer would ask about the words of a language. */
export const checkWordsCommand: CommandModule<object, Arguments> = {
  command: "check [language]",
  describe: "Read through translations: terms, form of address, length, what was left as it is",
  builder: (yargs) =>
    yargs
      .positional("language", {
        type: "string",
        describe: "Only this language; without it all of them",
      })
      .option("course", courseFolder)
      .option("format", textOrJson)
      .example("$0 i18n check nl", "by i18n/terms.yaml, if there is one")
      .epilogue("Exit codes: 0 nothing to ask about, 1 something is, 2 wrong usage, 70 our bug."),
  handler({ language, course, format }) {
    const project = courseAt(course);
    const only = language === undefined ? undefined : languageIn(project, language).locale;
    const doubts = checkWords(project, only);
    process.exitCode = doubts.length > 0 ? EXIT.courseHasErrors : EXIT.fine;
    if (format === "json") return print(JSON.stringify({ doubts }, undefined, 2));
    if (doubts.length === 0) return print("Nothing to ask about.");
    print(doubts.map(told).join("\n"));
  },
};

function told({ file, place, kind, words, message }: Doubt): string {
  const about = `${file}:${place.line}:${place.column}  ${colors.yellow(kind)}  ${message}`;
  const line = words.replace(/\s+/g, " ");
  if (line === "") return about;
  const short = line.length > 90 ? `${line.slice(0, 90).trimEnd()}…` : line;
  return `${about}\n  ${short}`;
}
