import type { Project } from "../project.ts";
import { languageNamed, languagesOf } from "./every-language.ts";
import type { Exchange, ExchangeUnit, WordsForm } from "./exchange/exchange.ts";
import { hashOf } from "./hash.ts";
import { type Judged, stateOf } from "./judged.ts";
import type { Unit } from "./unit.ts";

/** The words of a course and of one of its languages side by side; nothing for a language that the course has not. */
export function exchangeOf(project: Project, locale: string): Exchange | undefined {
  const course = languagesOf(project);
  const language = languageNamed(course, locale);
  const { course: yaml } = course.documents;
  if (!language || !yaml) return undefined;
  return {
    course: yaml.id,
    version: yaml.version,
    source: course.source,
    target: language.locale,
    files: language.files.map(({ file, pairs }) => ({ file, units: exchangeUnits(file, pairs) })),
  };
}

/** The units of a file with their ids: equal words are told apart by their number. */
export function exchangeUnits(file: string, pairs: readonly Judged[]): readonly ExchangeUnit[] {
  const seen = new Map<string, number>();
  return pairs
    .filter(({ again, adapted }) => !again && !adapted)
    .map((pair) => exchangeUnit(pair, idOf(pair, { file, seen })));
}

/** The path of a setting; in a text the words themselves, so that an id outlives what is written around it. */
function idOf(
  { unit, path }: Pick<Judged, "unit" | "path">,
  { file, seen }: { readonly file: string; readonly seen: Map<string, number> },
): string {
  const name = path ? path.join(".") : hashOf(unit);
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return `${file}#${name}${count > 1 ? `~${count}` : ""}`;
}

function exchangeUnit(pair: Judged, id: string): ExchangeUnit {
  const { unit, own, stale, missing } = pair;
  const { speaker, mood, limit } = unit;
  const isNew = stateOf(pair) === "new" && missing;
  return {
    id,
    form: formOf(unit),
    source: unit.words,
    ...(own && !isNew && { target: own.words }),
    state: stateOf(pair),
    ...(stale && { stale }),
    note: unit.note,
    ...(speaker !== undefined && { speaker }),
    ...(mood !== undefined && { mood }),
    ...(limit !== undefined && { limit }),
    place: unit.place,
  };
}

function formOf({ kind, place, note }: Unit): WordsForm {
  if (kind === "blank") return /in (plan|phrases)/.test(note) ? "plain" : "answers";
  const isSetting = !place.file.endsWith(".md") || (kind === "title" && note !== "title");
  return isSetting || ["setting", "name", "mood"].includes(kind) ? "plain" : "markdown";
}
