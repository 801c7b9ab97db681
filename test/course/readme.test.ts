import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect } from "chai";

const readme = readFileSync(new URL("../../packages/course/README.md", import.meta.url), "utf8");

describe("the example in the readme of packages/course", () => {
  it("prints what its comments say", () => {
    const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
    const promised = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(
      ([, words]) => words,
    );
    const cwd = fileURLToPath(new URL("..", import.meta.url));
    const tsx = createRequire(import.meta.url).resolve("tsx/cli");
    const command = [tsx, "--input-type=module", "--eval", example];
    const printed = execFileSync(process.execPath, command, { cwd, encoding: "utf8" });
    expect(printed.trim().split("\n")).to.deep.equal(promised);
  });
});
