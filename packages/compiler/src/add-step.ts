/** A `course.yaml` with one more file at the end of its steps; nothing when its steps are not written as a list of lines. */
export function addStep(text: string, file: string): string | undefined {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^steps[ \t]*:[ \t]*(#.*)?$/.test(line));
  const first = start < 0 ? -1 : lines.findIndex((line, at) => at > start && isContent(line));
  const indent = /^([ \t]*)-[ \t]/.exec(lines[first] ?? "")?.[1];
  if (indent === undefined) return undefined;
  const rest = lines.findIndex((line, at) => at > first && isContent(line) && isTopLevel(line));
  const end = lastContent(lines, rest < 0 ? lines.length : rest);
  const added = [...lines.slice(0, end + 1), `${indent}- ${file}`, ...lines.slice(end + 1)];
  return added.join(lineEnd);
}

function isContent(line: string): boolean {
  return !/^[ \t]*(#.*)?$/.test(line);
}

/** A list may stand at the margin, as its key does. */
function isTopLevel(line: string): boolean {
  return /^[^ \t-]/.test(line) || line.startsWith("---");
}

function lastContent(lines: readonly string[], end: number): number {
  return lines.slice(0, end).reduce((last, line, at) => (isContent(line) ? at : last), -1);
}
