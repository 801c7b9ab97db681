import type { Place } from "@coursewright/course";
import colors from "picocolors";

const LINES_BEFORE = 2;
const WIDEST = 100;

/** The lines up to the place, and a mark under it; empty for a file that is not there. */
export function codeFrame(text: string, place: Place): string {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const line = lines[place.line - 1];
  if (line === undefined || text === "") return "";
  const first = Math.max(1, place.line - LINES_BEFORE);
  const width = String(place.line).length;
  const shown = lines
    .slice(first - 1, place.line)
    .map((content, index) => `  ${gutter(String(first + index), width)}${cut(content)}`);
  return [...shown, `  ${gutter("", width)}${mark(line, place)}`].join("\n");
}

function gutter(number: string, width: number): string {
  return colors.dim(`${number.padStart(width)} | `);
}

function mark(line: string, place: Place): string {
  const end = place.endLine === place.line ? place.endColumn : line.length + 1;
  if (place.column > WIDEST) return "";
  const before = cells(line.slice(0, place.column - 1));
  const under = Math.max(1, cells(line.slice(place.column - 1, Math.min(end - 1, WIDEST))));
  if (before >= WIDEST) return "";
  return " ".repeat(before) + colors.red("^".repeat(Math.min(under, WIDEST - before)));
}

function cut(content: string): string {
  // A terminal would obey them.
  const plain = content.replace(/\p{Cc}/gu, " ");
  return plain.length > WIDEST ? `${plain.slice(0, WIDEST - 1)}…` : plain;
}

/** Columns that a terminal needs: two for the wide letters of East Asia and for pictures. */
function cells(text: string): number {
  const wide =
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu;
  const clusters = [...new Intl.Segmenter("en").segment(text)];
  return clusters.reduce((sum, { segment }) => sum + (segment.match(wide) ? 2 : 1), 0);
}
