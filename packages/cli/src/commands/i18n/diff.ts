import { type Changed, changedIn } from "@coursewright/compiler";
import colors from "picocolors";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { print } from "../../print.ts";
import { courseFolder, furtherLanguage, languageIn, textOrJson } from "./language.ts";

interface Arguments {
  language: string;
  course: string;
  format: "text" | "json";
}

/** `i18n diff`: what of the source changed since it was translated. */
export const diffCommand: CommandModule<object, Arguments> = {
  command: "diff <language>",
  describe: "Show what a language has to catch up with",
  builder: (yargs) =>
    yargs
      .positional("language", furtherLanguage)
      .option("course", courseFolder)
      .option("format", textOrJson)
      .example("$0 i18n diff nl", "what changed in the source since the Dutch was accepted"),
  handler({ language, course, format }) {
    const changes = changedIn(languageIn(courseAt(course), language));
    if (format === "json") return print(JSON.stringify({ language, changes }, undefined, 2));
    if (changes.length === 0) return print(`The language "${language}" is as new as the source.`);
    print(changes.map(told).join("\n\n"));
  },
};

function told({ file, place, note, kind, source, own, at, by }: Changed): string {
  const since = at ? ` since ${at}${by ? `, accepted by ${by}` : ""}` : "";
  const what = kind === "stale" ? `changed${since}` : "not translated";
  return [
    `${file}:${place.line}:${place.column}  ${colors.yellow(what)}  ${colors.dim(note)}`,
    `  + ${indented(source)}`,
    ...(own === undefined ? [] : [`  = ${indented(own)}`]),
  ].join("\n");
}

function indented(words: string): string {
  return words.replaceAll("\n", "\n    ");
}
