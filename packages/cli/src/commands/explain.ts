import { CODES, type Code, catalogue, isCode, type Problem } from "@coursewright/course";
import colors from "picocolors";
import type { CommandModule } from "yargs";
import { UsageError } from "../exit.ts";
import { print } from "../print.ts";

interface ExplainArguments {
  code: string | undefined;
}

export const explainCommand: CommandModule<object, ExplainArguments> = {
  command: "explain [code]",
  describe: "Show what a code means, with a bad and a good example",
  builder: (yargs) =>
    yargs
      .positional("code", {
        type: "string",
        describe: "Such as single/no-tick; without it, all codes",
      })
      .example("$0 explain single/no-tick", "shows one"),
  handler({ code }) {
    if (code === undefined) return print(CODES.join("\n"));
    if (!isCode(code)) {
      const near = CODES.filter((known) => known.startsWith(`${code.split("/")[0]}/`));
      const known = near.length > 0 ? ` Known: ${near.join(", ")}.` : "";
      throw new UsageError(`There is no code "${code}".${known} \`explain\` alone lists all.`);
    }
    print(page(code));
  },
};

function page(code: Code): string {
  // Each entry's sample fits its own messages; the union of all entries has lost that link.
  const problem = catalogue[code] as Problem<unknown>;
  const release = problem.errorInRelease ? "; an error in a release build" : "";
  return [
    `${colors.bold(code)} (${problem.severity}${release})`,
    "",
    problem.message(problem.sample),
    problem.help(problem.sample),
    "",
    colors.bold("Instead of"),
    indented(problem.bad),
    colors.bold("write"),
    indented(problem.good),
  ].join("\n");
}

function indented(text: string): string {
  return `\n${text.replace(/^(?=.)/gm, "    ")}\n`;
}
