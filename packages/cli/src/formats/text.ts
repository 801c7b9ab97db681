import type { Diagnostic } from "@coursewright/course";
import colors from "picocolors";
import { codeFrame } from "./code-frame.ts";
import type { Findings } from "./findings.ts";

/** More of one file helps nobody: the first ones are mended first. */
const MOST_PER_FILE = 50;

/** The findings for people: place, what is wrong, the lines, what it means, the way out. */
export function textReport({ project, diagnostics }: Findings): string {
  const counts = new Map<string, number>();
  const shown = diagnostics.flatMap((diagnostic) => {
    const count = (counts.get(diagnostic.place.file) ?? 0) + 1;
    counts.set(diagnostic.place.file, count);
    return count <= MOST_PER_FILE ? [entry(diagnostic, project.texts)] : [];
  });
  const cut = [...counts]
    .filter(([, count]) => count > MOST_PER_FILE)
    .map(([file, count]) => `${file}: and ${count - MOST_PER_FILE} more.\n`);
  return [...shown, ...cut].join("\n");
}

function entry(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): string {
  const { place, related, code, severity } = diagnostic;
  const paint = severity === "error" ? colors.red : colors.yellow;
  const where = colors.bold(`${place.file}:${place.line}:${place.column}`);
  const frame = codeFrame(texts.get(place.file) ?? "", place);
  const other = related && `  See also ${related.file}:${related.line}:${related.column}.`;
  const lines = [
    `${where}  ${paint(`${severity} ${code}`)}  ${diagnostic.message}`,
    frame,
    other,
    `  ${diagnostic.help}`,
    colors.dim(`  More: coursewright explain ${code}`),
  ];
  return `${lines.filter(Boolean).join("\n")}\n`;
}
