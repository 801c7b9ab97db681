import { componentsOf } from "./components.ts";
import type { Exit, Graph } from "./explore.ts";
import type { Range } from "./proof.ts";
import { around } from "./ranges.ts";

/** The paths to each ending, by its id. */
export type Paths = Readonly<Record<string, PathsTo>>;

/** The paths to an ending. */
export interface PathsTo {
  /** At most the largest whole number that is exact. */
  readonly paths: number;
  /** Choices on the longest of them. */
  readonly longest: number;
  /** Sum of the `score n` on the way. */
  readonly collected: Range;
}

// Exits followed, more than the largest graph has without loops; and situations on one way through a loop.
const MOST_STEPS = 5_000_000;
const MOST_DEPTH = 1_000;

/**
 * Counts the paths that are never twice in the same situation; nothing if its loops have too many of them.
 * Outside loops all ways to a situation are counted at once, inside each is followed by itself.
 */
export function countPaths(graph: Graph): Paths | undefined {
  const count = new Count(graph);
  if (graph.start) count.add(graph.start, { paths: 1, longest: 0, collected: [0, 0] });
  for (const situation of count.inOrder()) {
    count.follow(situation);
    if (count.isTooLarge) return;
  }
  return count.paths;
}

class Count {
  readonly #graph: Graph;
  readonly #components: readonly number[];
  /** Ways from the start, by what they lead to as in `Exit`; to a situation only those that enter its component there. */
  readonly #reached = new Map<number, PathsTo>();
  readonly #onWay = new Set<number>();
  #steps = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#components = componentsOf(graph);
  }

  get isTooLarge(): boolean {
    return this.#steps > MOST_STEPS;
  }

  get paths(): Paths {
    const reached = this.#graph.endings.flatMap((id, index) => {
      const to = this.#reached.get(~index);
      return to ? [[id, to] as const] : [];
    });
    return Object.fromEntries(reached);
  }

  /** Situations such that none leads to one before it, but within a loop. */
  inOrder(): readonly number[] {
    const component = (situation: number) => this.#components[situation] ?? 0;
    return [...this.#components.keys()].sort((a, b) => component(b) - component(a));
  }

  /** Adds the ways that take an exit. */
  add({ to, score }: Exit, ways: PathsTo): void {
    const before = this.#reached.get(to);
    const { paths, longest, collected } = plus(ways, score);
    this.#reached.set(to, {
      paths: Math.min(paths + (before?.paths ?? 0), Number.MAX_SAFE_INTEGER),
      longest: Math.max(longest, before?.longest ?? 0),
      collected: before ? around([before.collected, collected]) : collected,
    });
  }

  /** Takes all that reaches a situation on to what comes after its component. */
  follow(situation: number): void {
    const reached = this.#reached.get(situation);
    if (reached) this.#goThrough(situation, reached);
  }

  #goThrough(situation: number, { paths, longest, collected }: PathsTo): void {
    if (this.#onWay.size > MOST_DEPTH) this.#steps = Number.POSITIVE_INFINITY;
    this.#onWay.add(situation);
    const next = { paths, longest: longest + 1, collected };
    for (const exit of this.#graph.exits[situation] ?? []) {
      if (this.isTooLarge) break;
      this.#steps++;
      const isInside = this.#components[exit.to] === this.#components[situation];
      if (!isInside) this.add(exit, next);
      else if (!this.#onWay.has(exit.to)) this.#goThrough(exit.to, plus(next, exit.score));
    }
    this.#onWay.delete(situation);
  }
}

function plus(to: PathsTo, score: number): PathsTo {
  const [lowest, highest] = to.collected;
  return { ...to, collected: [lowest + score, highest + score] };
}
