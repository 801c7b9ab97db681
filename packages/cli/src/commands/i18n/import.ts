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
  misfitInWords,
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
import { note, print } from "../../print.ts";
import { flag, once } from "../options.ts";
import { wordsOf } from "./export.ts";
import { courseFolder, textOrJson } from "./language.ts";

interface ImportArguments {
  file: string;
  course: string;
  ours: boolean;
  theirs: boolean;
  state: TranslationState | undefined;
  by: string | undefined;
  format: "text" | "json";
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
      .option("format", textOrJson)
      .example("$0 i18n import com.example.listening.nl.xlf", "writes the language files")
      .epilogue("Exit codes: 0 taken in, 1 refused as a whole, 2 wrong usage, 70 our bug."),
  async handler({ file, by = userInfo().username, ...args }) {
    const project = courseAt(args.course);
    const choices = choicesOf(args);
    const reading = await readExchange(bytesOf(file), file);
    const ending =
      reading.kind === "refused"
        ? refused(reading.refusals.map(inWords))
        : endingOf(admit(reading.returned, wordsOf(project, reading.returned.target), choices), {
            project,
            by,
          });
    process.exitCode = ending.imported ? EXIT.fine : EXIT.courseHasErrors;
    if (args.format === "json") print(JSON.stringify(ending, undefined, 2));
    else tell(ending);
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

/** How it ended: with everything taken in, or with nothing. */
type Ending =
  | { readonly imported: true; readonly texts: number; readonly files: readonly string[] }
  | {
      readonly imported: false;
      readonly refusals: readonly string[];
      readonly conflicts: readonly Conflict[];
    };

function refused(refusals: readonly string[]): Ending {
  return { imported: false, refusals, conflicts: [] };
}

function endingOf(admission: Admission, taking: Taking): Ending {
  switch (admission.kind) {
    case "refused":
      return refused(admission.refusals.map(inWords));
    case "conflicts":
      return { imported: false, refusals: [], conflicts: admission.conflicts };
    case "admitted":
      return take(admission.changes, taking);
    default:
      return admission satisfies never;
  }
}

function take(changes: Exchange, { project, by }: Taking): Ending {
  const at = new Date().toISOString().slice(0, 10);
  const applied = apply(project, changes, { by, at });
  if (applied.kind === "refused") {
    return refused(applied.misfits.map(misfitInWords));
  }
  for (const [path, text] of applied.files) writeWhole(join(project.root, path), text);
  return { imported: true, texts: unitsIn(changes).length, files: [...applied.files.keys()] };
}

function tell(ending: Ending): void {
  if (ending.imported) {
    note(ending.texts === 0 ? "Nothing is new in it." : `Took in ${ending.texts} texts.`);
    for (const path of ending.files) note(`Wrote ${path}.`);
    return;
  }
  const { refusals, conflicts } = ending;
  note(`${[...refusals, ...conflicts.map(conflictInWords)].join("\n")}\n\nNothing was imported.`);
  if (conflicts.length > 0) note("Say which words stay: --ours or --theirs.");
}

function conflictInWords({ unit, source, ours, theirs, line }: Conflict): string {
  const at = line > 0 ? `line ${line}: ` : "";
  return `${at}${unit}: changed here and in the file\n    source: ${source}\n    ours:   ${ours}\n    theirs: ${theirs}`;
}
