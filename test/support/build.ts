import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Package, readProject, write, writeZip } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import type { TargetName } from "@coursewright/targets";
import { scratchFolder } from "./scratch.ts";

const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** A course of the clone by its folder's name. */
export function courseFolder(name: string): string {
  return join(root, "courses", name);
}

/** A course that only tests need, by its folder's name. */
export function sampleCourse(name: string): string {
  return join(root, "test/samples/courses", name);
}

/** Builds a course for one target; a course with errors fails the test that needs it. */
export async function built(folder: string, target: TargetName): Promise<Package> {
  const project = readProject(folder);
  if (!project) throw new Error(`no course in ${folder}`);
  const report = new Report();
  const [made] = await build(project, { targets: [target] }, report);
  if (!made) throw new Error(report.diagnostics.map(({ message }) => message).join("\n"));
  return made;
}

/** The same as a zip in a folder of its own; its path. */
export async function zipped(folder: string, target: TargetName): Promise<string> {
  const made = await built(folder, target);
  return (await writeZip(made, scratchFolder())).path;
}

const zips = new Map<string, Promise<string>>();

/** The same, made once in a run however often it is asked for. */
export function zipOf(folder: string, target: TargetName): Promise<string> {
  const key = `${target} ${folder}`;
  const made = zips.get(key) ?? zipped(folder, target);
  zips.set(key, made);
  return made;
}

/** A course as the one page that can be mailed around. */
export async function onePageOf(folder: string): Promise<Buffer> {
  const { path } = await write(await built(folder, "web"), scratchFolder(), "html");
  return readFileSync(path);
}
