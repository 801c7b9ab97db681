import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { CASES } from "../test/browser/matrix/all-cases.ts";
import type { Case } from "../test/browser/matrix/case.ts";
import { nameOf, proofs, type Verdict, writeProof } from "../test/browser/matrix/proof-page.ts";
import { mochaGlobalTeardown as closeBrowser } from "../test/support/browser.ts";

// Proves every cell of the matrix in a real browser, and writes what came of it into the README. `prove.ts missing` goes on
// with what has not been proved yet, and any other word with the cells whose names contain it; the rest stays as it was.
// With `--dry` the README stays as it is, and nothing is kept.
const words = process.argv.slice(2);
const isDry = words.includes("--dry");
const [wanted = ""] = words.filter((word) => word !== "--dry");
const AT_ONCE = Number(process.env.AT_ONCE ?? 4);
const TIMEOUT = 600_000;
const CACHE = new URL("../node_modules/.cache/", import.meta.url);
const KEPT = new URL("proof.jsonl", CACHE);

mkdirSync(CACHE, { recursive: true });
if (wanted === "" && !isDry) rmSync(KEPT, { force: true });
/** What came of the cells of this run. */
const proved: Verdict[] = [];
// What every run of the tests proves comes first, and the long walks last.
const waiting = CASES.filter(isWanted).sort((a, b) => rank(a) - rank(b));
await Promise.all(Array.from({ length: AT_ONCE }, work));
await closeBrowser();

const verdicts = isDry ? proved : [...kept().values()];
if (!isDry) writeProof(verdicts);
console.log(isDry ? `${proved.length} proved` : proofs(verdicts));
const failed = verdicts.filter(({ trouble }) => trouble !== undefined);
for (const { name, trouble } of failed) console.error(`\n✗ ${name}\n${trouble}`);
process.exit(failed.length === 0 ? 0 : 1);

function rank({ always, row }: Case): number {
  if (always) return 0;
  return row.includes("every screen") ? 2 : 1;
}

function isWanted(each: Case): boolean {
  const name = nameOf(each);
  if (wanted !== "missing") return name.includes(wanted);
  const verdict = kept().get(name);
  return !verdict || verdict.trouble !== undefined;
}

/** The last verdict of each cell. */
function kept(): ReadonlyMap<string, Verdict> {
  const lines = existsSync(KEPT) ? readFileSync(KEPT, "utf8").trimEnd().split("\n") : [];
  // Nobody else writes this file.
  const all: readonly Verdict[] = lines.map((line) => JSON.parse(line));
  return new Map(all.map((verdict) => [verdict.name, verdict]));
}

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const start = performance.now();
    const verdict = await judged(next);
    proved.push(verdict);
    if (!isDry) appendFileSync(KEPT, `${JSON.stringify(verdict)}\n`);
    const seconds = Math.round((performance.now() - start) / 1000);
    const { name, trouble } = verdict;
    console.error(trouble === undefined ? `✓ ${name} (${seconds} s)` : `✗ ${name}\n${trouble}`);
  }
}

async function judged(each: Case): Promise<Verdict> {
  const name = nameOf(each);
  let cancel = () => {};
  const late = new Promise<never>((_, refuse) => {
    const timer = setTimeout(() => refuse(new Error("takes too long")), TIMEOUT);
    cancel = () => clearTimeout(timer);
  });
  try {
    return { name, tally: await Promise.race([each.prove(), late]) };
  } catch (error) {
    return { name, trouble: error instanceof Error ? (error.stack ?? error.message) : `${error}` };
  } finally {
    cancel();
  }
}
