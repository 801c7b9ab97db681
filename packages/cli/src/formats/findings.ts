import { relative, resolve, sep } from "node:path";
import type { Project } from "@coursewright/compiler";
import type { Diagnostic } from "@coursewright/course";

/** What a format needs to show: the diagnostics, and the texts they point into. */
export interface Findings {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
}

/** Path of a file of the course from the folder where the command was started, with forward slashes. */
export function pathFromHere({ root }: Project, file: string): string {
  const whole = resolve(root, file);
  const near = relative(".", whole);
  const path = near.startsWith("..") ? whole : near;
  return path.split(sep).join("/");
}
