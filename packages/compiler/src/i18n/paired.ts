import type { Place, Report } from "@coursewright/course";
import { type Aligned, aligned } from "./align.ts";
import { reportEqualCells } from "./equal-cells.ts";
import { compareMarks } from "./marks.ts";
import { type Shape, unitsIn } from "./shape.ts";
import type { Unit } from "./unit.ts";

/** Words of the source, and what a language says for them. */
export interface Pair {
  readonly unit: Unit;
  /** Nothing while the language says nothing. */
  readonly own?: Unit;
  /** The path of a value that a language file lacks. */
  readonly path?: readonly (string | number)[];
  /** The block around it says something else in this language on purpose. */
  readonly adapted?: true;
}

/** Lays the parts of a language file beside those of its source: the words pair in their order, and what differs otherwise is reported. */
export function paired(
  source: readonly Shape[],
  own: readonly Shape[],
  report: Report,
): readonly Pair[] {
  return new Pairing(report).pair(source, own, undefined);
}

class Pairing {
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  /** `around`: the part of the language file that they stand in. */
  pair(
    source: readonly Shape[],
    own: readonly Shape[],
    around: Place | undefined,
  ): readonly Pair[] {
    let last = around ?? own[0]?.place;
    return aligned(source, own, keyFor(source, own)).flatMap((both): readonly Pair[] => {
      if (both.other) last = both.other.place;
      return this.take(both, last);
    });
  }

  private take({ one, other }: Aligned<Shape>, near: Place | undefined): readonly Pair[] {
    if (one && other) return this.both(one, other);
    if (one) {
      const { noun, place } = one;
      const words = firstWords(one);
      const where = near ?? place;
      this.report.add("translation/part-missing", where, { noun, words }, { related: place });
      return unitsIn([one]).map((unit) => ({ unit }));
    }
    if (other) {
      const { noun, place } = other;
      this.report.add("translation/part-extra", place, { noun, words: firstWords(other) });
    }
    return [];
  }

  private both(one: Shape, other: Shape): readonly Pair[] {
    this.reportSettings(other);
    if (other.adapted) return adaptedPairs([one], [other]);
    compareMarks(one, other, this.report);
    if (one.noun === ":::match") reportEqualCells(one, other, this.report);
    const units = pairUnits(one.units, other.units);
    return [...units, ...this.pair(one.parts, other.parts, other.place)];
  }

  private reportSettings({ settings = [], noun }: Shape): void {
    for (const { key, place, whole } of settings) {
      if (key === "adapted") continue;
      const fix = { place: whole, text: "" };
      this.report.add("translation/setting", place, { key, where: noun }, { fix });
    }
  }
}

/** Where as many parts of each sort follow each other, what they are is enough; else their marks tell them apart. */
function keyFor(source: readonly Shape[], own: readonly Shape[]): (shape: Shape) => string {
  const isEven =
    source.length === own.length && source.every(({ key }, at) => key === own[at]?.key);
  if (isEven) return ({ key }) => key;
  return (shape) => [shape.key, ...signsIn(shape)].join(" ");
}

/** Ticks, chips and ids of a part and of the words in it. */
function signsIn({ marks, parts }: Shape): readonly string[] {
  const inside = parts.flatMap((part) => (part.noun === "paragraph" ? part.marks : []));
  return [...marks, ...inside].flatMap(({ kind, written }) =>
    kind === "tick" || kind === "chip" || kind === "id" ? [written] : [],
  );
}

/** The words of one part; blanks belong to their sentence. */
function pairUnits(units: readonly Unit[], own: readonly Unit[]): readonly Pair[] {
  const rest = [...own];
  return units.map((unit) => {
    const at = rest.findIndex(({ kind }) => kind === unit.kind);
    const [found] = at < 0 ? [] : rest.splice(at, 1);
    return found ? { unit, own: found } : { unit };
  });
}

/** Nothing has to pair in parts that are others on purpose. */
export function adaptedPairs(ones: readonly Shape[], others: readonly Shape[]): readonly Pair[] {
  const own = unitsIn(others);
  return unitsIn(ones).map((unit, at) => {
    const said = own[at];
    return { unit, ...(said && { own: said }), adapted: true };
  });
}

const LONG = 50;

/** How a part begins, for whoever looks for it. */
function firstWords(shape: Shape): string {
  const words = (unitsIn([shape])[0]?.words ?? "")
    .replace(/\s+/g, " ")
    .replace(/^["“„«]|["”“»]$/g, "");
  return words.length > LONG ? `${words.slice(0, LONG).trimEnd()}…` : words;
}
