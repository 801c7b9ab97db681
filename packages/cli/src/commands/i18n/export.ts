import { relative } from "node:path";
import {
  EXCHANGE_FORMATS,
  EXTENSIONS,
  type Exchange,
  type ExchangeFormat,
  exchangeOf,
  type Project,
  unitsIn,
  writeExchange,
  writeWhole,
} from "@coursewright/compiler";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { note } from "../../print.ts";
import { flag, once } from "../options.ts";
import { courseFolder, languageIn } from "./language.ts";

interface ExportArguments {
  language: string;
  course: string;
  format: ExchangeFormat;
  out: string | undefined;
}

export const exportCommand: CommandModule<object, ExportArguments> = {
  command: "export <language>",
  describe: "Write all words of a course, and those of one language, into a file for translators",
  builder: (yargs) =>
    yargs
      .positional("language", {
        type: "string",
        demandOption: true,
        describe: "A further language of the course, such as nl",
      })
      .option("course", courseFolder)
      .option("format", {
        choices: EXCHANGE_FORMATS,
        default: "xliff12" as const,
        requiresArg: true,
        coerce: once<ExchangeFormat>("format"),
        describe: "What the translator's tool opens",
      })
      .option("out", { ...flag("out"), describe: "File to write instead of <course>.<language>.…" })
      .example("$0 i18n export nl --format docx", "makes a table to fill in in Word"),
  async handler({ language, format, ...args }) {
    const exchange = wordsOf(courseAt(args.course), language);
    const name = `${exchange.course}.${exchange.target}.${EXTENSIONS[format]}`;
    const path = args.out ?? name;
    writeWhole(path, await writeExchange(exchange, format));
    note(`Wrote ${relative(".", path) || path}: ${unitsIn(exchange).length} texts.`);
  },
};

/** The words of a course in a language that it has. */
export function wordsOf(project: Project, tag: string): Exchange {
  const { locale } = languageIn(project, tag);
  const exchange = exchangeOf(project, locale);
  if (!exchange) throw new Error(`no words of a language that is there: ${locale}`);
  return exchange;
}
