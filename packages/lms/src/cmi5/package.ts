import type { Files } from "../package/zip.ts";
import { problemsOfStructure } from "./import.ts";
import { type CourseStructure, readStructure } from "./structure.ts";

/** A package of cmi5 that the LMS has taken in. */
export interface Cmi5Package {
  readonly standard: "cmi5";
  readonly title: string;
  readonly files: Files;
  readonly course: CourseStructure;
}

/** Takes a package in; throws with all reasons when the LMS does not. */
export function cmi5PackageOf(files: Files): Cmi5Package {
  const course = readStructure(new TextDecoder().decode(files.get("cmi5.xml")));
  const problems = problemsOfStructure(course, [...files.keys()]);
  if (problems.length > 0)
    throw new Error(
      `The LMS refuses the package:\n${problems.map((each) => `- ${each}`).join("\n")}`,
    );
  return { standard: "cmi5", title: course.title, files, course };
}
