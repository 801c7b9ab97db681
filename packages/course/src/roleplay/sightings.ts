import type { Layout, Spot } from "./layout.ts";
import type { Met, Moment } from "./play.ts";
import type { NeverOffered, Proof, Range } from "./proof.ts";
import { Ranges } from "./ranges.ts";
import type { Choice, Condition, Roleplay } from "./roleplay.ts";
import { rawScore } from "./score.ts";

type MeterCondition = Extract<Condition, { readonly kind: "meter" }>;

/** What was met in the runs of a role-play. */
export class Sightings {
  readonly #roleplay: Roleplay;
  readonly #layout: Layout;
  readonly #meters = new Ranges();
  readonly #places = new Set<string>();
  readonly #offered = new Set<number>();
  readonly #said = new Set<number>();
  readonly #best = new Map<Condition, number>();
  readonly #endings = new Map<string, { score: Ranges; meters: Ranges }>();

  constructor(roleplay: Roleplay, layout: Layout) {
    this.#roleplay = roleplay;
    this.#layout = layout;
  }

  see(moment: Moment): void {
    for (const place of moment.before) this.#places.add(place);
    this.#places.add(moment.place);
    for (const { key, meters } of moment.lines) {
      this.#said.add(key);
      this.#meters.add(meters);
    }
    this.#meters.add(moment.meters);
    for (const { number } of moment.choices) this.#offered.add(number);
    for (const met of moment.lists) this.#judge(met);
    if (moment.ending !== undefined) this.#end(moment, moment.ending);
  }

  get findings(): Pick<Proof, "meters" | "unreachable" | "neverOffered" | "neverSaid"> {
    return {
      meters: this.#meters.all,
      unreachable: this.#roleplay.places.filter(({ id }) => !this.#places.has(id)),
      neverOffered: this.#missing(this.#layout.choices, this.#offered).map((choice) => ({
        choice,
        best: this.#bestOf(choice),
      })),
      neverSaid: this.#missing(this.#layout.lines, this.#said),
    };
  }

  /** Score and meters at an ending, if it was met. */
  at(ending: string): { score: Range; meters: Readonly<Record<string, Range>> } | undefined {
    const met = this.#endings.get(ending);
    const score = met?.score.all.raw;
    return met && score && { score, meters: met.meters.all };
  }

  /** What was not met although its place and the choice above it were. */
  #missing<T>(spots: ReadonlyMap<number, Spot<T>>, seen: ReadonlySet<number>): readonly T[] {
    return [...spots]
      .filter(([number, spot]) => !seen.has(number) && this.#places.has(spot.in.id))
      .filter(([, { below }]) => !below || this.#offered.has(below.number))
      .map(([, { what }]) => what);
  }

  /** Takes down how near the conditions come of what was never on offer. */
  #judge({ list, meters }: Met): void {
    const conditions = list.choices
      .filter(({ number }) => !this.#offered.has(number))
      .flatMap(({ all }) => all);
    for (const condition of conditions) {
      if (condition.kind !== "meter") continue;
      const value = meters[condition.meter] ?? 0;
      const best = this.#best.get(condition) ?? value;
      this.#best.set(condition, isNearer(value, best, condition) ? value : best);
    }
  }

  #bestOf({ all }: Choice): NeverOffered["best"] {
    return all.flatMap((condition) => {
      const value = this.#best.get(condition);
      const isJudged = condition.kind === "meter" && value !== undefined;
      return isJudged ? [{ meter: condition.meter, value }] : [];
    });
  }

  #end(moment: Moment, ending: string): void {
    const met = this.#endings.get(ending) ?? { score: new Ranges(), meters: new Ranges() };
    met.score.add({ raw: rawScore(this.#roleplay, moment) });
    met.meters.add(moment.meters);
    this.#endings.set(ending, met);
  }
}

function isNearer(value: number, best: number, { is, than }: MeterCondition): boolean {
  if (is === "=") return Math.abs(value - than) < Math.abs(best - than);
  return is.startsWith(">") ? value > best : value < best;
}
