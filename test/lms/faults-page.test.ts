import { readFileSync, writeFileSync } from "node:fs";
import { FAULTS, LRS_FAULTS } from "@coursewright/lms";
import { expect } from "chai";

const PAGE = new URL("../../packages/lms/FAULTS.md", import.meta.url);

describe("the page of faults", () => {
  it("lists every switch of the code", () => {
    if (process.env.UPDATE) writeFileSync(PAGE, page());
    expect(readFileSync(PAGE, "utf8")).to.equal(page());
  });
});

function page(): string {
  return `# Faults

What \`lms.misbehave()\` can switch on. Written by \`test/lms/faults-page.test.ts\` from the code; \`UPDATE=1\` writes it again.

## Of an LMS with SCORM

The numbers are rows of spec/lms-behaviour.md.

${table(FAULTS)}

## Of an LRS, and of an LMS with cmi5

${table(LRS_FAULTS)}
`;
}

function table(faults: Readonly<Record<string, { does: string; seen: string }>>): string {
  const rows = Object.entries(faults).map(
    ([name, { does, seen }]) => `| \`${name}\` | ${does} | ${seen} |`,
  );
  return ["| switch | what it does | seen in |", "|---|---|---|", ...rows].join("\n");
}
