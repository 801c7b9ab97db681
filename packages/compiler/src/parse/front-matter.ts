import type { Report } from "@coursewright/course";
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
  if (source.lines[0]?.trimEnd() !== "---")
    return { yaml: parseYaml(source, "", 1, report), textLine: 1 };
  const end = source.lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) {
    report.add("yaml/never-closed", placeOfLine(source, 1), {});
    return { yaml: parseYaml(source, "", 1, report), textLine: 2 };
  }
  const text = source.lines.slice(1, end).join("\n");
  return { yaml: parseYaml(source, text, 2, report), textLine: end + 2 };
}
