import type { Code, Coded, Piece } from "./coded.ts";

const TOKEN = /⟦⟦|⟦(\/?)(\d{1,4})(\/?)⟧/g;

/** Codes as people see them where a format has none: `⟦1⟧bold⟦/1⟧`, `⟦2/⟧`; a bracket of that kind is doubled. */
export function asTokens(pieces: readonly Piece[]): string {
  return pieces.map(asToken).join("");
}

function asToken(piece: Piece): string {
  switch (piece.kind) {
    case "text":
      return piece.text.replaceAll("⟦", "⟦⟦");
    case "open":
      return `⟦${piece.id}⟧`;
    case "close":
      return `⟦/${piece.id}⟧`;
    case "alone":
      return `⟦${piece.id}/⟧`;
    default:
      return piece satisfies never;
  }
}

/** The text and codes of such a cell. */
export function fromTokens(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    say(pieces, text.slice(from, match.index));
    const code = codeOf(match);
    if (code) pieces.push(code);
    else say(pieces, "⟦");
    from = match.index + match[0].length;
  }
  say(pieces, text.slice(from));
  return pieces;
}

/** Nothing for a doubled bracket. */
function codeOf([, slash, number, end]: RegExpExecArray): Piece | undefined {
  if (number === undefined) return undefined;
  return { kind: slash ? "close" : end ? "alone" : "open", id: Number(number) };
}

function say(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (text === "") return;
  if (last?.kind !== "text") pieces.push({ kind: "text", text });
  else pieces.splice(-1, 1, { kind: "text", text: last.text + text });
}

/** What the codes of a text are, for whoever sees only their numbers. */
export function legend({ codes }: Coded): string {
  return [...codes].map(([id, code]) => `⟦${id}⟧ ${named(code)}`).join("; ");
}

function named({ kind, open, key }: Code): string {
  switch (kind) {
    case "link":
      return `link to ${key}`;
    case "bold":
    case "italic":
    case "struck":
    case "break":
      return kind;
    default:
      return `${kind} ${open}`;
  }
}
