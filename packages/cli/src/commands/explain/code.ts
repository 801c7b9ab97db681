import { type Code, catalogue, type Problem } from "@coursewright/course";
import colors from "picocolors";
import { indented } from "./indented.ts";

/** What a code means, with a bad and a good example. */
export function codePage(code: Code): string {
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
