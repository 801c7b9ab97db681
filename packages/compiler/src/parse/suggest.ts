/** The known word that a mistyped one most likely meant, if one is near enough. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  const near = known
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter((entry) => entry.distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}

/** Edits between two words; two neighbours swapped count as one. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8) return Number.POSITIVE_INFINITY;
  let beforeLast: readonly number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(step({ a, b, i, j }, { beforeLast, last, row }));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly row: readonly number[];
}

interface Spot {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
}

function step({ a, b, i, j }: Spot, rows: Rows): number {
  const same = a[i - 1] === b[j - 1];
  const best = Math.min(
    cost(rows.last[j]) + 1,
    cost(rows.row[j - 1]) + 1,
    cost(rows.last[j - 1]) + (same ? 0 : 1),
  );
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, cost(rows.beforeLast[j - 2]) + 1) : best;
}

function cost(value: number | undefined): number {
  return value ?? Number.POSITIVE_INFINITY;
}
