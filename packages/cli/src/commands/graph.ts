import { statSync } from "node:fs";
import { relative } from "node:path";
import {
  chart,
  draw,
  GRAPH_FORMATS,
  type GraphFormat,
  readProjectAround,
  writeWhole,
} from "@coursewright/compiler";
import { Report, startOf } from "@coursewright/course";
import type { CommandModule } from "yargs";
import { EXIT, UsageError } from "../exit.ts";
import { format, summaryOf } from "../formats/index.ts";
import { note, print } from "../print.ts";
import { once } from "./options.ts";
import { verdictOf } from "./verdict.ts";

interface GraphArguments {
  file: string;
  format: GraphFormat;
  out: string | undefined;
}

export const graphCommand: CommandModule<object, GraphArguments> = {
  command: "graph <file>",
  describe: "Show where the choices of a role-play lead, and what is proved about it",
  builder: (yargs) =>
    yargs
      .positional("file", {
        type: "string",
        demandOption: true,
        describe: "A role-play, such as roleplays/difficult-customer.md",
      })
      .option("format", {
        choices: GRAPH_FORMATS,
        default: "text" as const,
        requiresArg: true,
        coerce: once<GraphFormat>("format"),
        describe: "Text for a terminal, a Mermaid flowchart, a picture, or data for scripts",
      })
      .option("out", {
        type: "string",
        requiresArg: true,
        coerce: once<string>("out"),
        describe: "File to write instead of standard output",
      })
      .example("$0 graph roleplays/call.md --format svg --out call.svg", "draws a picture"),
  async handler({ file, ...args }) {
    reportNoFile(file);
    const around = readProjectAround(file);
    reportLesson(around.file, file);
    const report = new Report();
    if (around.project.unreadable?.has(around.file)) {
      report.add("file/not-utf-8", startOf(around.file), {});
    }
    const drawn = await chart(around.project, around.file, report);
    const diagnostics = report.diagnostics.filter(({ place }) => place.file === around.file);
    const findings = { project: around.project, diagnostics };
    const summary = summaryOf(diagnostics);
    if (diagnostics.length > 0) note(`${format(findings, "text")}\n${verdictOf(summary)}`);
    if (drawn) show(draw(drawn, args.format), args.out);
    process.exitCode = summary.errors > 0 ? EXIT.courseHasErrors : EXIT.fine;
  },
};

function reportNoFile(file: string): void {
  const kind = statSync(file, { throwIfNoEntry: false });
  if (!kind) throw new UsageError(`There is no file "${file}".`);
  if (!kind.isFile()) {
    throw new UsageError(`"${file}" is a folder; name the file of a role-play in it.`);
  }
  if (!file.endsWith(".md")) {
    throw new UsageError(
      `"${file}" is no role-play: those are Markdown, such as roleplays/call.md.`,
    );
  }
}

/** A lesson read as a role-play would be told of a fault in each line. */
function reportLesson(path: string, named: string): void {
  if (!path.startsWith("lessons/")) return;
  throw new UsageError(`"${named}" is a lesson; name a role-play, such as roleplays/call.md.`);
}

function show(text: string, out: string | undefined): void {
  if (out === undefined) return print(text);
  writeWhole(out, `${text}\n`);
  note(`Wrote ${relative(".", out) || out}.`);
}
