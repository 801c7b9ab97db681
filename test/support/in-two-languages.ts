import { readFileSync } from "node:fs";
import { examine, type Package, readProject, write, writeZip } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import type { TargetName } from "@coursewright/targets";
import { deliveriesOf } from "../../packages/compiler/src/deliveries.ts";
import { make } from "../../packages/compiler/src/make.ts";
import { scratchFolder } from "./scratch.ts";
import { inSecondLanguage } from "./two-languages.ts";

/** Builds a course for one target with the words of a further language in it; the first package. */
export async function builtInTwo(
  folder: string,
  target: TargetName,
  second: string,
): Promise<Package> {
  const project = readProject(folder);
  if (!project) throw new Error(`no course in ${folder}`);
  const report = new Report();
  const examined = await examine(project, { targets: [target] }, report);
  const [wanted] = examined?.targets ?? [];
  if (!examined || !wanted) throw new Error(JSON.stringify(report.diagnostics));
  const course = inSecondLanguage(examined.course, second);
  const [delivery] = deliveriesOf(course, wanted);
  if (!delivery) throw new Error("nothing to build");
  return make({ ...examined, course, delivery, wanted, role: undefined }, { targets: [target] });
}

/** The same as a zip in a folder of its own; its path. */
export async function zippedInTwo(
  folder: string,
  target: TargetName,
  second: string,
): Promise<string> {
  return (await writeZip(await builtInTwo(folder, target, second), scratchFolder())).path;
}

/** The same as the one page that can be mailed around. */
export async function onePageInTwo(folder: string, second: string): Promise<Buffer> {
  const { path } = await write(await builtInTwo(folder, "web", second), scratchFolder(), "html");
  return readFileSync(path);
}
