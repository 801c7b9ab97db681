import { type Locale, type Report, startOf } from "@coursewright/course";
import type { Documents } from "../parse/index.ts";
import { type LessonDocument, parseLesson } from "../parse/lesson.ts";
import { parseRoleplay, type RoleplayDocument } from "../parse/roleplay.ts";
import { suggest } from "../parse/suggest.ts";
import { WORDS, type WordsFile } from "../parse/words-file.ts";
import type { Project } from "../project.ts";
import type { WordsYaml } from "../schema/words-file.ts";
import { documentsIn, lessonIn, roleplayIn, type Translation } from "./documents.ts";
import { isMarked, marked } from "./foreign.ts";
import type { Judged } from "./judged.ts";
import { guidesOf, type Language, languageOf } from "./language.ts";
import { languageFile, namedAs } from "./language-file.ts";
import { type Policies, policiesOf, reportGaps } from "./policies.ts";
import { substituted } from "./substituted.ts";
import { reportTerms } from "./terms.ts";
import { type SaidAt, settingsIn } from "./yaml-in.ts";
import { valueAt } from "./yaml-words.ts";

/** The course in each of its further languages, with the source's words wherever the policies want those. */
export function translationsOf(
  documents: Documents,
  project: Project,
  report: Report,
): readonly Translation[] {
  const [, ...locales] = documents.course?.languages ?? [];
  reportStrays(documents, project, report);
  reportTerms(project, report);
  if (locales.length === 0) return [];
  const course = { documents, guides: guidesOf(documents, project), project };
  const policies = policiesOf(documents.course ?? {});
  return locales.map((locale) => {
    const language = languageOf(course, locale, report);
    reportGaps(language, policies, report);
    return translationOf(language, { documents, project, policies }, report);
  });
}

/** Files that hold words for no source, or in a language of no course. */
function reportStrays({ course }: Documents, project: Project, report: Report): void {
  const languages = course?.languages ?? [];
  for (const language of languages.slice(1)) reportMedia(language, project, report);
  for (const file of project.texts.keys()) {
    const named = namedAs(file);
    if (!named) continue;
    const { source, locale: language } = named;
    if (!project.texts.has(source))
      report.add("translation/no-source", startOf(file), { source, language });
    else if (!languages.includes(language))
      report.add("translation/unlisted-language", startOf(file), { language });
  }
}

/** Files in the folder of a language that take the place of nothing. */
function reportMedia(language: Locale, { assets }: Project, report: Report): void {
  const folder = `media/${language}/`;
  const names = [...assets.keys()].filter((path) => !path.startsWith(folder));
  for (const file of assets.keys()) {
    if (!file.startsWith(folder)) continue;
    const source = `media/${file.slice(folder.length)}`;
    // The captions of a film may be in one language alone.
    const stem = source.replace(/vtt$/, "");
    if (assets.has(source) || (stem !== source && names.some((path) => path.startsWith(stem))))
      continue;
    const near = suggest(source, names);
    report.add("translation/media-without-source", startOf(file), { source, language, near });
  }
}

interface Making {
  readonly documents: Documents;
  readonly project: Project;
  readonly policies: Policies;
}

function translationOf(language: Language, making: Making, report: Report): Translation {
  const { locale, files } = language;
  const { documents, policies } = making;
  const said = (file: string) => saidIn(pairsOf(file, language), making);
  const spoken = {
    course: settingsIn(documents.course, said("course.yaml").map(forRoles)),
    words: wordsIn(documents.words, { language, said: said(WORDS).filter(isOwn) }),
    lessons: lessonsIn(language, making, report),
    roleplays: roleplaysIn(language, making, report),
    tasks: tasksIn(said("course.yaml")),
    guides: titlesIn(language, policies),
  };
  const own = files.filter(({ isThere }) => isThere).map((file) => file.own);
  return { locale, documents: documentsIn(documents, spoken), files: new Set(own) };
}

function pairsOf(file: string, { files }: Language): readonly Judged[] {
  return files.find((one) => one.file === file)?.pairs ?? [];
}

/** The lessons and snippets whose language files have the shape of their source. */
function lessonsIn(
  language: Language,
  making: Making,
  report: Report,
): ReadonlyMap<string, LessonDocument> {
  const { lessons, includes } = making.documents;
  const found = new Map<string, LessonDocument>();
  for (const source of [...lessons, ...includes.snippets.values()]) {
    const { file } = source.source;
    const again = spokenText(file, language, making);
    const own = again
      ? parseLesson(again.own, again.text, report)
      : language.written.lessons.get(file);
    if (!own || language.drifted.has(file)) continue;
    const said = saidIn(pairsOf(file, language), making);
    found.set(
      file,
      lessonIn(source, asItIs(own, file, language), settingsIn(source.settings, said)),
    );
  }
  return found;
}

