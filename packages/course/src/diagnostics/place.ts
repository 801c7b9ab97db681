/** A stretch of a source file: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  /** Relative to the course folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The first character of a file: where a problem with the file as a whole is shown. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Sorts by file, then by position. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/** Whether something is a place in a source file, and not a thing that has one. */
export function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "file" in value && "endColumn" in value;
}
