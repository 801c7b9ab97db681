import type { Report } from "@coursewright/course";
import { isCode } from "@coursewright/course";
import { CodeTracker } from "./code-blocks.ts";
import { placeIn, type Source } from "./source.ts";

/** A note for colleagues; no comment is ever packaged. */
export interface Comment {
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** The same source with every comment outside code blanked out, so that lines and columns stay. */
export function withoutComments(
  source: Source,
  report: Report,
): { source: Source; comments: readonly Comment[] } {
  if (!source.lines.some((line) => line.includes("<!--"))) return { source, comments: [] };
  const scan = new CommentScan();
  const lines = source.lines.map((line, index) => scan.strip(line, index + 1));
  const { open } = scan;
  if (open) report.add("comment/never-closed", placeIn(source, open.line, open.column, 4), {});
  return { source: { ...source, lines }, comments: scan.comments };
}

class CommentScan {
  readonly comments: Comment[] = [];
  private readonly code = new CodeTracker();
  open: { text: string; line: number; column: number } | undefined;

  strip(line: string, number: number): string {
    if (!this.open && this.code.isCode(line)) return line;
    let kept = "";
    let rest = line;
    while (rest !== "") {
      const [before, after] = this.open
        ? this.leave(rest, number)
        : this.enter(rest, number, kept.length);
      kept += before;
      rest = after;
    }
    return kept === line ? line : kept.trimEnd();
  }

  private enter(rest: string, line: number, column: number): [string, string] {
    const at = indexOutsideCode(rest, "<!--");
    if (at < 0) return [rest, ""];
    this.open = { text: "", line, column: column + at + 1 };
    return [`${rest.slice(0, at)}    `, rest.slice(at + 4)];
  }

  private leave(rest: string, line: number): [string, string] {
    const open = this.open;
    if (!open) return [rest, ""];
    const at = rest.indexOf("-->");
    if (at < 0) {
      open.text += `${rest}\n`;
      return [" ".repeat(rest.length), ""];
    }
    const text = open.text + rest.slice(0, at);
    this.comments.push({ text: text.trim(), line: open.line, column: open.column, endLine: line });
    this.open = undefined;
    return [" ".repeat(at + 3), rest.slice(at + 3)];
  }
}

/** Position of a mark that does not stand between backticks. */
function indexOutsideCode(line: string, mark: string): number {
  const pattern = /(`+)[^`]*?\1(?!`)|<!--/g;
  for (const match of line.matchAll(pattern)) if (match[0] === mark) return match.index;
  return -1;
}

const IGNORE = /^coursewright-ignore\b\s*([^\s:]*)\s*:?\s*(.*)$/s;

/** Reads the comments that silence a warning; each must name a code and say why. */
export function readSilences(source: Source, comments: readonly Comment[], report: Report): void {
  for (const comment of comments) {
    const match = IGNORE.exec(comment.text);
    if (!match) continue;
    const [, code = "", reason = ""] = match;
    const place = placeIn(source, comment.line, comment.column, comment.text.length + 9);
    if (!isCode(code)) report.add("ignore/unknown-code", place, { code });
    else if (reason.trim() === "") report.add("ignore/no-reason", place, { code });
    else report.silence({ code, reason: reason.trim(), place, line: nextLine(source, comment) });
  }
}

function nextLine(source: Source, comment: Comment): number {
  const at = source.lines.findIndex(
    (text, index) => index >= comment.endLine && text.trim() !== "" && !text.startsWith("<!--"),
  );
  return at < 0 ? comment.endLine : at + 1;
}

/** Whether a colleague's note says that something is still to be done. */
export function reportTodos(source: Source, comments: readonly Comment[], report: Report): void {
  for (const comment of comments) {
    if (!/\bTODO\b/.test(comment.text)) continue;
    const place = placeIn(source, comment.line, comment.column, 4);
    report.add("comment/todo", place, { text: comment.text.replace(/\s+/g, " ").slice(0, 60) });
  }
}
