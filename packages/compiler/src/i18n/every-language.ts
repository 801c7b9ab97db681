import { type Locale, Report } from "@coursewright/course";
import type { Documents } from "../parse/index.ts";
import { parse } from "../parse/index.ts";
import type { Project } from "../project.ts";
import { guidesOf, type Language, languageOf } from "./language.ts";

/** A course and all that it says in its further languages. */
export interface Languages {
  readonly documents: Documents;
  readonly source: Locale;
  readonly languages: readonly Language[];
}

/** Lays every language of a course beside its source; what is wrong is for `check` to tell. */
export function languagesOf(project: Project): Languages {
  const silent = new Report();
  const documents = parse(project, silent);
  const [source = "en", ...locales] = documents.course?.languages ?? [];
  const course = { documents, guides: guidesOf(documents, project), project };
  const languages = locales.map((locale) => languageOf(course, locale, silent));
  return { documents, source, languages };
}

/** The languages of a course, that of its source first; nothing where `course.yaml` has errors. */
export function localesOf(project: Project): readonly Locale[] | undefined {
  const silent = new Report();
  const { course, courseYaml } = parse(project, silent);
  const { file } = courseYaml.placeOf([]);
  const isFaulty = silent.diagnostics.some(
    ({ severity, place }) => severity === "error" && place.file === file,
  );
  return isFaulty ? undefined : course?.languages;
}

/** The language that a tag names; nothing when the course has none such. */
export function languageNamed({ languages }: Languages, tag: string): Language | undefined {
  return languages.find(({ locale }) => locale.toLowerCase() === tag.toLowerCase());
}
