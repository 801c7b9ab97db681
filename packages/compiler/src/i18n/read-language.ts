import type { Locale, Report } from "@coursewright/course";
import type { Documents } from "../parse/index.ts";
import { type LessonDocument, parseLesson } from "../parse/lesson.ts";
import { parseRoleplay, type RoleplayDocument } from "../parse/roleplay.ts";
import { sourceOf } from "../parse/source.ts";
import { parseYaml, type Yaml } from "../parse/yaml.ts";
import type { Project } from "../project.ts";
import { languageFile } from "./language-file.ts";

/** The files of one language as they are, by the path of their source. */
export interface Written {
  readonly locale: Locale;
  readonly lessons: ReadonlyMap<string, LessonDocument>;
  readonly roleplays: ReadonlyMap<string, RoleplayDocument>;
  /** `course.yaml` and `words.yaml`. */
  readonly settings: ReadonlyMap<string, Yaml>;
}

/** Reads all language files of a course. */
export function readLanguage(
  {
    documents,
    guides,
  }: { readonly documents: Documents; readonly guides: readonly LessonDocument[] },
  { project, locale }: { readonly project: Project; readonly locale: Locale },
  report: Report,
): Written {
  const { lessons, roleplays, includes } = documents;
  const text = (file: string) => project.texts.get(languageFile(file, locale));
  const texts = [...lessons, ...includes.snippets.values(), ...guides];
  return {
    locale,
    lessons: found(
      texts.map(({ source }) => source.file),
      (file) => read(file, text(file), (own, words) => parseLesson(own, words, report)),
    ),
    roleplays: found(
      roleplays.map(({ source }) => source.file),
      (file) => read(file, text(file), (own, words) => parseRoleplay(own, words, report)),
    ),
    settings: found(["course.yaml", "words.yaml"], (file) =>
      read(file, text(file), (own, words) => {
        const source = sourceOf(own, words);
        return parseYaml({ source, text: source.lines.join("\n"), firstLine: 1 }, report);
      }),
    ),
  };

  function read<T>(
    file: string,
    words: string | undefined,
    parse: (own: string, words: string) => T,
  ): T | undefined {
    return words === undefined ? undefined : parse(languageFile(file, locale), words);
  }
}

function found<T>(
  files: readonly string[],
  read: (file: string) => T | undefined,
): ReadonlyMap<string, T> {
  return new Map(
    files.flatMap((file): [string, T][] => {
      const one = read(file);
      return one === undefined ? [] : [[file, one]];
    }),
  );
}
