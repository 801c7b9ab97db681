import { readFileSync, writeFileSync } from "node:fs";
import { CASES } from "./all-cases.ts";
import type { Case, Tally } from "./case.ts";
import { COLUMNS } from "./columns.ts";

/** What came of a case; JSON. */
export interface Verdict {
  /** See `nameOf`. */
  readonly name: string;
  readonly tally?: Tally;
  /** Why it failed. */
  readonly trouble?: string;
}

/** The page that keeps the last proof of all. */
export const README: URL = new URL("../../../README.md", import.meta.url);
const PLACE = /<!-- proof -->.*<!-- \/proof -->/s;

/** Tells cases apart. */
export function nameOf({ table, row, column }: Case): string {
  return `${table}: ${row}, in ${column}`;
}

/** Writes what came of all cases into the README. */
export function writeProof(verdicts: readonly Verdict[]): void {
  const page = readFileSync(README, "utf8");
  const section = `<!-- proof -->\n${proofs(verdicts)}\n<!-- /proof -->`;
  writeFileSync(
    README,
    page.replace(PLACE, () => section),
  );
}

/** The tables with what the README says around them. */
export function proofs(verdicts: readonly Verdict[]): string {
  return [
    "## What we prove",
    `In Chromium, by a robot that takes the real courses by clicking, each cell in an LMS of its own that watches every rule of its standard
(\`npx tsx scripts/prove.ts\`, which writes this section unless it is told \`--dry\`; each run of the tests proves a part). ✓ holds, ✗ does not, – cannot be; what was not run says so.`,
    totals(verdicts),
    ...tablesOf(CASES).map(
      (table) => `**${TITLES[table] ?? `The course \`${table}\``}**\n\n${tableOf(table, verdicts)}`,
    ),
    LIMITS,
  ].join("\n\n");
}

const TITLES: Readonly<Record<string, string>> = {
  "A short course in two languages": "A short course in two languages",
  "An entry for each step": "A course whose steps the LMS sees one by one",
  Interruptions:
    "Interruptions: the result is right in the end, and every answer is in the record store once",
  "Hostile LMSs":
    "Hostile LMSs: nothing that was taken is lost, no status falls, no script throws, and what could not be saved is told",
  "Hostile record stores":
    "Hostile record stores and LMSs with cmi5: the same, and every answer is there once",
  "The copy beside SCORM and the web":
    "Statements beside SCORM and the web: the result is the same however their record store fares, and the learner sees nothing of it",
};

const LIMITS = `What cannot be: a session of cmi5 or xAPI that its record store lets in no more, or a tab that is closed without a network, takes
the statements that wait there with it; the result is not lost, for this browser keeps the state until the store has it. Where an LMS
gives no token, nothing of that visit is recorded, which the learner is told. A page of the LMS that is reloaded around a course of
cmi5 begins a new session, and what was answered in the last two seconds is not told by the old one.`;

/** Headings of tables, in their order. */
export function tablesOf(cases: readonly Case[]): readonly string[] {
  return [...new Set(cases.map(({ table }) => table))];
}

/** Names of the rows of a table, in their order. */
export function rowsOf(table: string): readonly string[] {
  return [...new Set(CASES.filter((each) => each.table === table).map(({ row }) => row))];
}

function tableOf(table: string, verdicts: readonly Verdict[]): string {
  const cases = CASES.filter((each) => each.table === table);
  const columns = COLUMNS.filter((column) => cases.some((each) => each.column === column));
  const rows = rowsOf(table).map((row) => {
    const cells = columns.map((column) => {
      const found = cases.find((each) => each.row === row && each.column === column);
      return found ? markOf(verdicts.find(({ name }) => name === nameOf(found))) : "–";
    });
    return `| ${[row, ...cells].join(" | ")} |`;
  });
  const head = `| | ${columns.join(" | ")} |\n| --- |${columns.map(() => " :-: |").join("")}`;
  return [head, ...rows].join("\n");
}

function markOf(verdict: Verdict | undefined): string {
  if (!verdict) return "not run";
  return verdict.trouble === undefined ? "✓" : "✗";
}

function totals(verdicts: readonly Verdict[]): string {
  const tallies = verdicts.flatMap(({ tally }) => tally ?? []);
  const sum = (what: keyof Tally) => tallies.reduce((sofar, tally) => sofar + tally[what], 0);
  const holding = verdicts.filter(({ trouble }) => trouble === undefined).length;
  return `${holding} of ${CASES.length} cells hold, with ${sum("launches")} launches. Of ${sum("answers")} answers that a record store had to be told, ${sum("doubled")} are there twice,
and ${sum("lost")} not at all: each of them where the session was over, the store refused it or never got well, or the page went away without a network.`;
}
