import { statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { type Project, readProject } from "@coursewright/compiler";
import { UsageError } from "./exit.ts";

/** The course that a path names: its folder, or `course.yaml` itself. */
export function courseAt(path: string): Project {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) throw new UsageError(`There is no folder "${path}".`);
  const folder = kind.isFile() && basename(path) === "course.yaml" ? dirname(path) : path;
  if (!kind.isDirectory() && folder === path) {
    throw new UsageError(`"${path}" is a file; name the course's folder.`);
  }
  const project = readProject(resolve(folder));
  if (!project) {
    throw new UsageError(
      `The folder "${path}" holds no course.yaml. \`coursewright new course\` starts a course.`,
    );
  }
  return { ...project, root: folder };
}
