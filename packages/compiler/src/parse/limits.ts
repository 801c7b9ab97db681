import type { Report } from "@coursewright/course";
import { CodeTracker } from "./code-blocks.ts";
import { placeIn, type Source } from "./source.ts";

/** Longer than any paragraph; the time that Markdown takes grows with the square of it. */
const LONGEST = 20_000;

/** Lists and quotes in each other; nobody writes ten, and thousands would never end. */
const DEEPEST = 20;

const INDENT_OF_A_LEVEL = 3;

/** The same source without the lines that no reader of Markdown gets through; they are reported. */
export function withinLimits(source: Source, report: Report): Source {
  const code = new CodeTracker();
  const lines = source.lines.map((line, index) => {
    const isCode = code.isCode(line);
    if (line.length <= LONGEST && (isCode || depthOf(line) <= DEEPEST)) return line;
    const length = Math.min(line.length, 100);
    const place = placeIn(source, { line: index + 1, column: 1, length });
    if (line.length > LONGEST) report.add("text/too-long", place, { characters: line.length });
    else report.add("text/too-deep", place, {});
    return "";
  });
  return { ...source, lines };
}

/** How many lists and quotes this line opens or continues. */
function depthOf(line: string): number {
  if (/^[ \t]*([-*_])([ \t]*\1){2,}[ \t]*$/.test(line)) return 0;
  const marks = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? "";
  const count = marks.match(/[>+*-]|\d+/g)?.length ?? 0;
  const indent = /^[ \t]*/.exec(marks)?.[0].length ?? 0;
  return count + Math.floor(indent / INDENT_OF_A_LEVEL);
}
