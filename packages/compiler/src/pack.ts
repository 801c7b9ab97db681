import { type Course, type Edition, questionsOf, worstCase } from "@coursewright/course";
import { type Target, type TargetName, targets } from "@coursewright/targets";
import type { PackageFile } from "./assemble/shelf.ts";
import { schemaFiles } from "./read.ts";
import type { TextFile } from "./render/text-file.ts";

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

/** What a package is made of. */
export interface Contents {
  readonly course: Course;
  /** The only role that the package is for. */
  readonly role: string | undefined;
  readonly edition: Edition;
  /** Page, script and style sheet. */
  readonly made: readonly TextFile[];
  readonly assets: readonly PackageFile[];
}

/** Puts a package together for one target. */
export function pack(name: TargetName, { course, role, edition, made, assets }: Contents): Package {
  const packed = [...made.map(encoded), ...assets].sort(byPath);
  return {
    name: `${course.id}-${course.version}-${name}${role ? `-${role}` : ""}.zip`,
    target: name,
    languages: course.languages,
    files: [...packed, ...described(targets[name], edition, packed)].sort(byPath),
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

const encoder = new TextEncoder();

function encoded({ path, content }: { path: string; content: string }): PackageFile {
  return { path, content: encoder.encode(content) };
}

function byPath(a: PackageFile, b: PackageFile): number {
  return a.path < b.path ? -1 : 1;
}
