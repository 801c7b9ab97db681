import type { Place, Report } from "@coursewright/course";
import { placeOfLine, type Source } from "./source.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** The settings at the top of a Markdown file, and where its text starts. */
export interface FrontMatter {
  readonly yaml: Yaml;
  /** First line behind the settings. */
  readonly textLine: number;
}

/** Reads what stands between two lines `---` at the very start of a file. */
export function readFrontMatter(source: Source, report: Report): FrontMatter {
  const start = source.lines.findIndex((line) => line.trim() !== "");
  if (!opensSettings(source, start))
    return { yaml: parseYaml({ source, text: "", firstLine: 1 }, report), textLine: 1 };
  const end = source.lines.findIndex((line, index) => index > start && CLOSING.test(line));
  if (end < 0) {
    report.add("yaml/never-closed", placeOfLine(source, start + 1), {});
    return { yaml: parseYaml({ source, text: "", firstLine: 1 }, report), textLine: start + 2 };
  }
  if (start > 0) report.tidy({ place: aboveLine(source, start + 1), text: "" });
  const text = source.lines.slice(start + 1, end).join("\n");
  return { yaml: parseYaml({ source, text, firstLine: start + 2 }, report), textLine: end + 2 };
}

const CLOSING = /^(---|\.\.\.)\s*$/;

/** With empty lines above it, `---` is a rule unless a setting follows. */
function opensSettings({ lines }: Source, start: number): boolean {
  if (lines[start]?.trimEnd() !== "---") return false;
  return start === 0 || /^[a-z][\w-]*:(\s|$)/.test(lines[start + 1] ?? "");
}

function aboveLine(source: Source, line: number): Place {
  return { file: source.file, line: 1, column: 1, endLine: line, endColumn: 1 };
}
