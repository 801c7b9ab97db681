/** Two things of two lists that belong together, or one that stands alone. */
export interface Aligned<T> {
  readonly one?: T;
  readonly other?: T;
}

/** Aligns two lists by the longest common run of their keys; both keep their order. */
export function aligned<T>(
  ones: readonly T[],
  others: readonly T[],
  keyOf: (item: T) => string,
): readonly Aligned<T>[] {
  const [a, b] = [ones.map(keyOf), others.map(keyOf)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const room = Math.min(a.length, b.length) - start;
  while (end < room && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const between = pairsBetween(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const pairs: readonly Step[] = [
    ...range(start).map((at): Step => [at, at]),
    ...between.map(
      ([x, y]): Step => [x === undefined ? x : x + start, y === undefined ? y : y + start],
    ),
    ...range(end).map((at): Step => [a.length - end + at, b.length - end + at]),
  ];
  return pairs.map(([x, y]) => {
    const [one, other] = [x === undefined ? x : ones[x], y === undefined ? y : others[y]];
    return { ...(one !== undefined && { one }), ...(other !== undefined && { other }) };
  });
}

type Step = readonly [number | undefined, number | undefined];

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}

function pairsBetween(a: readonly string[], b: readonly string[]): readonly Step[] {
  const runs = commonRuns(a, b);
  const steps: Step[] = [];
  let [x, y] = [0, 0];
  while (x < a.length && y < b.length) {
    if (a[x] === b[y]) steps.push([x++, y++]);
    else if ((runs[x + 1]?.[y] ?? 0) >= (runs[x]?.[y + 1] ?? 0)) steps.push([x++, undefined]);
    else steps.push([undefined, y++]);
  }
  const left = range(a.length - x).map((at): Step => [x + at, undefined]);
  const right = range(b.length - y).map((at): Step => [undefined, y + at]);
  return [...steps, ...left, ...right];
}

/** For each pair of positions, how long the longest common run behind them is. */
function commonRuns(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [new Array<number>(b.length + 1).fill(0)];
  for (const one of [...a].reverse()) runs.unshift(runsOf(one, b, runs[0] ?? []));
  return runs;
}

/** The row of one item; `below` is that of the item behind it. */
function runsOf(one: string, b: readonly string[], below: readonly number[]): readonly number[] {
  const row = new Array<number>(b.length + 1).fill(0);
  for (let y = b.length - 1; y >= 0; y--) {
    const longest = Math.max(below[y] ?? 0, row[y + 1] ?? 0);
    row[y] = one === b[y] ? (below[y + 1] ?? 0) + 1 : longest;
  }
  return row;
}
