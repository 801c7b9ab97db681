import type { Layout } from "./layout.ts";
import { type Met, MOST_LINES, type Moment } from "./play.ts";
import type { After, DeadEnd, DryLoop, Proof } from "./proof.ts";
import type { Choice, Line } from "./roleplay.ts";

/** How a run can get stuck, each way once. */
export class Stuck {
  readonly #layout: Layout;
  readonly #deadEnds = new Map<string, DeadEnd>();
  readonly #dryLoops = new Map<Met["list"], DryLoop>();
  readonly #endlessJumps = new Map<number, Line>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  get findings(): Pick<Proof, "deadEnds" | "dryLoops" | "endlessJumps"> {
    return {
      deadEnds: [...this.#deadEnds.values()],
      dryLoops: [...this.#dryLoops.values()],
      endlessJumps: [...this.#endlessJumps.values()],
    };
  }

  /** Takes down why a moment is stuck, if it is. */
  see(moment: Moment, chosen?: number): void {
    if (moment.choices.length > 0 || moment.ending !== undefined) return;
    if (moment.lines.length >= MOST_LINES) return this.#seeEndlessJumps(moment);
    const place = this.#layout.places.get(moment.place);
    if (!place) return;
    const choice = chosen === undefined ? undefined : this.#layout.choices.get(chosen)?.what;
    const list = usedUp(moment);
    if (choice && list) keepFirst(this.#dryLoops, list, { back: choice, in: place });
    else this.#seeDeadEnd({ after: this.#after(moment, choice), in: place });
  }

  #seeDeadEnd(end: DeadEnd): void {
    keepFirst(this.#deadEnds, keyOf(end), end);
  }

  #after({ lines }: Moment, choice: Choice | undefined): After {
    const last = lines.at(-1);
    const line = last && this.#layout.lines.get(last.key)?.what;
    if (line) return line.to === undefined ? { kind: "line", line } : { kind: "place" };
    return choice ? { kind: "choice", choice } : { kind: "place" };
  }

  /** A round has the same lines wherever it was entered, so the first of them in the source stands for it. */
  #seeEndlessJumps(moment: Moment): void {
    const keys = moment.lines.slice(MOST_LINES / 2).map(({ key }) => key);
    const jumps = keys.flatMap((key) => {
      const line = this.#layout.lines.get(key)?.what;
      return line?.to === undefined ? [] : [line];
    });
    const first = jumps.reduce((first, line) => (line.key < first.key ? line : first));
    this.#endlessJumps.set(first.key, first);
  }
}

function keepFirst<K, V>(found: Map<K, V>, key: K, value: V): void {
  if (!found.has(key)) found.set(key, value);
}

function keyOf({ after, in: place }: DeadEnd): string {
  switch (after.kind) {
    case "line":
      return `line ${after.line.key}`;
    case "choice":
      return `choice ${after.choice.number}`;
    case "place":
      return `place ${place.id}`;
    default:
      return after satisfies never;
  }
}

/** The list that a run stopped at because what it had to offer was used up. */
function usedUp({ lists, lines, chosen }: Moment): Met["list"] | undefined {
  const isUsed = ({ list }: Met) =>
    list.choices.some(({ number, again }) => !again && chosen.includes(number));
  return lists.find((met) => met.lines === lines.length && isUsed(met))?.list;
}
