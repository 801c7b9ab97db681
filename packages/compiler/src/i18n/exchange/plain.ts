import { WORD } from "../../parse/markdown.ts";
import { type Code, type Coded, type Piece, samePieces } from "./coded.ts";

const WORDS = new RegExp(
  `(?:${WORD.source})`,
  WORD.flags.includes("g") ? WORD.flags : `${WORD.flags}g`,
);

/** Text in which only `{{words}}` mean something. */
export function readPlain(text: string): Coded {
  const pieces: Piece[] = [];
  const codes = new Map<number, Code>();
  let from = 0;
  const say = (words: string): void => {
    if (words !== "") pieces.push({ kind: "text", text: words });
  };
  for (const { 0: raw, 1: word = "", index } of text.matchAll(WORDS)) {
    say(text.slice(from, index));
    const id = codes.size + 1;
    codes.set(id, { kind: "word", open: raw, key: word });
    pieces.push({ kind: "alone", id });
    from = index + raw.length;
  }
  say(text.slice(from));
  return { pieces, codes };
}

/** The same as text; nothing if the words would read as a word between braces. */
export function writePlain(coded: Coded): string | undefined {
  const text = plainly(coded, (words) => words);
  return samePieces(shape(readPlain(text)), shape(coded)) ? text : undefined;
}

/** The codes as they are, and the words as they shall be written. */
export function plainly({ pieces, codes }: Coded, write: (words: string) => string): string {
  return pieces
    .map((piece) => (piece.kind === "text" ? write(piece.text) : (codes.get(piece.id)?.open ?? "")))
    .join("");
}

/** Codes by what they are: their numbers follow the order of the source. */
export function shape({ pieces, codes }: Coded): readonly Piece[] {
  return pieces.map((piece) =>
    piece.kind === "text" ? piece : { kind: "text", text: `\0${codes.get(piece.id)?.open}` },
  );
}
