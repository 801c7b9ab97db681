/** A fence may be the first thing of a list's item. */
const START = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*[ \t]*(`{3,}|~{3,})(.*)$/;

/** Follows fenced code (``` or ~~~) line by line, so that what stands inside stays text. */
export class CodeTracker {
  private fence: string | undefined;

  /** Whether a block was opened and not closed so far. */
  get isOpen(): boolean {
    return this.fence !== undefined;
  }

  /** Whether this line is part of a code block, its fences included. */
  isCode(line: string): boolean {
    if (this.fence) {
      const mark = /^[ \t]*(`{3,}|~{3,})(.*)$/.exec(line);
      if (mark && closes(mark, this.fence)) this.fence = undefined;
      return true;
    }
    const mark = START.exec(line);
    if (!mark || (mark[1]?.startsWith("`") && mark[2]?.includes("`"))) return false;
    this.fence = mark[1];
    return true;
  }
}

function closes(mark: RegExpExecArray, fence: string): boolean {
  const [, ticks = "", rest = ""] = mark;
  return ticks[0] === fence[0] && ticks.length >= fence.length && rest.trim() === "";
}
