import type { Faults } from "./faults.ts";
import type { Beginning } from "./life-cycle/life-cycle.ts";
import { lifeCycles } from "./life-cycle/life-cycles.ts";
import type { Call, Commit, LmsRecord, Violation } from "./record.ts";
import type { Standard, Values } from "./strict/model.ts";
import type { Dispatch, Note } from "./wire.ts";

interface Running {
  readonly standard: Standard;
  readonly seed: Values;
  readonly calls: Call[];
  readonly commits: Commit[];
  readonly violations: Violation[];
  finished: boolean;
  /** How many notes were taken. */
  notes: number;
}

/** What the LMS remembers of one learner and one course, launch by launch. */
export class Attempts {
  #held: Values | undefined;
  /** A session that was never ended, by a crash or a closed tab; it is settled at the next launch. */
  #unsettled: Running | undefined;
  readonly #launches: Running[] = [];

  /** Begins a launch and answers its number and the values that content finds. */
  begin(standard: Standard, beginning: Omit<Beginning, "held">) {
    if (this.#unsettled) this.#settle(this.#unsettled);
    const held = this.#held;
    const seed = lifeCycles[standard].begin({ ...(held && { held }), ...beginning });
    const running = {
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

  /** Takes what a launch reports; answers whether what it asked to keep is kept. */
  take({ launch, first, notes }: Dispatch, faults: Faults): boolean {
    const running = this.#launches[launch];
    if (!running) return false;
    // Of two open tabs the newer one counts: the values of the older are history.
    const isNewest = launch === this.#launches.length - 1;
    const temper = isNewest && !faults.refusesCommits ? "keeps" : "refuses";
    for (const note of notes.slice(Math.max(0, running.notes - first))) {
      running.notes += 1;
      this.#takeOne(running, note, temper);
    }
    return temper === "keeps" || notes.every(({ kind }) => kind !== "commit");
  }

  /** All of it, as a copy. */
  record(): LmsRecord {
    const launches = this.#launches.map(({ calls, commits, violations, finished }) => ({
      calls: [...calls],
      commits: [...commits],
      violations: [...violations],
      finished,
    }));
    return { values: this.#held ?? {}, launches };
  }

  #takeOne(running: Running, note: Note, temper: "keeps" | "refuses"): void {
    switch (note.kind) {
      case "call":
        running.calls.push(note.call);
        return;
      case "violation":
        running.violations.push(note.violation);
        return;
      case "commit":
        running.commits.push({ ...note.commit, kept: temper === "keeps" });
        if (temper === "keeps") this.#keep(running, note.commit);
        return;
      case "lost-commit":
        running.commits.push({ ...note.commit, kept: false });
        return;
      default:
        note satisfies never;
    }
  }

  #keep(running: Running, { values, final }: Omit<Commit, "kept">): void {
    const first = this.#unsettled !== running;
    this.#held = { ...(first ? running.seed : this.#held), ...values };
    this.#unsettled = running;
    if (!final) return;
    running.finished = true;
    this.#settle(running);
  }

  #settle({ standard }: Running): void {
    if (this.#held) this.#held = lifeCycles[standard].end(this.#held);
    this.#unsettled = undefined;
  }
}
