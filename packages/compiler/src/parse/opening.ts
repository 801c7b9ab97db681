import type { Place, Report } from "@coursewright/course";
import { type Attributes, plainTwins, readAttributes } from "./attributes.ts";
import { placeIn, placeOfLine, type Source } from "./source.ts";
import { suggest } from "./suggest.ts";
import { BLOCKS, isFence, isLeaf } from "./vocabulary.ts";

/** The first line of a block. */
export interface Opening {
  readonly name: string;
  readonly leaf: boolean;
  readonly attributes: Attributes;
  readonly place: Place;
  /** Whether the language knows such a block; an unknown one was reported. */
  readonly known: boolean;
}

const SHAPE = /^( {0,3})(:{2,})([ \t\u00a0]*)([\p{L}][\p{L}\p{N}-]*)([ \t\u00a0]*)(.*)$/u;

/** Reads a line that starts with two colons or more and a name; nothing for any other line. */
export function readOpening(source: Source, line: number, report: Report): Opening | undefined {
  const text = source.lines[line - 1] ?? "";
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, indent = "", colons = "", blanks = "", word = "", gap = "", rest = ""] = match;
  const name = word.toLowerCase();
  const column = indent.length + colons.length + blanks.length + 1;
  const namePlace = placeIn(source, { line, column, length: word.length });
  // Only braces may stand behind a name: to other words it must not be glued.
  const tight = /^(\{|$)/.test(rest) ? gap : "";
  reportSpelling({ source, line }, { indent, colons, blanks, word, gap: tight }, report);
  const known = isKnown({ name, leaf: colons.length === 2 }, namePlace, report);
  // With two colons by mistake, its closing line is there all the same.
  const leaf = colons.length === 2 && !(isFence(name) && !isLeaf(name));
  const at = { source, line, column: column + word.length + gap.length };
  const attributes = readSettings(rest, at, report);
  return { name, leaf, attributes, place: placeOfLine(source, line), known };
}

interface Spelling {
  readonly indent: string;
  readonly colons: string;
  readonly blanks: string;
  readonly word: string;
  readonly gap: string;
}

function reportSpelling(
  { source, line }: { source: Source; line: number },
  spelling: Spelling,
  report: Report,
): void {
  const { indent, colons, blanks, word, gap } = spelling;
  const length = indent.length + colons.length + blanks.length + word.length + gap.length;
  const place = placeIn(source, { line, column: 1, length });
  const text = `${colons.slice(0, 3)}${word.toLowerCase()}`;
  const fix = { place, text };
  if (indent !== "") report.add("fence/indented", place, { text }, { fix });
  else if (blanks !== "" || isInside(gap, source, line)) {
    report.add("fence/blanks", place, { text }, { fix });
  } else if (word !== word.toLowerCase()) report.add("fence/capitals", place, { text }, { fix });
  else if (colons.length > 3 || gap !== "") report.tidy(fix);
}

/** Blanks at the end of a line are nothing that an author could see. */
function isInside(gap: string, source: Source, line: number): boolean {
  return gap !== "" && !(source.lines[line - 1] ?? "").endsWith(gap);
}

function isKnown(
  { name, leaf }: { name: string; leaf: boolean },
  place: Place,
  report: Report,
): boolean {
  if (leaf ? isLeaf(name) : isFence(name)) return true;
  if (leaf && isFence(name)) report.add("fence/needs-three-colons", place, { name });
  else if (isLeaf(name)) report.add("fence/needs-two-colons", place, { name });
  else {
    const known = BLOCKS;
    report.add("fence/unknown-block", place, { name, near: suggest(name, known), known });
  }
  return false;
}

function readSettings(
  rest: string,
  at: { source: Source; line: number; column: number },
  report: Report,
): Attributes {
  const empty = readAttributes("", at, report);
  const text = rest.trimEnd();
  if (text === "") return empty;
  const place = placeIn(at.source, { ...at, length: text.length });
  if (!text.startsWith("{")) {
    report.add("fence/text-behind", place, { text });
    return empty;
  }
  const plain = plainTwins(text);
  const quote = openQuote(plain);
  if (quote >= 0) {
    const { source, line, column } = at;
    const length = text.length - quote;
    const where = placeIn(source, { line, column: column + quote, length });
    report.add("fence/unclosed-quote", where, {});
    return { ...readAttributes(beforeSetting(text, quote), at, report), whole: false };
  }
  const end = closingBrace(plain);
  if (end < 0) {
    report.add("fence/unclosed-brace", place, {});
    return { ...readAttributes(`${text}}`, at, report), whole: false };
  }
  const behind = text.slice(end + 1);
  reportRest(behind, { ...at, column: at.column + end + 1 }, report);
  const attributes = readAttributes(text.slice(0, end + 1), at, report);
  return { ...attributes, whole: behind.trim() === "" };
}

function reportRest(
  text: string,
  at: { source: Source; line: number; column: number },
  report: Report,
): void {
  if (text.trim() === "") return;
  report.add("fence/text-behind", placeIn(at.source, { ...at, length: text.length }), { text });
}

/** The braces without the setting that holds this position and those behind it. */
function beforeSetting(text: string, position: number): string {
  return `${text.slice(0, text.lastIndexOf(" ", position) + 1) || "{"}}`;
}

/** Position of the quotation mark that never closes, or −1. */
function openQuote(text: string): number {
  let open = -1;
  for (let n = 0; n < text.length; n++) if (text[n] === '"') open = open < 0 ? n : -1;
  return open;
}

function closingBrace(text: string): number {
  let quoted = false;
  for (let n = 0; n < text.length; n++) {
    if (text[n] === '"') quoted = !quoted;
    if (text[n] === "}" && !quoted) return n;
  }
  return -1;
}
