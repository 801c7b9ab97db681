import type { Course, Report } from "@coursewright/course";
import { type Assembled, assemble } from "./assemble/index.ts";
import { checkAdapted } from "./check/adapted.ts";
import { checkCredentials } from "./check/credentials.ts";
import { check } from "./check/index.ts";
import { proofsOf } from "./check/roleplays.ts";
import { checkWays } from "./check/ways.ts";
import { checkXapiKeys } from "./check/xapi.ts";
import { deliveriesOf } from "./deliveries.ts";
import { variantsOf } from "./for-role.ts";
import { isPseudo } from "./i18n/pseudo.ts";
import { inPseudoLocale } from "./i18n/pseudo-course.ts";
import { translationsOf } from "./i18n/translate.ts";
import { make } from "./make.ts";
import type { Package } from "./package.ts";
import { parse } from "./parse/index.ts";
import type { Plan } from "./plan.ts";
import type { Project } from "./project.ts";
import { proveStructure } from "./validate/prove.ts";
import { searchPackages } from "./validate/search-packages.ts";
import { type Wanted, wantedOf } from "./wanted.ts";

/** Builds a project's packages; writes nothing. A course with errors gives no package at all. */
export async function build(
  project: Project,
  plan: Plan,
  report: Report,
): Promise<readonly Package[]> {
  const sound = await examine(project, plan, report);
  if (!sound || report.failed) return [];

  const examined = { ...sound, course: inWordsOf(plan, sound.course) };
  const packages: Package[] = [];
  for (const { course, role } of variantsOf(examined.course)) {
    for (const wanted of examined.targets) {
      for (const delivery of deliveriesOf(course, wanted)) {
        const made = await make({ ...examined, delivery, wanted, role }, plan);
        proveStructure(made);
        packages.push(made);
      }
    }
  }
  searchPackages(packages, report);
  return report.failed ? [] : packages;
}

/** The course in made-up words, where such are asked for. */
function inWordsOf({ language }: Plan, course: Course): Course {
  return language !== undefined && isPseudo(language) ? inPseudoLocale(course, language) : course;
}

/** A course that was read, put together and checked, and what is to be built of it. */
export type Examined = Assembled & { readonly targets: readonly Wanted[] };

/** The half of the pipeline that `check` stops after; nothing when `course.yaml` could not be understood. */
export async function examine(
  project: Project,
  plan: Plan,
  report: Report,
): Promise<Examined | undefined> {
  plan.watch?.("parse");
  const parsed = parse(project, report);
  const documents = { ...parsed, translations: translationsOf(parsed, project, report) };
  checkXapiKeys(documents, report);
  checkCredentials(project, report);

  plan.watch?.("assemble");
  const assembled = await assemble(documents, project, report);
  if (!assembled || !documents.course) return undefined;

  plan.watch?.("check");
  const wanted = { yaml: documents.courseYaml, plan };
  const targets = wantedOf(documents.course, wanted, report);
  const names = [...new Set(targets.map(({ target }) => target))];
  check({ course: assembled.course, documents }, names, report);
  checkAdapted(assembled.course, targets, report);
  checkWays(assembled, { documents, targets }, report);
  for (const [id, proof] of proofsOf(documents)) plan.proved?.(id, proof);
  return { ...assembled, targets };
}
