import { lex } from "../../parse/markdown.ts";
import type { Code, Coded, Piece } from "./coded.ts";
import { asEntity } from "./entities.ts";
import { escapeText } from "./escape.ts";
import { readInline } from "./inline-reader.ts";
import { tidied } from "./tidy.ts";

/** How bold and italic are marked; nothing for as in the source. */
interface Style {
  /** By turns, where two would touch. */
  readonly bold?: readonly string[];
  readonly italic?: readonly string[];
  /** Whether letters at the outer edge of a mark are written as entities. */
  readonly edges: "letters" | "entities";
}

const MARKS = [
  {},
  { bold: ["**"], italic: ["*"] },
  { bold: ["**"], italic: ["_"] },
  { bold: ["__"], italic: ["*"] },
  { bold: ["__"], italic: ["_"] },
  { bold: ["**", "__"], italic: ["_", "*"] },
];

// Marks do not work everywhere: `**「…」**と` is no bold. As few entities as can be: people read this.
const STYLES: readonly Style[] = (["letters", "entities"] as const).flatMap((edges) =>
  MARKS.map((marks) => ({ ...marks, edges })),
);

/** Markdown that reads as these words and codes; nothing if none does. */
export function writeInline(coded: Coded): string | undefined {
  const wanted = sequence(tidied(coded, "lines-are-blanks"));
  for (const style of STYLES) {
    const markdown = written(coded, style);
    if (sequence(tidied(readInline(markdown), "lines-are-blanks")) !== wanted) continue;
    if (isParagraph(markdown)) return markdown;
  }
  return undefined;
}

/** Words and codes in order, without numbers. */
function sequence({ pieces, codes }: Coded): string {
  const part = (piece: Piece): unknown => {
    if (piece.kind === "text") return piece.text;
    const code = codes.get(piece.id);
    return [piece.kind, code?.kind, code && meaningOf(code)];
  };
  return JSON.stringify(pieces.map(part));
}

/** What must stay of a code: any mark of bold is as good as another, and angles round an address say nothing. */
function meaningOf({ kind, open, close, key }: Code): string {
  if (kind === "bold" || kind === "italic") return "";
  return kind === "address" ? key : `${open}${close ?? ""}`;
}

/** Whether nothing at the start of a line makes it more than words. */
function isParagraph(markdown: string): boolean {
  if (markdown === "") return true;
  const [block, ...more] = lex(markdown, {});
  // A tag on its own is a block of HTML, as it was in the source.
  return more.length === 0 && (block?.type === "paragraph" || markdown.startsWith("<"));
}

function written({ pieces, codes }: Coded, style: Style): string {
  const pairs = pieces.flatMap((piece) => (piece.kind === "open" ? [piece.id] : []));
  const marks = pieces.map((piece) => markOf(piece, { codes, pairs }, style));
  let out = "";
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "text") {
      out += marks[index] ?? "";
      continue;
    }
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    const { head, text, tail } =
      style.edges === "letters" ? whole(piece.text) : edged(piece.text, { before, after });
    out += head;
    out += escapeText(text, { before: out, after: tail || (marks[index + 1] ?? "") });
    out += tail;
  }
  return out;
}

interface Edged {
  readonly head: string;
  readonly text: string;
  readonly tail: string;
}

function whole(text: string): Edged {
  return { head: "", text, tail: "" };
}

interface Beside {
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
}

/** The letters that touch a mark from outside, as entities. */
function edged(text: string, { before, after }: Beside): Edged {
  const first = before?.kind === "close" ? /^\S/u.exec(text)?.[0] : undefined;
  const rest = text.slice(first?.length ?? 0);
  const last = after?.kind === "open" ? /\S$/u.exec(rest)?.[0] : undefined;
  return {
    head: first === undefined ? "" : asEntity(first),
    text: rest.slice(0, rest.length - (last?.length ?? 0)),
    tail: last === undefined ? "" : asEntity(last),
  };
}

interface Codes {
  readonly codes: ReadonlyMap<number, Code>;
  /** Numbers of the codes round words, in the order in which they begin. */
  readonly pairs: readonly number[];
}

function markOf(piece: Piece, { codes, pairs }: Codes, style: Style): string {
  if (piece.kind === "text") return "";
  const code = codes.get(piece.id);
  if (!code) throw new Error(`no code ${piece.id}`);
  // A bare address reaches as far as it can.
  if (code.kind === "address" && style.edges === "entities") return angled(code.key);
  const marks = marksIn(style, code);
  const own = piece.kind === "close" ? (code.close ?? "") : code.open;
  return marks[pairs.indexOf(piece.id) % marks.length] ?? own;
}

function marksIn({ bold, italic }: Style, { kind }: Code): readonly string[] {
  const marks = kind === "bold" ? bold : kind === "italic" ? italic : undefined;
  return marks ?? [];
}

function angled(address: string): string {
  return address.startsWith("www.") ? address : `<${address}>`;
}
