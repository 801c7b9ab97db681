import type { Coded, Piece } from "./coded.ts";

/** What is wrong with the codes of a translation. */
export interface CodeFault {
  readonly problem:
    | "code-missing"
    | "code-twice"
    | "code-unknown"
    | "code-empty"
    | "code-not-paired"
    | "codes-crossed";
  /** Its number in the source. */
  readonly id: number;
}

/** Codes may move, and neither vanish nor double nor cross. */
export function codeFaults(pieces: readonly Piece[], source: Coded): readonly CodeFault[] {
  const used = pieces.flatMap((piece) => (piece.kind === "text" ? [] : [piece]));
  const unknown = [...new Set(used.map(({ id }) => id))].filter((id) => !source.codes.has(id));
  const counted = [...source.codes.keys()].flatMap((id) => countFaults(used, { id, source }));
  const faults = [...unknown.map((id) => fault("code-unknown", id)), ...counted];
  return faults.length > 0 ? faults : [...nestingFaults(used), ...emptied(pieces, source)];
}

type Used = Exclude<Piece, { kind: "text" }>;

interface Counted {
  readonly id: number;
  readonly source: Coded;
}

function countFaults(used: readonly Used[], { id, source }: Counted): readonly CodeFault[] {
  const own = used.filter((piece) => piece.id === id);
  const count = (kind: Used["kind"]): number => own.filter((piece) => piece.kind === kind).length;
  if (own.length === 0) return [fault("code-missing", id)];
  const isPair = source.codes.get(id)?.close !== undefined;
  if (count("alone") > 1 || count("open") > 1 || count("close") > 1) {
    return [fault("code-twice", id)];
  }
  const whole = isPair ? count("open") === 1 && count("close") === 1 : count("alone") === 1;
  return whole && own.length === (isPair ? 2 : 1) ? [] : [fault("code-not-paired", id)];
}

function nestingFaults(used: readonly Used[]): readonly CodeFault[] {
  const open: number[] = [];
  for (const { kind, id } of used) {
    if (kind === "open") open.push(id);
    if (kind !== "close") continue;
    if (open.at(-1) !== id)
      return [fault(open.includes(id) ? "codes-crossed" : "code-not-paired", id)];
    open.pop();
  }
  return [];
}

function emptied(pieces: readonly Piece[], source: Coded): readonly CodeFault[] {
  const inSource = new Set(emptyPairs(source.pieces));
  return emptyPairs(pieces)
    .filter((id) => !inSource.has(id))
    .map((id) => fault("code-empty", id));
}

function emptyPairs(pieces: readonly Piece[]): readonly number[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    return piece.kind === "open" && next?.kind === "close" ? [piece.id] : [];
  });
}

function fault(problem: CodeFault["problem"], id: number): CodeFault {
  return { problem, id };
}
