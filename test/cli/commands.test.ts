import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../support/command-line.ts";
import { expectFile, filesIn, samplesOf } from "../support/samples.ts";
import { inScratchFolder } from "../support/scratch.ts";

describe("commands", () => {
  for (const { name, folder } of samplesOf("commands", "commands.txt")) {
    it(name, async () => {
      const lines = readFileSync(join(folder, "commands.txt"), "utf8").trim().split("\n");
      const transcript = await inScratchFolder(
        async (scratch) => {
          const parts: string[] = [];
          for (const line of lines) parts.push(await transcriptOf(line, scratch));
          expectAfter(join(folder, "after"), scratch);
          return parts.join("\n");
        },
        join(folder, "files"),
      );
      expectFile(join(folder, "transcript.txt"), transcript);
    });
  }
});

/** Each file of the folder is what the commands left under its path. */
function expectAfter(folder: string, scratch: string): void {
  for (const path of filesIn(folder).keys()) {
    expectFile(join(folder, path), readFileSync(join(scratch, path), "utf8"));
  }
}

async function transcriptOf(line: string, folder: string): Promise<string> {
  const [, ...args] = line.match(/"[^"]*"|\S+/g) ?? [];
  const plain = args.map((word) => word.replace(/^"(.*)"$/, "$1"));
  const { stdout, stderr, exitCode } = await runCommand(plain, folder);
  const errors = stderr && `--- standard error\n${stderr}`;
  const text = `$ ${line}\n${stdout}${errors}--- exit code ${exitCode}\n`;
  return text.replaceAll(folder, "<folder>");
}
