import { type Locale, Report, startOf } from "@coursewright/course";
import type { Documents } from "../parse/index.ts";
import { type LessonDocument, parseLesson } from "../parse/lesson.ts";
import type { RoleplayDocument } from "../parse/roleplay.ts";
import { WORDS } from "../parse/words-file.ts";
import type { Yaml } from "../parse/yaml.ts";
import type { Project } from "../project.ts";
import { type Judged, judged } from "./judged.ts";
import { languageFile } from "./language-file.ts";
import { type LanguageLock, lockFile, readLanguageLock } from "./lock.ts";
import { adaptedPairs, type Pair, paired } from "./paired.ts";
import { readLanguage, type Written } from "./read-language.ts";
import type { Shape } from "./shape.ts";
import { shapesOfLesson, shapesOfRoleplay } from "./shapes-of-text.ts";
import { peopleIn } from "./units-of.ts";
import { reportUnknownKeys } from "./unknown-keys.ts";
import {
  valueAt,
  wordsOfCourse,
  wordsOfLesson,
  wordsOfRoleplay,
  wordsOfWords,
  type YamlWords,
} from "./yaml-words.ts";

/** A file of the source, and what one language says for its words. */
export interface LanguageFile {
  readonly file: string;
  /** Where the language says it; the file may not be there yet. */
  readonly own: string;
  readonly isThere: boolean;
  readonly pairs: readonly Judged[];
}

/** All that a course says in one further language. */
export interface Language {
  readonly locale: Locale;
  readonly files: readonly LanguageFile[];
  readonly written: Written;
  /** What is remembered of it; empty when it cannot be read. */
  readonly lock: LanguageLock;
  /** Sources whose language file has another shape, which was reported. */
  readonly drifted: ReadonlySet<string>;
  /** Sources whose language file says that it tells them in its own way. */
  readonly adapted: ReadonlySet<string>;
}

/** The guides of a course, which are translated and never packaged. */
export function guidesOf({ steps }: Documents, project: Project): readonly LessonDocument[] {
  return steps.flatMap((step) => {
    if (step.kind !== "task" || step.entry.task !== "workshop") return [];
    const text = project.texts.get(step.entry.words);
    return text === undefined ? [] : [parseLesson(step.entry.words, text, new Report())];
  });
}

interface Course {
  readonly documents: Documents;
  readonly guides: readonly LessonDocument[];
  readonly project: Project;
}

/** Reads what a course says in a language and lays it beside the source; what differs in more than words is reported. */
export function languageOf(course: Course, locale: Locale, report: Report): Language {
  const { documents, guides, project } = course;
  const written = readLanguage({ documents, guides }, { project, locale }, report);
  const lock = readLock(project, locale, report);
  const reading = new Reading({ written, lock, report });
  reading.settings("course.yaml", documents.courseYaml, wordsOfCourse(documents.courseYaml));
  if (documents.words) {
    const { yaml } = documents.words;
    reading.settings(WORDS, yaml, wordsOfWords(yaml));
  }
  const { lessons, roleplays, includes } = documents;
  for (const lesson of [...lessons, ...includes.snippets.values(), ...guides])
    reading.lesson(lesson);
  for (const roleplay of roleplays) reading.roleplay(roleplay);
  const { files, drifted, adapted } = reading;
  return { locale, files, written, lock, drifted, adapted };
}

function readLock(project: Project, locale: Locale, report: Report): LanguageLock {
  const file = lockFile(locale);
  const text = project.texts.get(file);
  const lock = text === undefined ? new Map() : readLanguageLock(text);
  if (!lock) report.add("translation/lock-unreadable", startOf(file), { language: locale });
  return lock ?? new Map();
}

interface Read {
  readonly written: Written;
  readonly lock: LanguageLock;
  readonly report: Report;
}

class Reading {
  readonly files: LanguageFile[] = [];
  readonly drifted = new Set<string>();
  readonly adapted = new Set<string>();
  private readonly read: Read;

  constructor(read: Read) {
    this.read = read;
  }

