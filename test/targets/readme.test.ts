import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const README = new URL("../../packages/targets/README.md", import.meta.url);
// Not kept in git, and inside this package, so that the example finds what it imports.
const SCRATCH = new URL("../node_modules/.cache/readme/", import.meta.url);

describe("the README of targets", () => {
  it("shows an example that prints what it says", () => {
    mkdirSync(SCRATCH, { recursive: true });
    const example = fileURLToPath(new URL("targets.mjs", SCRATCH));
    writeFileSync(example, block("js"));
    const printed = execFileSync(process.execPath, ["--import", "tsx", example], {
      cwd: fileURLToPath(new URL("..", import.meta.url)),
      encoding: "utf8",
    });
    expect(printed).to.equal(block("text"));
  });
});

function block(language: string): string {
  const fenced = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "ms");
  return fenced.exec(readFileSync(README, "utf8"))?.[1] ?? "";
}
