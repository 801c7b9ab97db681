import { outline, type Report } from "@coursewright/course";
import { targets as register } from "@coursewright/targets";
import { type Assembled, assemble } from "./assemble/index.ts";
import { bundle, outlineFile } from "./bundle.ts";
import { check } from "./check/index.ts";
import { proofsOf } from "./check/roleplays.ts";
import { type Variant, variantsOf } from "./for-role.ts";
import { localize } from "./localize.ts";
import { type Package, pack } from "./pack.ts";
import { parse } from "./parse/index.ts";
import { type Plan, targetsOf } from "./plan.ts";
import type { Project } from "./project.ts";
import { usesOf } from "./render/features.ts";
import { render } from "./render.ts";
import { styles } from "./styles.ts";

/** Builds a project's packages; writes nothing. A course with errors gives no package at all. */
export async function build(
  project: Project,
  plan: Plan,
  report: Report,
): Promise<readonly Package[]> {
  const examined = await examine(project, plan, report);
  if (!examined || report.failed) return [];

  const packages: Package[] = [];
  for (const variant of variantsOf(examined.course)) {
    packages.push(...(await packagesOf(variant, examined, plan)));
  }
  return packages;
}

/** The packages of a course, or of what one role sees of it, one for each target. */
async function packagesOf(
  { course, role }: Variant,
  { assets, targets }: Examined,
  plan: Plan,
): Promise<readonly Package[]> {
  const edition = localize(course, course.languages[0] ?? "en");
  const outlined = outlineFile(outline(course));
  const uses = usesOf(course);
  const sheet = await styles(uses.styled);
  const packages: Package[] = [];
  for (const name of targets) {
    const { tracker } = register[name];
    plan.watch?.("bundle");
    const script = await bundle(uses, { tracker });

    plan.watch?.("render");
    const files = { style: sheet.path, outline: outlined.path, script: script.path };
    const recorder = tracker === "web" ? "browser" : "lms";
    const page = render(edition, { recorder, theme: "calm", files });

    plan.watch?.("pack");
    const made = [page, outlined, script, sheet];
    // What only other roles see is in no package of this one.
    const shown = role ? assets.filter(({ path }) => page.content.includes(path)) : assets;
    packages.push(pack(name, { course, role, edition, made, assets: shown }));
  }
  return packages;
}

/** A course that was read, put together and checked, and the targets it is for. */
export type Examined = Assembled & { readonly targets: Parameters<typeof check>[1] };

/** The half of the pipeline that `check` stops after; nothing when `course.yaml` could not be understood. */
export async function examine(
  project: Project,
  plan: Plan,
  report: Report,
): Promise<Examined | undefined> {
  plan.watch?.("parse");
  const documents = parse(project, report);

  plan.watch?.("assemble");
  const assembled = await assemble(documents, project, report);
  if (!assembled || !documents.course) return undefined;

  plan.watch?.("check");
  const own = targetsOf(documents.course, documents.courseYaml, report);
  const targets = plan.targets ?? own;
  check({ course: assembled.course, documents }, targets, report);
  for (const [id, proof] of proofsOf(documents)) plan.proved?.(id, proof);
  return { ...assembled, targets };
}
