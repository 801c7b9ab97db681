import type { Place, Report } from "@coursewright/course";
import { CodeTracker } from "../parse/code-blocks.ts";
import type { TextDocument } from "../parse/document.ts";
import type { Documents } from "../parse/index.ts";
import { placeIn } from "../parse/source.ts";
import { suggest } from "../parse/suggest.ts";
import type { WordsFile } from "../parse/words-file.ts";
import { namesOf, type Path, type Yaml } from "../parse/yaml.ts";
import { formIn, Lexicon } from "./lexicon.ts";

/** The words of a course; what is wrong with `words.yaml`, and with each use of a word, is reported. */
export function readWords(documents: Documents, report: Report): Lexicon {
  const { words, course, lessons, roleplays, includes } = documents;
  const roles = course?.audience?.roles ?? [];
  if (words) reportForms(words, roles, report);
  const lexicon = new Lexicon(words?.words ?? {}, roles, course?.audience?.default);
  const used = new Set<string>();
  const odd = new Set(words ? namesOf(words.yaml.value) : []);
  for (const word of lexicon.entries.keys()) odd.delete(word);
  const texts = [...lessons, ...roleplays, ...includes.snippets.values()];
  for (const use of [...texts.flatMap(usesIn), ...usesInSettings(documents)]) {
    const [word = ""] = use.reference.split(".");
    used.add(word);
    // What is odd in `words.yaml` is reported there.
    if (!odd.has(word)) reportUse(use, lexicon, report);
  }
  if (words) reportUnused(words, used, report);
  return lexicon;
}

/** Words between double braces in a file, outside code. */
interface Use {
  readonly reference: string;
  readonly place: Place;
}

const USE = /(`+)(?:(?!\1).)+\1|\\\{|\{\{\s*([\p{L}\p{N}_.-]+?)\s*\}\}/gu;

function usesIn({ text }: TextDocument): readonly Use[] {
  if (!text.lines.some((line) => line.includes("{{"))) return [];
  const code = new CodeTracker();
  return text.lines.flatMap((line, index) => {
    if (code.isCode(line)) return [];
    return [...line.matchAll(USE)].flatMap(({ 0: { length }, 2: reference, index: at }) => {
      const place = placeIn(text, { line: index + 1, column: at + 1, length });
      return reference === undefined ? [] : [{ reference, place }];
    });
  });
}

function reportUse({ reference, place }: Use, lexicon: Lexicon, report: Report): void {
  const { entry, form } = lexicon.find(reference);
  const [word = ""] = reference.split(".");
  if (!entry) {
    const known = [...lexicon.entries.keys()];
    return report.add("words/unknown", place, { word, near: suggest(word, known), known });
  }
  // What `words.yaml` lacks for everybody is reported there.
  if (Object.keys(entry.forms).length === 0) return;
  for (const [role, forms] of [["", entry.forms] as const, ...entry.byRole]) {
    if (formIn(forms, form) !== undefined) continue;
    const known = Object.keys(forms);
    const near = suggest(form, known);
    return report.add("words/missing-form", place, { word, form, role, near, known });
  }
}

/** Texts of settings are plain; they may use words all the same. */
function usesInSettings({ courseYaml, lessons, roleplays }: Documents): readonly Use[] {
  const files = [courseYaml, ...[...lessons, ...roleplays].map(({ yaml }) => yaml)];
  return files.flatMap((yaml) => usesBelow([], yaml.value, { yaml, seen: new Set() }));
}

function usesBelow(path: Path, value: unknown, walk: Walk): readonly Use[] {
  const { yaml, seen } = walk;
  if (typeof value === "string") {
    const place = yaml.placeOf(path);
    return [...value.matchAll(USE)].flatMap(({ 2: reference }) =>
      reference === undefined ? [] : [{ reference, place }],
    );
  }
  // An alias may stand for what it stands in.
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? Number(key) : key;
    return usesBelow([...path, step], part, walk);
  });
}

interface Walk {
  readonly yaml: Yaml;
  readonly seen: Set<object>;
}

function reportForms(file: WordsFile, roles: readonly string[], report: Report): void {
  for (const [word, forms] of Object.entries(file.words)) {
    if (typeof forms === "string") continue;
    const keys = Object.keys(forms);
    const strange = keys.filter((key) => typeof forms[key] !== "string" && !roles.includes(key));
    for (const key of strange) {
      const params = { key, near: suggest(key, roles), known: roles };
      report.add("words/unknown-role", file.yaml.placeOfKey([word, key]), params);
    }
    if (keys.every((key) => roles.includes(key))) {
      report.add("words/no-form", file.yaml.placeOfKey([word]), { word });
    }
  }
}

function reportUnused({ words, yaml }: WordsFile, used: ReadonlySet<string>, report: Report): void {
  for (const word of Object.keys(words)) {
    if (!used.has(word)) report.add("words/unused", yaml.placeOfKey([word]), { word });
  }
}
