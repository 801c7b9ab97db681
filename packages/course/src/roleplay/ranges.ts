import type { Range } from "./proof.ts";

/** The ranges of several numbers by name, widened by whatever is seen of them. */
export class Ranges {
  readonly #ranges = new Map<string, Range>();
  #last: Readonly<Record<string, number>> = {};

  add(values: Readonly<Record<string, number>>): void {
    // Moments share their values while nothing moves.
    if (values === this.#last) return;
    this.#last = values;
    for (const [name, value] of Object.entries(values)) {
      const range = this.#ranges.get(name);
      if (range && range[0] <= value && value <= range[1]) continue;
      this.#ranges.set(name, range ? around([range, [value, value]]) : [value, value]);
    }
  }

  get all(): Readonly<Record<string, Range>> {
    return Object.fromEntries(this.#ranges);
  }
}

/** The range that holds all ranges; only 0 if there is none. */
export function around(ranges: readonly Range[]): Range {
  if (ranges.length === 0) return [0, 0];
  const lowest = Math.min(...ranges.map(([lowest]) => lowest));
  const highest = Math.max(...ranges.map(([, highest]) => highest));
  return [lowest, highest];
}
