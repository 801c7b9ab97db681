import { all } from "./page.ts";
import type { Session } from "./session.ts";

/** Puts the options of a question in an order that is the same whenever this attempt is resumed. */
export function shuffleOptions(form: HTMLFormElement, { outline, record }: Session): void {
  const slot = outline.slots.findIndex(({ name }) => name === form.dataset.question);
  for (const list of all("[data-shuffle]", form)) {
    // From the order of the letters, because an earlier attempt may have shuffled already.
    const parts = all("[data-part]", list);
    const ordered = [...parts].sort((a, b) => (letter(a) < letter(b) ? -1 : 1));
    list.append(...shuffled(ordered, record.attempt * 4096 + slot));
  }
}

/** The same list in an order that follows from the seed alone. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  const random = generator(seed);
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function letter(part: HTMLElement): string {
  return part.dataset.part ?? "";
}

/** Mulberry32: small, and good enough for the order of answers. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return (value ^ (value >>> 14)) >>> 0;
  };
}
