import {
  build,
  FORMS,
  type Form,
  LMS_NAMES,
  type Package,
  PSEUDO_LOCALES,
  TARGET_NAMES,
  write,
} from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import type { CommandModule } from "yargs";
import { courseAt } from "../course-folder.ts";
import { EXIT } from "../exit.ts";
import { type Findings, type Format, format, jsonReport, summaryOf } from "../formats/index.ts";
import { print } from "../print.ts";
import { startProgress } from "../progress.ts";
import { Proofs } from "../proofs.ts";
import { languageAsked } from "./build/language.ts";
import { type Built, builtLines, jsonPackage } from "./build/packages.ts";
import { refuseLoss, refuseUnfit, targetNamed } from "./build/refuse.ts";
import { course, flag, lmsNamed, once, reporting } from "./options.ts";
import { verdictOf } from "./verdict.ts";

interface BuildArguments {
  course: string;
  target: readonly string[] | undefined;
  lms: string | undefined;
  lang: string | undefined;
  form: Form;
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
        nargs: 1,
        describe: `What to build, instead of the course's own list: ${TARGET_NAMES.join(", ")}`,
      })
      .option("lms", {
        type: "string",
        requiresArg: true,
        coerce: once<string>("lms"),
        describe: `Mind the habits of an LMS: ${LMS_NAMES.join(", ")}`,
      })
      .option("lang", {
        ...flag("lang"),
        describe: `Only this language; ${PSEUDO_LOCALES.join(" and ")} show what has too little room in longer words`,
      })
      .option("form", {
        choices: FORMS,
        default: "zip",
        requiresArg: true,
        coerce: once<Form>("form"),
        describe: "How to write it: a zip, a folder, or (web only) one page to send to a reviewer",
      })
      .option("out", {
        type: "string",
        default: "dist",
        requiresArg: true,
        coerce: once<string>("out"),
        describe: "Folder for the packages",
      })
      .options(reporting)
      .example("$0 build my-course --target scorm12", "writes dist/<id>-<version>-scorm12.zip")
      .example("$0 build my-course --lms moodle", "builds what Moodle takes best, and says why")
      .example("$0 build my-course --target web --form html", "writes one page for a reviewer")
      .example("$0 build my-course --lang qps", "shows what longer words do to it"),
  async handler(args) {
    const targets = args.target?.map(targetNamed);
    const lms = lmsNamed(args.lms);
    refuseUnfit(targets, { lms, form: args.form });
    const project = courseAt(args.course);
    const language = args.lang === undefined ? undefined : languageAsked(args.lang, project, args);
    const report = new Report(args.release ? "release" : "draft");
    const progress = startProgress();
    const proofs = new Proofs();
    const plan = {
      watch: progress.stage,
      proved: proofs.add,
      ...(targets && { targets: [...new Set(targets)] }),
      ...(lms && { lms }),
      ...(language && { language }),
    };
    const packages = await build(project, plan, report);
    const { diagnostics } = report;
    const { errors, warnings } = summaryOf(diagnostics);
    const failed = errors > 0 || (args.strict && warnings > 0);
    progress.stage("write");
    const built = failed ? [] : await writeAll(packages, args);
    progress.stop();
    show({ project, diagnostics }, { built, proofs }, args.format);
    process.exitCode = failed ? EXIT.courseHasErrors : EXIT.fine;
  },
};

async function writeAll(
  packages: readonly Package[],
  { out, form }: BuildArguments,
): Promise<readonly Built[]> {
  refuseLoss(packages, out);
  const built: Built[] = [];
  for (const made of packages) built.push({ made, written: await write(made, out, form), form });
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
    return print(jsonReport({ packages }, { diagnostics, proofs }));
  }
  const text = format(findings, name);
  if (text !== "") print(text);
  if (name !== "text") return;
  for (const line of [...proofs.lines, ...builtLines(built)]) print(line);
  if (diagnostics.length > 0 || built.length === 0) print(verdictOf(summary));
}
