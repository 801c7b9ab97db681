import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import {
  admit,
  EXCHANGE_FORMATS,
  EXTENSIONS,
  type Exchange,
  type ExchangeFormat,
  exchangeOf,
  type Project,
  readExchange,
  unitsIn,
  writeExchange,
  writeWhole,
} from "@coursewright/compiler";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { UsageError } from "../../exit.ts";
import { note } from "../../print.ts";
import { flag, once } from "../options.ts";
import { courseFolder, furtherLanguage, languageIn } from "./language.ts";

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
      .positional("language", furtherLanguage)
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
    await refuseToLose(path, exchange);
    writeWhole(path, await writeExchange(exchange, format));
    note(`Wrote ${relative(".", path) || path}: ${unitsIn(exchange).length} texts.`);
  },
};

/** A translator's work may lie under the same name; words of a source that is gone could be imported no more. */
async function refuseToLose(path: string, exchange: Exchange): Promise<void> {
  if (!existsSync(path)) return;
  const reading = await readExchange(readFileSync(path), path);
  if (reading.kind === "refused") return;
  const words = new Map(unitsIn(exchange).map(({ id, target }) => [id, target]));
  const units = reading.returned.units.filter(({ id }) => words.has(id));
  const admission = admit({ ...reading.returned, units }, exchange, { prefer: "theirs" });
  const isKept =
    admission.kind === "admitted" &&
    unitsIn(admission.changes).every(({ id, target }) => target === words.get(id));
  if (isKept) return;
  throw new UsageError(
    `"${path}" holds words that are not in the course yet. Import it first, or write elsewhere with --out.`,
  );
}

/** The words of a course in a language that it has. */
export function wordsOf(project: Project, tag: string): Exchange {
  const { locale } = languageIn(project, tag);
  const exchange = exchangeOf(project, locale);
  if (!exchange) throw new Error(`no words of a language that is there: ${locale}`);
  return exchange;
}
