import type { Report } from "@coursewright/course";
import { assemble } from "./assemble/index.ts";
import { check } from "./check/index.ts";
import { localize } from "./localize.ts";
import { type Package, pack } from "./pack.ts";
import { parse } from "./parse/index.ts";
import { type Plan, targetsOf } from "./plan.ts";
import type { Project } from "./project.ts";

/** Builds a project's packages; writes nothing. A course with errors gives no package at all. */
export async function build(
  project: Project,
  plan: Plan,
  report: Report,
): Promise<readonly Package[]> {
  const checked = await examine(project, plan, report);
  if (!checked || report.failed) return [];

  plan.watch?.("render");
  const { course, assets, targets } = checked;
  const edition = localize(course, course.languages[0] ?? "en");
  const packages: Package[] = [];
  for (const target of targets) packages.push(await pack(target, { course, edition, assets }));
  return packages;
}

/** Everything that `check` does: reads, assembles and checks a course. */
export async function examine(project: Project, plan: Plan, report: Report) {
  plan.watch?.("parse");
  const documents = parse(project, report);

  plan.watch?.("assemble");
  const assembled = await assemble(documents, project, report);
  if (!assembled || !documents.course) return undefined;

  plan.watch?.("check");
  const own = targetsOf(documents.course, documents.courseYaml, report);
  const targets = plan.targets ?? own;
  check(assembled.course, documents, targets, report);
  return { ...assembled, targets };
}
