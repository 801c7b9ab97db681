import { relative } from "node:path";
import { examine, fix, type Project, writeWhole } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import colors from "picocolors";
import type { CommandModule } from "yargs";
import { courseAt } from "../course-folder.ts";
import { EXIT } from "../exit.ts";
import { type Findings, type Format, format, jsonReport, summaryOf } from "../formats/index.ts";
import { note, print } from "../print.ts";
import { Proofs } from "../proofs.ts";
import { course, reporting } from "./options.ts";
import { verdictOf } from "./verdict.ts";

interface CheckArguments {
  course: string;
  format: Format;
  strict: boolean;
  release: boolean;
  fix: boolean;
}

export const checkCommand: CommandModule<object, CheckArguments> = {
  command: "check [course]",
  describe: "Tell what is wrong with a course, all of it in one run",
  builder: (yargs) =>
    yargs
      .positional("course", course)
      .options(reporting)
      .option("fix", {
        type: "boolean",
        default: false,
        describe: "Repair what is mechanical; write missing ids and ids.lock.json",
      })
      .example("$0 check my-course --fix", "repairs, then reports what is left"),
  async handler(args) {
    if (args.fix) await repair(courseAt(args.course));
    const project = courseAt(args.course);
    const report = new Report(args.release ? "release" : "draft");
    const proofs = new Proofs();
    await examine(project, { proved: proofs.add }, report);
    const { diagnostics } = report;
    show({ project, diagnostics }, proofs, args.format);
    const { errors, warnings } = summaryOf(diagnostics);
    const failed = errors > 0 || (args.strict && warnings > 0);
    process.exitCode = failed ? EXIT.courseHasErrors : EXIT.fine;
  },
};

async function repair(project: Project): Promise<void> {
  const changed = await fix(project);
  for (const [path, text] of changed) {
    const file = `${project.root}/${path}`;
    writeWhole(file, text);
    note(colors.dim(`Repaired ${relative(".", file)}`));
  }
}

function show(findings: Findings, proofs: Proofs, name: Format): void {
  const { diagnostics } = findings;
  const summary = summaryOf(diagnostics);
  if (name === "json") {
    return print(jsonReport({}, { diagnostics, proofs }));
  }
  const text = format(findings, name);
  if (text !== "") print(text);
  if (name !== "text") return;
  for (const line of proofs.lines) print(line);
  print(verdictOf(summary));
}
