import { type Coded, type Piece, samePieces } from "./coded.ts";
import { escapeText } from "./escape.ts";
import { plainly, readPlain, shape } from "./plain.ts";
import { tidied } from "./tidy.ts";

/** Accepted answers: `|`, parentheses and what is behind a backslash before them stay as they are. */
export function readAnswers(text: string): Coded {
  const { pieces, codes } = readPlain(text);
  const read = (piece: Piece): Piece =>
    piece.kind === "text" ? { ...piece, text: withoutEscapes(piece.text) } : piece;
  return { pieces: pieces.map(read), codes };
}

/** The same as it stands in a blank; nothing if it would read otherwise. */
export function writeAnswers(coded: Coded): string | undefined {
  const text = plainly(coded, escaped);
  const again = tidied(readAnswers(text), "lines-are-blanks");
  return samePieces(shape(again), shape(coded)) ? text : undefined;
}

function withoutEscapes(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, (written, character: string) =>
    /[|()\\]/.test(character) ? written : character,
  );
}

function escaped(text: string): string {
  return text
    .split(/(\\[|()\\]|[|()])/)
    .map((part, index) => (index % 2 === 1 ? part : escapeText(part, BESIDE_BARS)))
    .join("");
}

const BESIDE_BARS = { before: "|", after: "|" };
