import {
  type Course,
  type Edition,
  type KindName,
  outline,
  questionsOf,
  worstCase,
} from "@coursewright/course";
import { type Target, type TargetName, targets } from "@coursewright/targets";
import type { PackageFile } from "./assemble/shelf.ts";
import { bundle, outlineFile } from "./bundle.ts";
import { schemaFiles } from "./read.ts";
import { render } from "./render.ts";
import { styles } from "./styles.ts";

/** A finished package: nothing is left to do but to write it. */
export interface Package {
  /** Name of the zip. */
  readonly name: string;
  readonly target: TargetName;
  readonly languages: readonly string[];
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
  readonly questions: number;
  /** Characters of the saved progress in the fullest case. */
  readonly worstCaseState: number;
}

/** What every target of a course packs. */
export interface Contents {
  readonly course: Course;
  readonly edition: Edition;
  readonly assets: readonly PackageFile[];
}

/** Puts a package together for one target. */
export async function pack(name: TargetName, contents: Contents): Promise<Package> {
  const target = targets[name];
  const { course, edition, assets } = contents;
  const style = await styles();
  const script = await bundle(kindsIn(course), { tracker: target.tracker, locale: edition.locale });
  const plan = outlineFile(outline(course));
  const files = { style: style.path, outline: plan.path, script: script.path };
  const recorder = target.tracker === "web" ? "browser" : "lms";
  const page = render(edition, { recorder, theme: "calm", files });
  const made = [page, plan, script, style].map(encoded);
  const packed = [...made, ...assets].sort(byPath);
  return {
    name: `${course.id}-${course.version}-${name}.zip`,
    target: name,
    languages: course.languages,
    files: [...packed, ...described(target, edition, packed)].sort(byPath),
    questions: course.steps.flatMap(questionsOf).length,
    worstCaseState: worstCase(course.slots),
  };
}

function described(
  target: Target,
  edition: Edition,
  files: readonly PackageFile[],
): readonly PackageFile[] {
  const manifest = target.describe({
    courseId: edition.id,
    version: edition.version,
    title: edition.title,
    ...(edition.summary !== undefined && { summary: edition.summary }),
    launch: "index.html",
    files: files.map((file) => file.path),
  });
  return [...manifest.map(encoded), ...(target.schemas ? schemaFiles(target.schemas) : [])];
}

function kindsIn(course: Course): readonly KindName[] {
  return [...new Set(course.steps.flatMap(questionsOf).map((question) => question.kind))];
}

const encoder = new TextEncoder();

function encoded({ path, content }: { path: string; content: string }): PackageFile {
  return { path, content: encoder.encode(content) };
}

function byPath(a: PackageFile, b: PackageFile): number {
  return a.path < b.path ? -1 : 1;
}
