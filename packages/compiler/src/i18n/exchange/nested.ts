import type { Piece } from "./coded.ts";
import type { Written } from "./xml.ts";

/** How a format writes the codes of a text. */
export interface Inline {
  pair(id: number, content: readonly (Written | string)[]): Written;
  alone(id: number): Written;
}

type Content = readonly (Written | string)[];

/** A text with its codes as elements; what comes from Markdown nests. */
export function nested(pieces: readonly Piece[], inline: Inline): Content {
  const rest = pieces.values();
  return upToClose();

  function upToClose(): Content {
    const content: (Written | string)[] = [];
    for (;;) {
      const { value } = rest.next();
      if (!value || value.kind === "close") return content;
      content.push(partOf(value));
    }
  }

  function partOf(piece: Exclude<Piece, { kind: "close" }>): Written | string {
    if (piece.kind === "text") return piece.text;
    return piece.kind === "alone" ? inline.alone(piece.id) : inline.pair(piece.id, upToClose());
  }
}
