import { begin, choose, type Moment } from "./play.ts";
import type { Roleplay } from "./roleplay.ts";
import type { Situations } from "./situations.ts";

/** What leads where: the situations in which a learner chooses, by number. */
export interface Graph {
  /** Where a run is first; nowhere if it is stuck at once. */
  readonly start?: Exit;
  /** Where the choices of each situation lead, but for those after which a run is stuck. */
  readonly exits: readonly (readonly Exit[])[];
  /** Ids of the endings by index. */
  readonly endings: readonly string[];
}

export interface Exit {
  /** A situation, or the ending with the index `~to`. */
  readonly to: number;
  /** What `score n` adds on the way. */
  readonly score: number;
}

/** Is shown each moment that a run comes to, with the choice that led there. */
export type Witness = (moment: Moment, chosen?: number) => void;

/** Beyond it a role-play is sampled. */
const MOST_SITUATIONS = 200_000;
// A large role-play takes some seconds of it, and no input takes many.
const MOST_WORK = 10_000_000;

/** Goes through every situation of a role-play once; no graph if there are too many of them. */
export function explore(
  roleplay: Roleplay,
  situations: Situations,
  witness: Witness,
): Graph | undefined {
  const survey = new Survey(roleplay, situations, witness);
  const start = survey.exitTo(begin(roleplay));
  const exits: (readonly Exit[])[] = [];
  for (let level = survey.next(); level.length > 0; level = survey.next()) {
    for (const moment of level) {
      exits.push(survey.exitsOf(moment));
      if (survey.isTooLarge) return;
    }
  }
  return { ...(start && { start }), exits, endings: survey.endings };
}

/** What it takes to come to a moment, by how much there is to look at. */
export function workOf({ lines, choices }: Moment): number {
  return 1 + lines.length + choices.length;
}

/** Numbers situations as they are found. */
class Survey {
  readonly endings: readonly string[];
  readonly #roleplay: Roleplay;
  readonly #situations: Situations;
  readonly #witness: Witness;
  readonly #numbers = new Map<string, number>();
  #found: Moment[] = [];
  #work = 0;

  constructor(roleplay: Roleplay, situations: Situations, witness: Witness) {
    this.#roleplay = roleplay;
    this.#situations = situations;
    this.#witness = witness;
    this.endings = roleplay.places.flatMap(({ id, ending }) => (ending ? [id] : []));
  }

  get isTooLarge(): boolean {
    return this.#numbers.size > MOST_SITUATIONS || this.#work > MOST_WORK;
  }

  /** Those found since the last time, in the order of their numbers. */
  next(): readonly Moment[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  exitsOf(moment: Moment): readonly Exit[] {
    return moment.choices.flatMap(({ number }) => {
      const next = choose(this.#roleplay, moment, number);
      const exit = next && this.exitTo(next, number);
      return exit ?? [];
    });
  }

  exitTo(moment: Moment, chosen?: number): Exit | undefined {
    this.#work += workOf(moment);
    this.#witness(moment, chosen);
    const { ending, score } = moment;
    if (ending !== undefined) return { to: ~this.endings.indexOf(ending), score };
    if (moment.choices.length > 0) return { to: this.#numberOf(moment), score };
    return;
  }

  #numberOf(moment: Moment): number {
    const key = this.#situations.keyOf(moment);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#found.push(this.#situations.bare(moment));
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
