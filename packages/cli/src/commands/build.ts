import { join, relative } from "node:path";
import {
  build,
  isTargetName,
  type Package,
  TARGET_NAMES,
  type TargetName,
  type Written,
  writeZip,
} from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import type { CommandModule } from "yargs";
import { courseAt } from "../course-folder.ts";
import { EXIT, UsageError } from "../exit.ts";
import {
  type Findings,
  type Format,
  format,
  jsonDiagnostics,
  summaryOf,
} from "../formats/index.ts";
import { print } from "../print.ts";
import { startProgress } from "../progress.ts";
import { Proofs } from "../proofs.ts";
import { table } from "../table.ts";
import { course, once, reporting } from "./options.ts";
import { verdictOf } from "./verdict.ts";

interface BuildArguments {
  course: string;
  target: readonly string[] | undefined;
  out: string;
  format: Format;
  strict: boolean;
  release: boolean;
}

export const buildCommand: CommandModule<object, BuildArguments> = {
  command: "build [course]",
  describe: "Compile a course into packages for an LMS or the web",
  builder: (yargs) =>
    yargs
      .positional("course", course)
      .option("target", {
        type: "string",
        array: true,
        requiresArg: true,
        describe: `What to build, instead of the course's own list: ${TARGET_NAMES.join(", ")}`,
      })
      .option("out", {
        type: "string",
        default: "dist",
        requiresArg: true,
        coerce: once<string>("out"),
        describe: "Folder for the zips",
      })
      .options(reporting)
      .example("$0 build my-course --target scorm12", "writes dist/<id>-<version>-scorm12.zip"),
  async handler(args) {
    const targets = args.target?.map(targetNamed);
    const project = courseAt(args.course);
    const report = new Report(args.release ? "release" : "draft");
    const progress = startProgress();
    const proofs = new Proofs();
    const plan = {
      watch: progress.stage,
      proved: proofs.add,
      ...(targets && { targets: [...new Set(targets)] }),
    };
    const packages = await build(project, plan, report);
    const { diagnostics } = report;
    const { errors, warnings } = summaryOf(diagnostics);
    const failed = errors > 0 || (args.strict && warnings > 0);
    progress.stage("write");
    const built = failed ? [] : await writeAll(packages, args.out);
    progress.stop();
    show({ project, diagnostics }, { built, proofs }, args.format);
    process.exitCode = failed ? EXIT.courseHasErrors : EXIT.fine;
  },
};

function targetNamed(word: string): TargetName {
  if (isTargetName(word)) return word;
  throw new UsageError(`There is no target "${word}". Known: ${TARGET_NAMES.join(", ")}.`);
}

interface Built {
  readonly made: Package;
  readonly written: Written;
}

async function writeAll(packages: readonly Package[], folder: string): Promise<readonly Built[]> {
  const built: Built[] = [];
  for (const made of packages) built.push({ made, written: await writeZip(made, folder) });
  return built;
}

interface Results {
  readonly built: readonly Built[];
  readonly proofs: Proofs;
}

function show(findings: Findings, { built, proofs }: Results, name: Format): void {
  const { diagnostics } = findings;
  const summary = summaryOf(diagnostics);
  if (name === "json") {
    const packages = built.map(jsonPackage);
    const diagnosed = jsonDiagnostics(diagnostics);
    const document = { packages, diagnostics: diagnosed, roleplays: proofs.json, summary };
    return print(JSON.stringify(document, undefined, 2));
  }
  const text = format(findings, name);
  if (text !== "") print(text);
  if (name !== "text") return;
  for (const line of proofs.lines) print(line);
  if (built.length > 0) print(builtTable(built));
  if (diagnostics.length > 0 || built.length === 0) print(verdictOf(summary));
}

function jsonPackage({ made, written }: Built): object {
  return {
    file: written.path.replaceAll("\\", "/"),
    target: made.target,
    languages: made.languages,
    bytes: written.sizeInBytes,
    files: made.files.length,
    sha256: written.sha256,
    questions: made.questions,
    worstCaseState: made.worstCaseState,
  };
}

/** What was built, a line each. */
function builtTable(built: readonly Built[]): string {
  const rows = built.map(({ made, written }) => [
    relative(".", written.path) || join(".", written.path),
    `${(written.sizeInBytes / 1000).toFixed(1)} kB`,
    String(made.files.length),
    String(made.questions),
    String(made.worstCaseState),
  ]);
  return table(["package", "size", "files", "questions", "state, fullest"], rows);
}
