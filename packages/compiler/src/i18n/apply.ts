import { Report } from "@coursewright/course";
import { readFrontMatter } from "../parse/front-matter.ts";
import { sourceOf } from "../parse/source.ts";
import { type Path, withValues } from "../parse/yaml.ts";
import type { Project } from "../project.ts";
import { entriesOf } from "./accept.ts";
import { languageNamed, languagesOf } from "./every-language.ts";
import type { Exchange, ExchangeUnit, TranslationState } from "./exchange/exchange.ts";
import { exchangeUnits } from "./exchange-of.ts";
import { hashOf } from "./hash.ts";
import type { Judged } from "./judged.ts";
import type { Language, LanguageFile } from "./language.ts";
import { formatLanguageLock, type LockEntry, lockFile } from "./lock.ts";
import type { Misfit } from "./misfit.ts";
import { misreadIn } from "./misread.ts";
import { scaffold } from "./scaffold.ts";
import { substituted } from "./substituted.ts";

/** Who brought words in, and when. */
export interface Bringing {
  readonly by: string;
  /** A day, such as `2026-11-24`. */
  readonly at: string;
}

/** The files that words which came back change, by path; or why none may change. */
export type Applied =
  | { readonly kind: "applied"; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: "refused"; readonly misfits: readonly Misfit[] };

/** Writes the words of an exchange into the language's files and its lock; units without words stay as they are. */
export function apply(project: Project, exchange: Exchange, bringing: Bringing): Applied {
  const language = languageNamed(languagesOf(project), exchange.target);
  if (!language) {
    const unknown = { problem: "unknown-language", language: exchange.target } as const;
    return { kind: "refused", misfits: [unknown] };
  }
  const misfits = exchange.files.flatMap((file) => unknownIn(file, language));
  if (misfits.length > 0) return { kind: "refused", misfits };
  const files = filesWith(exchange, { project, language, bringing });
  const after = { ...project, texts: new Map([...project.texts, ...files]) };
  const misread = misreadIn(project, after, exchange);
  return misread.length > 0 ? { kind: "refused", misfits: misread } : { kind: "applied", files };
}

interface Applying {
  readonly project: Project;
  readonly language: Language;
  readonly bringing: Bringing;
}

/** The files that change, as they are from now on. */
function filesWith(
  exchange: Exchange,
  { project, language, bringing }: Applying,
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const lock = new Map(language.lock);
  for (const { file, units } of exchange.files) {
    const own = language.files.find((one) => one.file === file);
    const brought = new Map(units.filter(({ target }) => target).map((unit) => [unit.id, unit]));
    if (!own || brought.size === 0) continue;
    const words = wordsFor(own, brought);
    files.set(own.own, written(own, words, project));
    lock.set(file, rememberedIn(own, words, bringing));
  }
  if (files.size > 0) files.set(lockFile(language.locale), formatLanguageLock(lock));
  return files;
}

function unknownIn(
  { file, units }: Exchange["files"][number],
  language: Language,
): readonly Misfit[] {
  const own = language.files.find((one) => one.file === file);
  const known = new Set(own ? exchangeUnits(file, own.pairs).map(({ id }) => id) : []);
  return units.flatMap(({ id, source, target: text }): readonly Misfit[] => {
    if (text === undefined) return [];
    const brought = { unit: id, source, text };
    if (!known.has(id)) return [{ problem: "unknown-unit", ...brought }];
    return text.trim() === "" ? [{ problem: "no-words", ...brought }] : [];
  });
}

/** A pair, and the words that it has from now on. */
interface Worded {
  readonly pair: Judged;
  /** Nothing where there are none, now as before. */
  readonly words?: string;
  /** What the exchange says of them. */
  readonly state?: TranslationState;
}

function wordsFor(
  { file, pairs }: LanguageFile,
  brought: ReadonlyMap<string, ExchangeUnit>,
): readonly Worded[] {
  const ids = exchangeUnits(file, pairs)
    .map(({ id }) => id)
    [Symbol.iterator]();
  const byWords = new Map<string, ExchangeUnit | undefined>();
  return pairs.map((pair) => {
    const isFirst = !pair.again && !pair.adapted;
    const unit = isFirst ? brought.get(ids.next().value ?? "") : byWords.get(moodKey(pair));
    if (isFirst) byWords.set(moodKey(pair), unit);
    return worded(pair, unit);
  });
}

