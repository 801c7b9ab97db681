import type { Fault } from "./fault.ts";

/** What is wrong with the arguments of a call that takes the empty string and nothing else. */
export function faultOfEmpty(args: readonly unknown[]): Fault | undefined {
  if (args.length === 1 && args[0] === "") return;
  return {
    rule: "arguments",
    objection: "argument",
    message: `takes exactly one argument, the empty string.`,
  };
}

/** What is wrong with arguments that are all strings, so many of them. */
export function faultOfStrings(args: readonly unknown[], count: number): Fault | undefined {
  if (args.length !== count)
    return { rule: "arguments", objection: "argument", message: `takes ${count} argument(s).` };
  const other = args.find((arg) => typeof arg !== "string");
  if (other === undefined && !args.includes(undefined)) return;
  return {
    rule: "not-a-string",
    objection: "type",
    message: `takes strings, not ${typeof other} ${String(other)}.`,
  };
}
