import { CASES } from "./all-cases.ts";
import type { Case, Tally } from "./case.ts";

// Each run proves a part of the matrix; `scripts/prove.ts`, or PROVE=all, all of it.
const cases = CASES.filter(({ always }) => always || process.env.PROVE === "all");
// Most of the time is spent waiting for what must not come at once.
const AT_ONCE = 4;

/** What becomes of each case; they begin with the first test, in their order. */
let begun: ReadonlyMap<Case, Promise<Tally>> | undefined;

for (const table of new Set(cases.map((each) => each.table))) {
  describe(`the matrix: ${table}`, () => {
    for (const each of cases.filter((other) => other.table === table)) {
      it(`${each.row}, in ${each.column}`, async () => {
        begun ??= beginAll();
        await begun.get(each);
      }).timeout(300_000);
    }
  });
}

function beginAll(): ReadonlyMap<Case, Promise<Tally>> {
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  return new Map(
    cases.map((each, n) => {
      const lane = n % AT_ONCE;
      const proved = Promise.resolve(lanes[lane]).then(() => each.prove());
      // Its own test hears of a failure; the next in its lane does not mind.
      lanes[lane] = proved.catch(() => {});
      return [each, proved] as const;
    }),
  );
}
