import { readFileSync } from "node:fs";
import { FAULTS, LRS_FAULTS } from "@coursewright/lms";
import { expect } from "chai";
import { CASES } from "./all-cases.ts";
import { LRS_BEHAVIOURS } from "./lrs-behaviours.ts";
import { README, rowsOf, tablesOf } from "./proof-page.ts";
import { SCORM_BEHAVIOURS } from "./scorm-behaviours.ts";

// Courses never read statements page by page; the other narrows a fault down.
const NEVER_MET = ["lrsMore", "lrsFaultsHit"];

describe("what the README says we prove", () => {
  it("has every row of the matrix, and no other", () => {
    const section = /<!-- proof -->(.*)<!-- \/proof -->/s.exec(readFileSync(README, "utf8"))?.[1];
    const rows = [...(section ?? "").matchAll(/^\| ([^|-][^|]*) \|/gm)].map(([, row]) => row);
    expect(rows).to.deep.equal(tablesOf(CASES).flatMap(rowsOf));
  });

  it("has every fault that an LMS of ours can be told to have", () => {
    const met = [...SCORM_BEHAVIOURS, ...LRS_BEHAVIOURS].flatMap(({ faults }) =>
      Object.keys(faults),
    );
    const all = [...Object.keys(FAULTS), ...Object.keys(LRS_FAULTS)];
    const missing = all.filter((fault) => !met.includes(fault));
    expect(missing.sort()).to.deep.equal([...NEVER_MET].sort());
  });
});
