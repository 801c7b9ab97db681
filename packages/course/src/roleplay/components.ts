import type { Exit, Graph } from "./explore.ts";

interface Node {
  readonly exits: readonly Exit[];
  /** When it was entered, and the first one entered that it leads back to. */
  entered: number;
  earliest: number;
  component: number;
  /** Exits already followed. */
  followed: number;
}

const NOT_YET = -1;

/**
 * The component of each situation: those that lead to one another share a number, and none leads to a higher one.
 * Tarjan's algorithm, without recursion since there may be 200,000 of them in a row.
 */
export function componentsOf({ exits }: Graph): readonly number[] {
  const nodes = exits.map(
    (exits): Node => ({
      exits,
      entered: NOT_YET,
      earliest: NOT_YET,
      component: NOT_YET,
      followed: 0,
    }),
  );
  const tour = new Tour();
  // Every situation was found from the first one.
  if (nodes[0]) tour.enter(nodes[0]);
  for (let node = tour.here; node; node = tour.here) {
    const exit = node.exits[node.followed++];
    if (exit === undefined) tour.leave(node);
    else tour.look(node, nodes[exit.to]);
  }
  return nodes.map(({ component }) => component);
}

class Tour {
  /** From the start to where the tour is. */
  readonly #trail: Node[] = [];
  /** Entered, and not known yet to be in a finished component. */
  readonly #open: Node[] = [];
  #entered = 0;
  #components = 0;

  get here(): Node | undefined {
    return this.#trail.at(-1);
  }

  enter(node: Node): void {
    node.entered = this.#entered++;
    node.earliest = node.entered;
    this.#trail.push(node);
    this.#open.push(node);
  }

  look(node: Node, next: Node | undefined): void {
    if (!next) return;
    if (next.entered === NOT_YET) this.enter(next);
    else if (next.component === NOT_YET) node.earliest = Math.min(node.earliest, next.entered);
  }

  leave(node: Node): void {
    this.#trail.pop();
    const { here } = this;
    if (here) here.earliest = Math.min(here.earliest, node.earliest);
    if (node.earliest < node.entered) return;
    const members = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of members) member.component = this.#components;
    this.#components++;
  }
}
