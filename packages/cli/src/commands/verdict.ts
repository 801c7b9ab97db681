import colors from "picocolors";
import type { Summary } from "../formats/index.ts";

/** One line that ends a report. */
export function verdictOf({ errors, warnings }: Summary): string {
  if (errors === 0 && warnings === 0) return colors.green("No problems found.");
  const parts = [count(errors, "error"), count(warnings, "warning")].filter(Boolean);
  const line = `${parts.join(", ")}.`;
  return errors > 0 ? colors.red(line) : colors.yellow(line);
}

function count(number: number, word: string): string {
  if (number === 0) return "";
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
