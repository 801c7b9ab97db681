import type { Report } from "@coursewright/course";
import { CodeTracker } from "../parse/code-blocks.ts";
import type { LessonDocument } from "../parse/lesson.ts";
import { placeIn } from "../parse/source.ts";

/** Reports `{{client}}` outside code. */
export function reportWords(document: LessonDocument, report: Report): void {
  const { text: source } = document;
  if (!source.lines.some((line) => line.includes("{{"))) return;
  const code = new CodeTracker();
  source.lines.forEach((line, index) => {
    if (code.isCode(line)) return;
    for (const match of line.matchAll(/`[^`]*`|\{\{[\w.-]+\}\}/g)) {
      if (match[0].startsWith("`")) continue;
      const { length } = match[0];
      const place = placeIn(source, { line: index + 1, column: match.index + 1, length });
      report.add("block/not-yet", place, { what: `A word from words.yaml, ${match[0]},` });
    }
  });
}
