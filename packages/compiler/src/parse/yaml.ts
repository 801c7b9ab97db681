import type { Edit, Place, Report } from "@coursewright/course";
import {
  Document,
  isMap,
  isNode,
  isScalar,
  type Pair,
  parseDocument,
  type Range,
  visit,
  type YAMLError,
} from "yaml";
import { placeIn, placeOfLine, type Source } from "./source.ts";

export type Path = readonly (string | number)[];

/** A piece of YAML as plain data, with the way back to the file. */
export interface Yaml {
  /** `undefined` when it is empty or could not be read. */
  readonly value: unknown;
  /** Where a value stands; its key, if the value is a list or a map. */
  placeOf(path: Path): Place;
  placeOfKey(path: Path): Place;
  /** A scalar from its first to its last character, over all its lines. */
  stretchOf(path: Path): Place;
  /** A key and its value, if they have their lines for themselves. */
  linesOf(path: Path): Place | undefined;
  /** A scalar as it was written, quotes aside: `1.10` and not 1.1. */
  writtenAt(path: Path): string | undefined;
}

/** The names written below a key, those whose settings do not fit included. */
export function namesBelow({ value }: Yaml, key: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return namesOf(Object.entries(value).find(([name]) => name === key)?.[1]);
}

/** The names of a map, or of a list of names. */
export function namesOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Array.isArray(value) ? value.map(String) : Object.keys(value);
}

/** A stretch of a file that holds YAML. */
interface Stretch {
  readonly source: Source;
  readonly text: string;
  readonly firstLine: number;
}

/** Reads YAML that starts at a line of a file; what cannot be read is reported in the author's words. */
export function parseYaml(stretch: Stretch, report: Report): Yaml {
  const { text } = stretch;
  const document = documentOf(text) ?? tooDeep(stretch, report);
  const where = new Whereabouts(stretch, document);
  reportErrors(document.errors, where, report);
  const readable = document.errors.length === 0;
  return {
    value: readable ? plain(document, where, report) : undefined,
    placeOf: (path) => where.value(path),
    placeOfKey: (path) => where.key(path),
    stretchOf: (path) => where.stretch(path),
    linesOf: (path) => where.lines(path),
    writtenAt: (path) => where.written(path),
  };
}

function documentOf(text: string): Document | undefined {
  try {
    return parseDocument(text, {
      uniqueKeys: true,
      prettyErrors: false,
      // Its warnings would go to the terminal past the report.
      logLevel: "error",
    });
  } catch (thrown) {
    // The library goes down into brackets within brackets until the stack is full.
    if (thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

function tooDeep({ source, firstLine }: Stretch, report: Report): Document {
  report.add("yaml/unreadable", placeOfLine(source, firstLine), {});
  return parseDocument("");
}

function plain(document: Document, where: Whereabouts, report: Report): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    // The library throws for an alias that names nothing and for one that unfolds without end.
    const star = unresolvedAlias(document);
    if (star) report.add("yaml/star-in-value", where.word(star[0]), {});
    else report.add("yaml/too-many-aliases", where.range(0, 1), {});
    return undefined;
  }
}

function unresolvedAlias(document: Document): Range | undefined {
  let found: Range | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document)) return undefined;
      found = alias.range ?? [0, 1, 1];
      return visit.BREAK;
    },
  });
  return found;
}

class Whereabouts {
  private readonly source: Source;
  private readonly text: string;
  private readonly firstLine: number;
  private readonly document: Document;

  constructor({ source, text, firstLine }: Stretch, document: Document) {
    this.source = source;
    this.text = text;
    this.firstLine = firstLine;
    this.document = document;
  }

  range(start: number, end: number): Place {
    // The library's own count of lines is wrong behind some broken texts.
    const lines = this.text.slice(0, start).split("\n");
    const number = this.firstLine + lines.length - 1;
    const col = (lines.at(-1)?.length ?? 0) + 1;
    const rest = (this.source.lines[number - 1]?.length ?? 0) - col + 1;
    const length = Math.max(1, Math.min(end - start, rest));
    return placeIn(this.source, { line: number, column: col, length });
  }

  /** The word that starts here. */
  word(start: number): Place {
    return this.range(start, start + this.wordText(start).length);
  }

  wordText(start: number): string {
    return /^[^\s:]*/.exec(this.text.slice(start))?.[0] ?? "";
  }

  /** The colon that made a map of a sentence. */
  colonAfter(start: number): Place {
    const at = this.text.slice(start).search(/:(\s|$)/);
    return this.range(start + Math.max(at, 0), start + Math.max(at, 0) + 1);
  }

