import type { Faults } from "./faults.ts";
import { judged, kept, spoilt } from "./hostile/memory-loss.ts";
import type { Beginning } from "./life-cycle/life-cycle.ts";
import { lifeCycles } from "./life-cycle/life-cycles.ts";
import type { Call, Commit, Launch, Violation } from "./record.ts";
import type { Track } from "./sequencing/standing.ts";
import type { Standard, Values } from "./strict/model.ts";
import type { Dispatch, Note } from "./wire.ts";

interface Running {
  readonly item: string;
  readonly standard: Standard;
  readonly seed: Values;
  readonly calls: Call[];
  readonly commits: Commit[];
  readonly violations: Violation[];
  finished: boolean;
  /** How many notes were taken. */
  notes: number;
}

/** What the LMS holds of one item. */
interface Held {
  values: Values;
  /** A session that was never ended, by a crash or a closed tab; it is settled at the next launch. */
  unsettled?: Running | undefined;
  standard: Standard;
}

/** How a commit ends. */
type Fate = "kept" | "refused" | "lost";

/** What the LMS remembers of one learner and one course, launch by launch. */
export class Attempts {
  readonly #held = new Map<string, Held>();
  readonly #launches: Running[] = [];

  /** Begins a launch of an item and answers its number and the values that content finds. */
  begin(item: string, standard: Standard, how: Omit<Beginning, "held"> & { faults: Faults }) {
    const { faults, ...beginning } = how;
    for (const each of this.#held.keys()) this.#settle(each, faults);
    const held = this.#held.get(item);
    const before = held?.standard === standard && { held: held.values };
    const given = lifeCycles[standard].begin({ ...before, ...beginning });
    const seed = spoilt(given, standard, faults);
    const running = {
      item,
      standard,
      seed,
      calls: [],
      commits: [],
      violations: [],
      finished: false,
      notes: 0,
    };
    return { launch: this.#launches.push(running) - 1, seed };
  }

  /** Takes what a launch reports; answers what content is told of a commit. */
  take({ launch, first, notes }: Dispatch, faults: Faults): boolean {
    const running = this.#launches[launch];
    if (!running) return false;
    // Of two open tabs the newer one counts: the values of the older are history.
    const isNewest = launch === this.#launches.length - 1;
    const fate = isNewest ? fateOf(faults) : "refused";
    for (const note of notes.slice(Math.max(0, running.notes - first))) {
      running.notes += 1;
      this.#takeOne(running, note, { fate, faults });
    }
    return fate !== "refused" || notes.every(({ kind }) => kind !== "commit");
  }

  /** The item of a launch. */
  itemOf(launch: number): string | undefined {
    return this.#launches[launch]?.item;
  }

  /** What is held of an item; nothing when nothing was ever kept. */
  track(item: string): Track | undefined {
    const held = this.#held.get(item);
    return held && { standard: held.standard, values: held.values, isOver: !held.unsettled };
  }

  /** The item that was launched last, if any was. */
  get newest(): string | undefined {
    return this.#launches.at(-1)?.item;
  }

  /** All launches, as a copy. */
  launches(): readonly Launch[] {
    return this.#launches.map(({ item, calls, commits, violations, finished }) => ({
      item,
      calls: [...calls],
      commits: [...commits],
      violations: [...violations],
      finished,
    }));
  }

  #takeOne(running: Running, note: Note, how: { fate: Fate; faults: Faults }): void {
    switch (note.kind) {
      case "call":
        running.calls.push(note.call);
        return;
      case "violation":
        running.violations.push(note.violation);
        return;
      case "commit":
        running.commits.push({ ...note.commit, kept: how.fate === "kept" });
        if (how.fate === "kept") this.#keep(running, note.commit, how.faults);
        return;
      case "lost-commit":
        running.commits.push({ ...note.commit, kept: false });
        return;
      default:
        note satisfies never;
    }
  }

  #keep(running: Running, { values, final }: Omit<Commit, "kept">, faults: Faults): void {
    const { item, standard, seed } = running;
    const held = this.#held.get(item);
    const before = held?.unsettled === running ? held.values : seed;
    this.#held.set(item, {
      standard,
      values: { ...before, ...kept(values, faults) },
      unsettled: running,
    });
    if (!final) return;
    running.finished = true;
    this.#settle(item, faults);
  }

  #settle(item: string, faults: Faults): void {
    const held = this.#held.get(item);
    if (!held?.unsettled) return;
    held.values = judged(lifeCycles[held.standard].end(held.values), held.standard, faults);
    held.unsettled = undefined;
  }
}

function fateOf({ refusesCommits, losesCommits }: Faults): Fate {
  if (refusesCommits) return "refused";
  return losesCommits ? "lost" : "kept";
}