function worded(pair: Judged, unit: ExchangeUnit | undefined): Worded {
  if (unit?.target !== undefined) return { pair, words: unit.target.trim(), state: unit.state };
  return { pair, ...(pair.own && { words: pair.own.words }) };
}

/** A mood is said the same way wherever it comes back. */
function moodKey({ unit }: Judged): string {
  return `${unit.kind} ${unit.words}`;
}

function written(own: LanguageFile, words: readonly Worded[], project: Project): string {
  const text = project.texts.get(own.own);
  if (!own.file.endsWith(".md")) return withSettings(text ?? "", words);
  const source = project.texts.get(own.file) ?? "";
  const said = text === undefined ? begun(own, words, source) : changedText(text, words);
  return withFrontMatter(said, words);
}

/** A file that was there, with other words in the places of its units. */
function changedText(text: string, words: readonly Worded[]): string {
  const there = words.flatMap(({ pair, words: said }) =>
    pair.own && !pair.path ? [{ unit: pair.own, said: said ?? pair.own.words }] : [],
  );
  return substituted(
    text,
    there.map(({ unit }) => unit),
    there.map(({ said }) => said),
  );
}

/** A new file: the source's text, with the words that there are. */
function begun({ file }: LanguageFile, words: readonly Worded[], source: string): string {
  const texts = words.filter(({ pair }) => !pair.path);
  const spoken = substituted(
    source,
    texts.map(({ pair }) => pair.unit),
    texts.map(({ pair, words: said }) => said ?? pair.unit.words),
  );
  return scaffold(file, spoken);
}

function withFrontMatter(text: string, words: readonly Worded[]): string {
  const source = sourceOf("", text);
  const { textLine } = readFrontMatter(source, new Report());
  const settings = source.lines.slice(1, Math.max(textLine - 2, 1)).join("\n");
  const next = withSettings(settings, words);
  if (next === settings) return text;
  const body = source.lines
    .slice(textLine - 1)
    .join("\n")
    .replace(/^\n+/, "");
  return `---\n${next.trimEnd()}\n---\n\n${body}`;
}

function withSettings(yaml: string, words: readonly Worded[]): string {
  const values = words.flatMap(({ pair, words: said }): { path: Path; value: string }[] => {
    const { path, own } = pair;
    return path && said !== undefined && said !== own?.words ? [{ path, value: said }] : [];
  });
  return withValues(yaml, values);
}

/** What is remembered of a file in which some words are new, and the others as good as they were. */
function rememberedIn(
  file: LanguageFile,
  words: readonly Worded[],
  { by, at }: Bringing,
): readonly LockEntry[] {
  return words.flatMap(({ pair, words: said, state }): readonly LockEntry[] => {
    if (pair.again) return [];
    if (state !== undefined && said !== undefined)
      return [{ source: hashOf(pair.unit), own: hashOfWords(pair, said), state, by, at }];
    return pair.own ? keptEntry(pair, { file, by, at }) : newEntry(pair, { file, by, at });
  });
}

interface Entry extends Bringing {
  readonly file: LanguageFile;
}

/** What was old before is old still. */
function keptEntry(pair: Judged, { file, by, at }: Entry): readonly LockEntry[] {
  if (pair.stale && pair.entry) return [pair.entry];
  return entriesOf({ ...file, pairs: [pair] }, { by, at });
}

/** Words of the source that came with the file only because it had to be whole. */
function newEntry({ unit, path }: Judged, { file, by, at }: Entry): readonly LockEntry[] {
  if (file.isThere || path) return [];
  return [{ source: hashOf(unit), own: hashOf(unit), state: "new", by, at }];
}

function hashOfWords({ unit }: Judged, words: string): string {
  return hashOf({ ...unit, words });
}
