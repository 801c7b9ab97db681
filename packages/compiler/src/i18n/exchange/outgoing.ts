import { createHash } from "node:crypto";
import { aligned, type Coded, type Piece } from "./coded.ts";
import type { Exchange, ExchangeUnit, TranslationState } from "./exchange.ts";
import { codedOf } from "./inline.ts";

/** How far a translation is, in one word. */
export type Standing = TranslationState | "stale";

/** A unit as every format writes it. */
export interface OutgoingUnit extends ExchangeUnit {
  readonly coded: Coded;
  /** Its codes are numbered as in the source. */
  readonly translation?: Coded;
  readonly standing: Standing;
  /** What the translation was when it left, by which a later change is seen. */
  readonly base: string;
}

export interface OutgoingFile {
  readonly file: string;
  readonly units: readonly OutgoingUnit[];
}

/** Everything with its codes. */
export interface Outgoing extends Omit<Exchange, "files"> {
  readonly files: readonly OutgoingFile[];
}

export function outgoing(exchange: Exchange): Outgoing {
  const files = exchange.files.map(({ file, units }) => ({ file, units: units.map(outgoingUnit) }));
  return { ...exchange, files };
}

/** All units in order. */
export function outgoingUnits({ files }: Outgoing): readonly OutgoingUnit[] {
  return files.flatMap(({ units }) => units);
}

export function outgoingUnit(unit: ExchangeUnit): OutgoingUnit {
  const coded = codedOf(unit.source, unit.form);
  const own = codedOf(unit.target ?? "", unit.form);
  if (own.pieces.length === 0)
    return { ...unit, coded, standing: "new", base: signature([], "new") };
  const translation = aligned(own, coded);
  const standing = unit.stale ? "stale" : unit.state === "new" ? "draft" : unit.state;
  const base = signature(translation.pieces, standing);
  return { ...unit, coded, translation, standing, base };
}

/** Tells a translation and its state from any other. */
export function signature(pieces: readonly Piece[], standing: Standing): string {
  const text = JSON.stringify([standing, pieces]);
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

/** What a translator should know of a unit, a line each. */
export function contextOf({ note, speaker, mood, limit }: ExchangeUnit): readonly string[] {
  const said = mood === undefined ? speaker : `${speaker ?? ""} (${mood})`.trim();
  return [
    note,
    ...(said === undefined ? [] : [`Speaker: ${said}`]),
    ...(limit === undefined ? [] : [`At most ${limit} characters`]),
  ];
}
