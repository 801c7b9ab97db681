#!/usr/bin/env node
import yargs from "yargs";
import { hideBin } from "yargs/helpers";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import { explainCommand } from "./commands/explain.ts";
import { graphCommand } from "./commands/graph.ts";
import { i18nCommand } from "./commands/i18n.ts";
import { newCommand } from "./commands/new.ts";
import { diskProblem, EXIT, UsageError } from "./exit.ts";
import { note } from "./print.ts";
import { VERSION } from "./version.ts";
import { wrongUsage } from "./wrong-usage.ts";

await run(hideBin(process.argv));

async function run(args: readonly string[]): Promise<void> {
  try {
    await parser(args).parseAsync();
  } catch (thrown) {
    process.exitCode = explain(thrown);
  }
}

function parser(args: readonly string[]) {
  return yargs([...args])
    .scriptName("coursewright")
    .usage("$0 <command>\n\nCompiles courses: Markdown in, packages that any LMS can load out.")
    .command(newCommand)
    .command(checkCommand)
    .command(buildCommand)
    .command(graphCommand)
    .command(explainCommand)
    .command(i18nCommand)
    .demandCommand(1, "Name a command, such as `coursewright build my-course`.")
    .recommendCommands()
    .strict()
    .version(VERSION)
    .alias({ h: "help", v: "version" })
    .epilogue("Exit codes: 0 fine, 1 the course has errors, 2 wrong usage, 70 our bug.")
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .locale("en")
    .fail((message, thrown) => {
      // yargs' own complaints come as a message, and some as an error of its own kind beside it.
      const ours = thrown instanceof Error && thrown.name !== "YError";
      throw ours ? thrown : new UsageError(wrongUsage(message || thrown.message));
    });
}

function explain(thrown: unknown): number {
  const disk = diskProblem(thrown);
  if (thrown instanceof UsageError || disk) {
    note(disk ?? (thrown as UsageError).message);
    note("`coursewright --help` lists the commands; `--help` behind one lists its options.");
    return EXIT.wrongUsage;
  }
  const details = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  note(`This is our mistake, not yours. Please report it with these lines:\n\n${details}`);
  return EXIT.ourBug;
}
