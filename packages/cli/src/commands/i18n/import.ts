import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import {
  type Admission,
  admit,
  apply,
  type Choices,
  type Conflict,
  type Exchange,
  inWords,
  type Project,
  readExchange,
  STATES,
  type TranslationState,
  unitsIn,
  writeWhole,
} from "@coursewright/compiler";
import type { CommandModule } from "yargs";
import { courseAt } from "../../course-folder.ts";
import { EXIT, UsageError } from "../../exit.ts";
import { note } from "../../print.ts";
import { flag, once } from "../options.ts";
import { wordsOf } from "./export.ts";
import { courseFolder } from "./language.ts";

interface ImportArguments {
  file: string;
  course: string;
  ours: boolean;
  theirs: boolean;
  state: TranslationState | undefined;
  by: string | undefined;
}

export const importCommand: CommandModule<object, ImportArguments> = {
  command: "import <file>",
  describe: "Take in what translators sent back: all of it, or nothing and a list of why",
  builder: (yargs) =>
    yargs
      .positional("file", {
        type: "string",
        demandOption: true,
        describe: "An exported file with translations in it; its format is found out",
      })
      .option("course", courseFolder)
      .option("ours", {
        type: "boolean",
        default: false,
        describe: "Where both sides changed, keep the words of the course",
      })
      .option("theirs", {
        type: "boolean",
        default: false,
        describe: "Where both sides changed, take the words of the file",
      })
      .option("state", {
        choices: STATES,
        requiresArg: true,
        coerce: once<TranslationState>("state"),
        describe: "How far the new words are, instead of what the file says",
      })
      .option("by", { ...flag("by"), describe: "Who brings them, instead of the user's own name" })
      .example("$0 i18n import com.example.listening.nl.xlf", "writes the language files"),
  async handler({ file, by = userInfo().username, ...args }) {
    const project = courseAt(args.course);
    const reading = await readExchange(bytesOf(file), file);
    if (reading.kind === "refused") return refuse(reading.refusals.map(inWords));
    const words = wordsOf(project, reading.returned.target);
    conclude(admit(reading.returned, words, choicesOf(args)), { project, by });
  },
};

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") {
      throw new UsageError(`There is no file "${file}".`);
    }
    throw thrown;
  }
}

function choicesOf({
  ours,
  theirs,
  state,
}: Pick<ImportArguments, "ours" | "theirs" | "state">): Choices {
  if (ours && theirs) throw new UsageError("Name one of --ours and --theirs.");
  return {
    ...(ours && { prefer: "ours" as const }),
    ...(theirs && { prefer: "theirs" as const }),
    ...(state && { state }),
  };
}

interface Taking {
  readonly project: Project;
  readonly by: string;
}

function conclude(admission: Admission, taking: Taking): void {
  switch (admission.kind) {
    case "refused":
      return refuse(admission.refusals.map(inWords));
    case "conflicts":
      refuse(admission.conflicts.map(conflictInWords));
      return note("Say which words stay: --ours or --theirs.");
    case "admitted":
      return take(admission.changes, taking);
    default:
      admission satisfies never;
  }
}

function refuse(reasons: readonly string[]): void {
  note(`${reasons.join("\n")}\n\nNothing was imported.`);
  process.exitCode = EXIT.courseHasErrors;
}

function conflictInWords({ unit, source, ours, theirs, line }: Conflict): string {
  const at = line > 0 ? `line ${line}: ` : "";
  return `${at}${unit}: changed here and in the file\n    source: ${source}\n    ours:   ${ours}\n    theirs: ${theirs}`;
}

function take(changes: Exchange, { project, by }: Taking): void {
  const at = new Date().toISOString().slice(0, 10);
  const applied = apply(project, changes, { by, at });
  if (applied.kind === "refused") {
    return refuse(applied.misfits.map(({ unit, problem }) => `${unit}: ${problem}`));
  }
  for (const [path, text] of applied.files) writeWhole(join(project.root, path), text);
  const units = unitsIn(changes).length;
  note(units === 0 ? "Nothing is new in it." : `Took in ${units} texts.`);
  for (const path of applied.files.keys()) note(`Wrote ${path}.`);
}
