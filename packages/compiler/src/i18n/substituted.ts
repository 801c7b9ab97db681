import type { Edit, Place } from "@coursewright/course";
import { applyEdits } from "../fix/edits.ts";
import { sourceOf } from "../parse/source.ts";
import { withBlanks } from "./blanks.ts";
import type { Unit } from "./unit.ts";

/** The same file with other words in the places of its units, one for each unit; where the words are the same, nothing changes. */
export function substituted(
  text: string,
  units: readonly Unit[],
  words: readonly string[],
): string {
  const { lines } = sourceOf("", text);
  const edits: Edit[] = [];
  for (const [at, unit] of units.entries()) {
    if (unit.kind === "blank" || unit.unwritten) continue;
    const blanks = blanksOf(units, at);
    const old = filled(
      unit.words,
      blanks.map((blank) => blank.words),
    );
    const said = filled(
      words[at] ?? unit.words,
      blanks.map((_, n) => words[at + 1 + n] ?? ""),
    );
    if (said !== old) edits.push(editOf(unit, { old, said }, lines));
  }
  return applyEdits(text, edits);
}

function filled(words: string, blanks: readonly string[]): string {
  return blanks.length === 0 ? words : withBlanks(words, blanks);
}

/** The blanks of a sentence follow it. */
function blanksOf(units: readonly Unit[], at: number): readonly Unit[] {
  const rest = units.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind !== "blank");
  return end < 0 ? rest : rest.slice(0, end);
}

interface Change {
  readonly old: string;
  readonly said: string;
}

function editOf(unit: Unit, change: Change, lines: readonly string[]): Edit {
  const { place, kind } = unit;
  if (!place.file.endsWith(".md") || kind === "setting" || kind === "name" || isInSettings(unit))
    return { place, text: scalar(change.said, lines, place) };
  if (kind === "cell") return { place, text: oneLine(change.said).replaceAll("|", "\\|") };
  if (kind === "title" || kind === "heading" || kind === "mood")
    return { place, text: oneLine(change.said) };
  return { place, text: said(change, place, lines) };
}

/** A title may be said in the settings too. */
function isInSettings({ kind, note }: Unit): boolean {
  return kind === "title" && note !== "title";
}

function oneLine(words: string): string {
  return words.replace(/\s*\n\s*/g, " ");
}

/** The words in as many lines, each behind what stands before it in the file: marks of quotes, and blanks. */
function said({ old, said: words }: Change, place: Place, lines: readonly string[]): string {
  const own = old.split("\n");
  const first = hanging((lines[place.line - 1] ?? "").slice(0, place.column - 1));
  const starts = own.map((line, at) => {
    const whole = lines[place.line - 1 + at] ?? "";
    const end = place.line + at === place.endLine ? place.endColumn - 1 : whole.trimEnd().length;
    const written = whole.slice(0, end);
    const text = line.trimEnd();
    // With a comment between its words, a line is not written as it reads.
    return written.endsWith(text) ? written.slice(0, written.length - text.length) : first;
  });
  return words
    .split("\n")
    .map((line, at) => (at === 0 ? line : (starts[at] ?? starts[1] ?? first) + line))
    .join("\n");
}

/** What a second line stands behind: the marks of lists become blanks, those of quotes stay. */
function hanging(before: string): string {
  const [marks = ""] = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*\s*/.exec(before) ?? [];
  return marks.replace(/[^>\s]/g, " ");
}

/** Words as a value of YAML, in the quotes that it has, or that it needs. */
function scalar(words: string, lines: readonly string[], place: Place): string {
  const quote = lines[place.line - 1]?.[place.column - 1];
  if (quote === "'" && !words.includes("\n")) return `'${words.replaceAll("'", "''")}'`;
  return quote !== '"' && isPlain(words) ? words : JSON.stringify(words);
}

/** Whether YAML reads words as these words without quotes, also between braces. */
function isPlain(words: string): boolean {
  if (!/^\p{L}[^\n]*$/u.test(words) || words !== words.trim()) return false;
  return !/: |:$| #|[,[\]{}]|^(true|false|null|yes|no|on|off|y|n)$/i.test(words);
}