  quoteBefore(end: number): Place {
    const before = this.text.slice(0, end);
    const at = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'"), 0);
    return this.range(at, at + 1);
  }

  /** All tabs from here on, as far as the line holds nothing else, with two blanks for each. */
  untabbed(start: number): Edit | undefined {
    const blanks = /^[\t ]*/.exec(this.text.slice(start))?.[0] ?? "";
    if (!blanks.includes("\t")) return undefined;
    const text = blanks.replaceAll("\t", "  ");
    return { place: this.range(start, start + blanks.length), text };
  }

  value(path: Path): Place {
    const node = this.document.getIn(path, true);
    if (!isScalar(node) || !node.range) return this.key(path);
    return this.range(node.range[0], node.range[1]);
  }

  stretch(path: Path): Place {
    const node = this.document.getIn(path, true);
    if (!isScalar(node) || !node.range) return this.key(path);
    const [start, end] = node.range;
    const written = this.text.slice(start, end).trimEnd();
    const from = this.range(start, start + 1);
    const lines = written.split("\n");
    const last = lines.at(-1)?.length ?? 0;
    const endLine = from.line + lines.length - 1;
    const endColumn = lines.length === 1 ? from.column + last : last + 1;
    return { ...from, endLine, endColumn };
  }

  lines(path: Path): Place | undefined {
    const { key, value } = this.pair(path) ?? {};
    if (!isNode(key) || !key.range) return undefined;
    const [start] = key.range;
    const end = (isNode(value) && value.range?.[1]) || key.range[1];
    const written = this.text.slice(start, end).trimEnd();
    const before = /[^\n]*$/.exec(this.text.slice(0, start))?.[0] ?? "";
    const behind = /^[^\n]*/.exec(this.text.slice(start + written.length))?.[0] ?? "";
    if (before.trim() !== "" || !/^:?\s*(#.*)?$/.test(behind)) return undefined;
    const place = this.range(start, start + 1);
    const endLine = place.line + written.split("\n").length;
    return { ...place, column: 1, endLine, endColumn: 1 };
  }

  private pair(path: Path): Pair | undefined {
    const parent = this.document.getIn(path.slice(0, -1), true);
    const last = String(path.at(-1));
    return isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === last)
      : undefined;
  }

  key(path: Path): Place {
    const parent = this.document.getIn(path.slice(0, -1), true);
    const node = this.pair(path)?.key ?? this.document.getIn(path, true) ?? parent;
    if (!isNode(node) || !node.range) return placeOfLine(this.source, this.firstLine);
    return this.range(node.range[0], node.range[1]);
  }

  written(path: Path): string | undefined {
    const node = this.document.getIn(path, true);
    if (!isScalar(node)) return undefined;
    return typeof node.source === "string" ? node.source : String(node.value);
  }
}

/** The first problem only, but for those that stand alone: one slip makes the library complain thrice. */
function reportErrors(problems: readonly YAMLError[], where: Whereabouts, report: Report): void {
  const [first, ...others] = problems;
  if (first) reportError(first, where, report);
  for (const problem of others) {
    if (problem.code === "DUPLICATE_KEY" || problem.code === "TAB_AS_INDENT") {
      reportError(problem, where, report);
    }
  }
}

function reportError(problem: YAMLError, where: Whereabouts, report: Report): void {
  const [start, end] = problem.pos;
  switch (problem.code) {
    case "DUPLICATE_KEY":
      return report.add("yaml/key-twice", where.word(start), { key: where.wordText(start) });
    case "TAB_AS_INDENT": {
      const fix = where.untabbed(start);
      return report.add("yaml/tab", where.range(start, start + 1), {}, { fix });
    }
    case "BLOCK_AS_IMPLICIT_KEY":
      return report.add("yaml/colon-in-value", where.colonAfter(start), {});
    case "MISSING_CHAR":
      return report.add("yaml/unclosed", where.quoteBefore(end), {});
    default:
      return report.add("yaml/unreadable", where.range(start, end), {});
  }
}

/** A YAML file of our own as plain data; one that cannot be read is our mistake. */
export function readYaml(text: string): unknown {
  try {
    return parseDocument(text, { logLevel: "silent" }).toJS();
  } catch {
    // An alias of nothing, or of itself over and over.
    return undefined;
  }
}

/** The same YAML with values put where there were none, or others; comments and order stay. */
export function withValues(
  text: string,
  values: readonly { readonly path: Path; readonly value: string }[],
): string {
  if (values.length === 0) return text;
  const read: Document = parseDocument(text);
  const document = isMap(read.contents) ? read : new Document({});
  for (const { path, value } of values) document.setIn(path, value);
  return document.toString({ lineWidth: 0 });
}
