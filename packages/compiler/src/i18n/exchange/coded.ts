/** What a code stands for. */
export type CodeKind =
  | "bold"
  | "italic"
  | "struck"
  | "link"
  | "tag"
  | "code"
  | "image"
  | "blank"
  | "footnote"
  | "word"
  | "break"
  | "address"
  | "entity";

/** A mark in a text that a translator may move, and neither lose nor change. */
export interface Code {
  readonly kind: CodeKind;
  /** As Markdown: the whole of a mark that stands alone, or the beginning of one round words. */
  readonly open: string;
  /** The end of a mark round words. */
  readonly close?: string;
  /** What it points at: the same in each language, whatever else is inside. */
  readonly key: string;
}

/** A stretch of a text between codes, or a place of a code. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "open" | "close" | "alone"; readonly id: number };

/** Words with protected codes, numbered from 1. */
export interface Coded {
  readonly pieces: readonly Piece[];
  readonly codes: ReadonlyMap<number, Code>;
}

/** What a reader sees, without any code. */
export function lettersOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
}

/** Whether two texts have the same words, and the same codes at the same places. */
export function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A translation with its codes numbered as in the source; those that the source lacks come after. */
export function aligned({ pieces, codes }: Coded, source: Coded): Coded {
  const free = [...source.codes];
  const numbers = new Map<number, number>();
  let next = Math.max(0, ...source.codes.keys());
  for (const [id, code] of codes) {
    const at = free.findIndex(([, { kind, key }]) => kind === code.kind && key === code.key);
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (!found) next += 1;
    numbers.set(id, found?.[0] ?? next);
  }
  return renumbered({ pieces, codes }, numbers);
}

/** The same text with other numbers for its codes. */
export function renumbered({ pieces, codes }: Coded, numbers: ReadonlyMap<number, number>): Coded {
  const number = (id: number): number => numbers.get(id) ?? id;
  return {
    pieces: pieces.map((piece) =>
      piece.kind === "text" ? piece : { ...piece, id: number(piece.id) },
    ),
    codes: new Map([...codes].map(([id, code]) => [number(id), code])),
  };
}
