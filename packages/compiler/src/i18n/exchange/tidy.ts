import type { Code, Coded, Piece } from "./coded.ts";

/** Whether the ends of lines mean something: in Markdown they are blanks. */
export type Lines = "lines-are-blanks" | "lines-stay";

/** The same text as every format would hand it on: without blanks and characters that nobody sees. */
export function tidied({ pieces, codes }: Coded, lines: Lines): Coded {
  const closed = movedOut(pieces.map(cleaned), "close");
  const moved = reversed(movedOut(reversed(closed), "open"));
  const single = moved.map((piece) => (piece.kind === "text" ? singled(piece, lines) : piece));
  return { pieces: trimmed(single, codes), codes };
}

function reversed(pieces: readonly Piece[]): readonly Piece[] {
  return [...pieces].reverse();
}

type Text = Piece & { readonly kind: "text" };

// Characters that XML does not have, and ends of lines that its readers and editors unify.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029]/g;

function cleaned(piece: Piece): Piece {
  if (piece.kind !== "text") return piece;
  // A form feed is a blank to Markdown, and nothing to XML.
  const text = piece.text
    .replace(/[\v\f]/g, " ")
    .replace(LINE_END, "\n")
    .replace(NOT_XML, "");
  return { kind: "text", text };
}

function singled({ text }: Text, lines: Lines): Text {
  if (lines === "lines-are-blanks") return { kind: "text", text: text.replace(/[ \t\n]+/g, " ") };
  const single = text.replace(/[ \t]+/g, " ").replace(/ ?\n ?/g, "\n");
  return { kind: "text", text: single };
}

interface Edge {
  /** Blanks on the inner side of the code. */
  readonly blanks: RegExp;
  join(earlier: string, later: string): string;
}

const EDGES: Readonly<Record<"open" | "close", Edge>> = {
  close: { blanks: /\s+$/u, join: (earlier, later) => earlier + later },
  // Read backwards.
  open: { blanks: /^\s+/u, join: (earlier, later) => later + earlier },
};

/** Blanks at the inner edge of a pair go outside: Markdown has no bold that ends in a blank. */
function movedOut(pieces: readonly Piece[], kind: "open" | "close"): readonly Piece[] {
  const { blanks, join } = EDGES[kind];
  const out: Piece[] = [];
  const push = (piece: Piece): void => {
    const last = out.at(-1);
    if (piece.kind !== "text" || last?.kind !== "text") out.push(piece);
    else out.splice(-1, 1, { kind: "text", text: join(last.text, piece.text) });
  };
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind !== kind || last?.kind !== "text") {
      push(piece);
      continue;
    }
    out.pop();
    const moved = blanks.exec(last.text)?.[0] ?? "";
    const kept = last.text.replace(blanks, "");
    if (kept !== "") push({ kind: "text", text: kept });
    push(piece);
    if (moved !== "") push({ kind: "text", text: moved });
  }
  return out;
}

/** Nothing blank at the ends, nor beside a line break. */
function trimmed(pieces: readonly Piece[], codes: ReadonlyMap<number, Code>): readonly Piece[] {
  const isEdge = (piece: Piece | undefined): boolean =>
    piece === undefined || (piece.kind === "alone" && codes.get(piece.id)?.kind === "break");
  return pieces
    .map((piece, index) => {
      if (piece.kind !== "text") return piece;
      const start = isEdge(pieces[index - 1]) ? piece.text.trimStart() : piece.text;
      return { ...piece, text: isEdge(pieces[index + 1]) ? start.trimEnd() : start };
    })
    .filter((piece) => piece.kind !== "text" || piece.text !== "");
}