  settings(file: string, yaml: Yaml, words: readonly YamlWords[]): void {
    const own = this.read.written.settings.get(file);
    if (own) reportUnknownKeys(own, { file, yaml, words }, this.read.report);
    this.add(file, own !== undefined, pairsOfYaml(words, own));
  }

  lesson(source: LessonDocument): void {
    const { file } = source.source;
    const own = this.read.written.lessons.get(file);
    const words = wordsOfLesson(source.yaml);
    const shapes = own ? shapesOfLesson(own) : [];
    const { yaml } = source;
    this.text({ file, yaml, words, own, ones: shapesOfLesson(source), others: shapes });
  }

  roleplay(source: RoleplayDocument): void {
    const { file } = source.source;
    const own = this.read.written.roleplays.get(file);
    const people = [...peopleIn(source.yaml), ...(own ? peopleIn(own.yaml) : [])];
    const words = wordsOfRoleplay(source.yaml);
    const shapes = own ? shapesOfRoleplay(own, people) : [];
    const ones = shapesOfRoleplay(source, people);
    this.text({ file, yaml: source.yaml, words, own, ones, others: shapes });
  }

  private text({ file, yaml, words, own, ones, others }: Text): void {
    const { report } = this.read;
    if (own) reportUnknownKeys(own.yaml, { file, yaml, words }, report);
    const pairs = this.pairs({ file, own, ones, others });
    this.add(file, own !== undefined, [...pairsOfYaml(words, own?.yaml), ...pairs]);
  }

  private pairs({ file, own, ones, others }: Omit<Text, "yaml" | "words">): readonly Pair[] {
    const { report } = this.read;
    const found = new Report();
    const pairs = paired(ones, others, found);
    if (!own) return pairs;
    const isAdapted = valueAt(own.yaml.value, ["adapted"]) === true;
    if (isAdapted && !STANDS_ALONE.test(file)) {
      if (found.failed)
        report.add("translation/adapted-snippet", own.yaml.placeOfKey(["adapted"]), {});
    } else if (isAdapted) {
      this.adapted.add(file);
      return adaptedPairs(ones, others);
    } else report.take(found, new Set([file, own.source.file]));
    if (found.failed) this.drifted.add(file);
    return pairs;
  }

  private add(file: string, isThere: boolean, pairs: readonly Pair[]): void {
    const { lock, written } = this.read;
    const own = languageFile(file, written.locale);
    this.files.push({ file, own, isThere, pairs: judged(pairs, lock.get(file)) });
  }
}

type Own = LessonDocument | RoleplayDocument;

/** What is a step or a handout; a snippet is a piece of whatever takes it in. */
const STANDS_ALONE = /^(lessons|roleplays|guides)\//;

interface Text {
  readonly file: string;
  /** The settings of the source. */
  readonly yaml: Yaml;
  readonly words: readonly YamlWords[];
  readonly own: Own | undefined;
  /** Its parts in the source. */
  readonly ones: readonly Shape[];
  readonly others: readonly Shape[];
}

/** Words of settings pair by where they stand. */
function pairsOfYaml(words: readonly YamlWords[], own: Yaml | undefined): readonly Pair[] {
  return words.map(({ path, unit }) => {
    const at = own && placeOfWords(own, path);
    if (!own || !at) return { unit, path };
    const said = String(valueAt(own.value, at)).trim();
    const { unwritten: _unwritten, ...about } = unit;
    return { unit, path, own: { ...about, place: own.stretchOf(at), words: said } };
  });
}

/** A person with nothing but a role may be written as the role alone. */
function placeOfWords(own: Yaml, path: YamlWords["path"]): YamlWords["path"] | undefined {
  const isSaid = (at: YamlWords["path"]): boolean => {
    const said = valueAt(own.value, at);
    return typeof said === "string" && said.trim() !== "";
  };
  if (isSaid(path)) return path;
  const above = path.slice(0, -1);
  return path.at(-1) === "role" && isSaid(above) ? above : undefined;
}
