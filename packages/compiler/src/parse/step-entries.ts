import type { Edit, Place } from "@coursewright/course";
import type { Source } from "./source.ts";
import type { Path, Yaml } from "./yaml.ts";

/** One entry under `steps:`. */
export type StepEntry = FileEntry | TaskEntry;

/** A step that is a file. */
export interface FileEntry {
  readonly kind: "file";
  readonly file: string;
  /** Position in the list of steps. */
  readonly index: number;
  /** An earlier step names it too. */
  readonly again: boolean;
}

/** A step that is done away from the screen. */
export interface TaskEntry {
  readonly kind: "task";
  readonly task: "do" | "workshop";
  /** What to do, or the guide of the workshop. */
  readonly words: string;
  /** What learners read instead of the guide's path. */
  readonly title?: string;
  readonly id?: string;
  readonly index: number;
  readonly place: Place;
  /** Writes an id into the entry. */
  readonly saveId: (id: string) => Edit;
}

/** The steps as far as they can be read, even if something else in `course.yaml` is wrong. */
export function stepEntries(yaml: Yaml, source: Source): readonly StepEntry[] {
  const { value } = yaml;
  if (typeof value !== "object" || value === null || !("steps" in value)) return [];
  if (!Array.isArray(value.steps)) return [];
  const seen = new Set<string>();
  return value.steps.flatMap((step: unknown, index): readonly StepEntry[] => {
    if (typeof step === "object" && step !== null) return taskEntry(step, index, { yaml, source });
    if (typeof step !== "string") return [];
    const file = step.trim().replace(/^\.\//, "");
    const again = seen.has(file);
    seen.add(file);
    return [{ kind: "file", file, index, again }];
  });
}

interface CourseFile {
  readonly yaml: Yaml;
  readonly source: Source;
}

function taskEntry(step: object, index: number, file: CourseFile): readonly TaskEntry[] {
  const written = Object.fromEntries(Object.entries(step));
  const task = "do" in step ? "do" : "workshop";
  const words = written[task];
  const { id } = written;
  if (typeof words !== "string") return [];
  const path = ["steps", index, task];
  const place = file.yaml.placeOf(path);
  const saveId = (fresh: string): Edit => idEdit(path, fresh, file);
  const entry = { kind: "task", task, words: words.trim(), index, place, saveId } as const;
  return [typeof id === "string" ? { ...entry, id } : entry];
}

/** Behind the words if they end with their line, else before their key, in whichever style the entry is written. */
function idEdit(path: Path, id: string, { yaml, source }: CourseFile): Edit {
  const key = yaml.placeOfKey(path);
  const value = yaml.placeOf(path);
  const line = source.lines[key.line - 1] ?? "";
  const before = { ...key, endLine: key.line, endColumn: key.column };
  if (/[{,]\s*$/.test(line.slice(0, key.column - 1))) return { place: before, text: `id: ${id}, ` };
  const indent = " ".repeat(key.column - 1);
  const written = line
    .slice(value.column - 1)
    .replace(/^(["'])(.*)\1\s*$/, "$2")
    .trim();
  if (value.line !== key.line || written !== yaml.writtenAt(path)?.trim()) {
    return { place: before, text: `id: ${id}\n${indent}` };
  }
  const column = line.trimEnd().length + 1;
  const end = { ...value, column, endLine: value.line, endColumn: column };
  return { place: end, text: `\n${indent}id: ${id}` };
}
