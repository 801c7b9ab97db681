/** The name wanted, or with the first number, from 2 or a later one, that makes it one that nothing has. */
export function free(wanted: string, isTaken: (name: string) => boolean, from = 2): string {
  let name = from === 2 ? wanted : `${wanted}-${from}`;
  for (let n = from; isTaken(name); n++) name = `${wanted}-${n}`;
  return name;
}

/**
 * A name of its own for each wish. The first to wish for a name gets it, and numbers go round the
 * wishes of all: of `wait`, `wait` and `wait-2` the second becomes `wait-3`.
 */
export function freeNames(
  wishes: readonly string[],
  isTaken: (name: string) => boolean = () => false,
): readonly string[] {
  const wished = new Set(wishes);
  const given = new Set<string>();
  const counts = new Map<string, number>();
  const isOthers = (name: string) => wished.has(name) || given.has(name) || isTaken(name);
  return wishes.map((wish) => {
    const count = (counts.get(wish) ?? 0) + 1;
    counts.set(wish, count);
    const isFirst = count === 1 && !isTaken(wish);
    // Each earlier wish used up a number; asking for all of them again would take the square of the time.
    const name = isFirst ? wish : free(wish, isOthers, Math.max(count, 2));
    given.add(name);
    return name;
  });
}
