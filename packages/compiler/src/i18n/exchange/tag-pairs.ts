import { type Code, type Coded, type Piece, renumbered } from "./coded.ts";

const START = /^<([a-z][\w-]*)(?:\s[^>]*)?>$/i;
const END = /^<\/([a-z][\w-]*)\s*>$/i;

/** Tags of raw HTML that belong together become one code round their words. */
export function withTagPairs({ pieces, codes }: Coded): Coded {
  const ends = endsOf(pieces, codes);
  const starts = new Map([...ends].map(([start, end]) => [end, start]));
  const paired = new Map(codes);
  for (const [start, end] of ends) {
    const tag = codes.get(start);
    const close = codes.get(end)?.open;
    if (tag && close !== undefined) paired.set(start, { ...tag, close, key: tag.open + close });
    paired.delete(end);
  }
  const written = pieces.map((piece): Piece => {
    if (piece.kind !== "alone") return piece;
    if (ends.has(piece.id)) return { kind: "open", id: piece.id };
    const start = starts.get(piece.id);
    return start === undefined ? piece : { kind: "close", id: start };
  });
  const numbers = new Map([...paired.keys()].map((id, index) => [id, index + 1]));
  return renumbered({ pieces: written, codes: paired }, numbers);
}

interface OpenTag {
  readonly name: string;
  readonly id: number;
}

/** The end of each tag that has one between the same two marks. */
function endsOf(
  pieces: readonly Piece[],
  codes: ReadonlyMap<number, Code>,
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: OpenTag[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "open") open.push([]);
    if (piece.kind === "close") open.pop();
    if (piece.kind !== "alone") continue;
    const start = matched(codes.get(piece.id), { id: piece.id, open: open.at(-1) ?? [] });
    if (start !== undefined) ends.set(start, piece.id);
  }
  return ends;
}

interface Level {
  readonly id: number;
  readonly open: OpenTag[];
}

/** The start that a tag ends; a start waits for its end. */
function matched(code: Code | undefined, { id, open }: Level): number | undefined {
  const tag = code?.kind === "tag" ? code.open : "";
  const name = START.exec(tag)?.[1]?.toLowerCase();
  if (name !== undefined && !tag.endsWith("/>")) open.push({ name, id });
  const ended = END.exec(tag)?.[1]?.toLowerCase();
  const at = open.map((start) => start.name).lastIndexOf(ended ?? "");
  return at < 0 ? undefined : open.splice(at)[0]?.id;
}