function roleplaysIn(
  language: Language,
  making: Making,
  report: Report,
): ReadonlyMap<string, RoleplayDocument> {
  const found = new Map<string, RoleplayDocument>();
  for (const source of making.documents.roleplays) {
    const { file } = source.source;
    const again = spokenText(file, language, making);
    const own = again
      ? parseRoleplay(again.own, again.text, report)
      : language.written.roleplays.get(file);
    if (!own || language.drifted.has(file)) continue;
    const said = saidIn(pairsOf(file, language), making);
    found.set(
      file,
      roleplayIn(source, asItIs(own, file, language), settingsIn(source.settings, said)),
    );
  }
  return found;
}

/** A text of a language, which may say of itself that it is another one than the source's. */
function asItIs<T extends LessonDocument | RoleplayDocument>(
  own: T,
  file: string,
  { adapted }: Language,
): T {
  return adapted.has(file) ? { ...own, adapted: true } : own;
}

/** A language file in which the source's words stand in for some; nothing for one that stays as it is. */
function spokenText(
  file: string,
  language: Language,
  making: Making,
): { readonly own: string; readonly text: string } | undefined {
  const own = languageFile(file, language.locale);
  const written = making.project.texts.get(own);
  const text = written && withSource(written, pairsOf(file, language), making);
  return text ? { own, text } : undefined;
}

/** Whether the source's words stand in for those of a language. */
function fallsBack({ stale, missing }: Judged, policies: Policies): boolean {
  return missing || (stale && policies.stale === "fallback");
}

/** What a language says in settings; where the source's words stand in, they are marked as such. */
function saidIn(pairs: readonly Judged[], { policies, documents }: Making): readonly SaidAt[] {
  return pairs.flatMap((pair) => {
    const { path, own } = pair;
    if (!path) return [];
    if (fallsBack(pair, policies)) return [{ path, words: wordsInstead(pair, documents) }];
    return own ? [{ path, words: own.words }] : [];
  });
}

/** The words of the source for a unit, marked unless they are looked up or compared. */
function wordsInstead({ unit: { kind, words } }: Judged, { course }: Documents): string {
  const [source = "en"] = course?.languages ?? [];
  return ["name", "mood", "blank"].includes(kind) ? words : marked(words, source);
}

function isOwn({ words }: SaidAt): boolean {
  return !isMarked(words);
}

/** A language file with the source's words where they stand in; nothing when it stays as it is. */
function withSource(
  text: string,
  pairs: readonly Judged[],
  { policies, documents }: Making,
): string | undefined {
  const texts = pairs.flatMap((pair) =>
    pair.own && !pair.path ? [{ ...pair, own: pair.own }] : [],
  );
  if (!texts.some((pair) => fallsBack(pair, policies))) return undefined;
  const words = texts.map((pair) =>
    fallsBack(pair, policies) ? wordsInstead(pair, documents) : pair.own.words,
  );
  return substituted(
    text,
    texts.map(({ own }) => own),
    words,
  );
}

/** The source has a list under `roles:`; the names that a language gives to it go elsewhere. */
function forRoles({ path: [top = "", ...rest], words }: SaidAt): SaidAt {
  return { path: [top === "roles" ? "role-names" : top, ...rest], words };
}

/** Another language may have more forms of a word than the source. */
function wordsIn(
  source: WordsFile | undefined,
  {
    language,
    said,
  }: { readonly language: Language; readonly said: Parameters<typeof settingsIn>[1] },
): WordsFile | undefined {
  const yaml = language.written.settings.get(WORDS);
  if (!source || !yaml) return source;
  const words: Record<string, WordsYaml[string]> = { ...settingsIn(source.words, said) };
  for (const [name, word] of Object.entries(words)) {
    const more = formsOf(valueAt(yaml.value, [name]));
    if (Object.keys(more).length === 0) continue;
    words[name] = typeof word === "string" ? { default: word, ...more } : { ...more, ...word };
  }
  return { words, yaml };
}

function formsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(entries);
}

function tasksIn(said: ReturnType<typeof saidIn>): ReadonlyMap<string, string> {
  return new Map(
    said.flatMap(({ path: [top, id], words }): [string, string][] =>
      top === "steps" && typeof id === "string" ? [[id, words]] : [],
    ),
  );
}

/** The titles of workshops are those of their guides. */
function titlesIn({ files }: Language, policies: Policies): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap(({ file, pairs }): [string, string][] => {
      const title = pairs.find(({ unit, path }) => unit.kind === "title" && !path);
      if (!file.startsWith("guides/") || !title?.own || fallsBack(title, policies)) return [];
      return [[file, title.own.words]];
    }),
  );
}
