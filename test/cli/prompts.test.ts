import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect } from "chai";
import { type Ended, runCommand } from "../support/command-line.ts";
import { inScratchFolder } from "../support/scratch.ts";

const ENTER = "\r";
const CONTROL_C = "\u0003";

describe("`new` at a terminal", () => {
  it("asks for what no flag says, and takes its own suggestion for an answer", () =>
    inScratchFolder(async (folder) => {
      const answers = {
        "What is the course called?": `Saying no${ENTER}`,
        "In one sentence?": ENTER,
        "Which folder?": ENTER,
        "Its id?": `org.example.no${ENTER}`,
      };
      const { exitCode } = await atTerminal(["new", "course"], folder, answers);
      expect(exitCode).to.equal(0);
      const written = readFileSync(join(folder, "saying-no/course.yaml"), "utf8");
      expect(written).to.include('title: "Saying no"').and.to.include("id: org.example.no ");
    }));

  it("does not ask for what flags say", () =>
    inScratchFolder(async (folder) => {
      await runCommand(["new", "course", "mine"], folder);
      const flags = ["--title", "Saying no", "--minutes", "4", "--behaviour", "Says no"];
      const args = ["new", "lesson", "saying-no", "--course", "mine", ...flags];
      const { exitCode, asked } = await atTerminal(args, folder, {});
      expect(exitCode).to.equal(0);
      expect(asked).to.equal("");
      expect(readFileSync(join(folder, "mine/lessons/saying-no.md"), "utf8")).to.include(
        "minutes: 4",
      );
    }));

  it("writes nothing when somebody leaves", () =>
    inScratchFolder(async (folder) => {
      const { exitCode, stderr } = await atTerminal(["new", "course"], folder, {
        "What is the course called?": ENTER,
        "In one sentence?": CONTROL_C,
      });
      expect(exitCode).to.equal(2);
      expect(stderr).to.include("Nothing was written.");
      expect(readdirSync(folder)).to.deep.equal([]);
    }));
});

/** Runs the command before somebody who presses these keys when they are asked these questions, in this order. */
async function atTerminal(
  args: readonly string[],
  folder: string,
  answers: Readonly<Record<string, string>>,
): Promise<Ended & { readonly asked: string }> {
  const left = Object.entries(answers);
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  let asked = "";
  output.on("data", (chunk: Buffer) => {
    asked += chunk;
    const [question, keys] = left[0] ?? [];
    if (question === undefined || !asked.includes(question)) return;
    left.shift();
    setTimeout(() => input.write(keys), 20);
  });
  const real = { stdin: process.stdin, stdout: process.stdout };
  try {
    Object.defineProperty(process, "stdin", { value: input, configurable: true });
    Object.defineProperty(process, "stdout", { value: output, configurable: true });
    return { ...(await runCommand(args, folder)), asked };
  } finally {
    Object.defineProperty(process, "stdin", { value: real.stdin, configurable: true });
    Object.defineProperty(process, "stdout", { value: real.stdout, configurable: true });
  }
}
