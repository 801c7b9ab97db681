import { catalogue, isCode, type Report } from "@coursewright/course";
import { CodeTracker } from "./code-blocks.ts";
import { placeIn, type Source } from "./source.ts";

/** A note for colleagues; no comment is ever packaged. */
export interface Comment {
  /** What stands between `<!--` and `-->`, as written. */
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
  if (open) report.add("comment/never-closed", placeIn(source, { ...open, length: 4 }), {});
  const { columns } = scan;
  return { source: { ...source, lines, columns }, comments: scan.comments };
}

class CommentScan {
  readonly comments: Comment[] = [];
  readonly columns = new Map<number, number>();
  private readonly code = new CodeTracker();
  open: { text: string; line: number; column: number } | undefined;

  strip(line: string, number: number): string {
    if (!this.open && this.code.isCode(line)) return line;
    const indent = this.open ? "" : /^[ \t]*(?=<!--)/.exec(line)?.[0];
    let kept = "";
    let rest = line;
    while (rest !== "") {
      const [before, after] = this.open
        ? this.leave(rest, number)
        : this.enter(rest, number, kept.length);
      kept += before;
      rest = after;
    }
    if (kept === line) return line;
    return indent === undefined ? kept.trimEnd() : this.pulled(kept.trimEnd(), indent, number);
  }

  /** Text behind a comment at the start of a line: the blanks in its place would make it code. */
  private pulled(text: string, indent: string, line: number): string {
    const rest = text.slice(indent.length).trimStart();
    const removed = text.length - indent.length - rest.length;
    if (rest !== "" && removed > 0) this.columns.set(line, removed + 1);
    return rest === "" ? "" : indent + rest;
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
    this.comments.push({ text, line: open.line, column: open.column, endLine: line });
    this.open = undefined;
    return [" ".repeat(at + 3), rest.slice(at + 3)];
  }
}

/** Position of a mark that does not stand between backticks. */
function indexOutsideCode(line: string, mark: string): number {
  let from = 0;
  for (;;) {
    const at = line.indexOf(mark, from);
    const ticks = line.indexOf("`", from);
    if (at < 0 || ticks < 0 || at < ticks) return at;
    from = endOfCode(line, ticks);
  }
}

/** Where the code that these backticks open ends; behind the backticks if nothing closes them. */
function endOfCode(line: string, ticks: number): number {
  const fence = /^`+/.exec(line.slice(ticks))?.[0] ?? "";
  const start = ticks + fence.length;
  for (const { 0: run, index } of line.slice(start).matchAll(/`+/g)) {
    if (run.length === fence.length) return start + index + run.length;
  }
  return start;
}

const IGNORE = /^coursewright-ignore\b\s*([^\s:]*)\s*:?\s*(.*)$/s;

/** Reads the comments that silence a warning; each must name a code and say why. */
export function readSilences(source: Source, comments: readonly Comment[], report: Report): void {
  for (const comment of comments) {
    const match = IGNORE.exec(comment.text.trim());
    if (!match) continue;
    const [, code = "", reason = ""] = match;
    const place = placeIn(source, { ...comment, length: lengthOnLine(comment) });
    if (!isWarning(code)) report.add("ignore/unknown-code", place, { code });
    else if (reason.trim() === "") report.add("ignore/no-reason", place, { code });
    else report.silence({ code, reason: reason.trim(), place, line: nextLine(source, comment) });
  }
}

// Errors cannot be silenced, so that naming one would only look as if it worked.
function isWarning(code: string): boolean {
  return isCode(code) && catalogue[code].severity === "warning";
}

function lengthOnLine({ text }: Comment): number {
  const end = text.indexOf("\n");
  return end < 0 ? text.length + "<!---->".length : end + "<!--".length;
}

function nextLine(source: Source, comment: Comment): number {
  for (let line = comment.endLine + 1; line <= source.lines.length; line++) {
    const text = source.lines[line - 1] ?? "";
    if (text.trim() !== "" && !text.startsWith("<!--")) return line;
  }
  return comment.endLine;
}

/** Whether a colleague's note says that something is still to be done. */
export function reportTodos(source: Source, comments: readonly Comment[], report: Report): void {
  for (const comment of comments) {
    const at = comment.text.search(/\bTODO\b/);
    if (at < 0) continue;
    const before = comment.text.slice(0, at).split("\n");
    const behind = before.length === 1 ? comment.column + "<!--".length : 1;
    const column = behind + (before.at(-1)?.length ?? 0);
    const line = comment.line + before.length - 1;
    const place = placeIn(source, { line, column, length: "TODO".length });
    const text = comment.text.replace(/\s+/g, " ").trim().slice(0, 60);
    report.add("comment/todo", place, { text });
  }
}
