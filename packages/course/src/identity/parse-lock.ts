import type { Lock, LockRecord } from "./lock.ts";

/** A lock file as read, or the first line that makes no sense. */
export type LockReading =
  | { readonly kind: "read"; readonly lock: Lock }
  | { readonly kind: "unreadable"; readonly line: number; readonly words: string };

/** Reads `ids.lock.json`, also as a union merge of two branches or a formatter leaves it. */
export function parseLock(text: string): LockReading {
  // Line by line first: a union merge may repeat the brackets round the list.
  const lines = linesOf(text);
  const broken = lines.find(({ value }) => !isRecord(value));
  const values = broken ? listOf(text) : lines.map(({ value }) => value);
  if (values.every(isRecord)) return { kind: "read", lock: { records: values } };
  return { kind: "unreadable", line: broken?.line ?? 1, words: broken?.words ?? "" };
}

interface Line {
  readonly line: number;
  readonly words: string;
  readonly value: unknown;
}

function linesOf(text: string): readonly Line[] {
  const lines = text.split(/\r?\n/).map((words, at) => ({ line: at + 1, words: words.trim() }));
  return lines
    .filter(({ words }) => !["", "[", "]", "[]", "null", "null,"].includes(words))
    .map((entry) => ({ ...entry, value: json(entry.words.replace(/,$/, "")) }));
}

/** The list as one piece of JSON; one unreadable value where it is none. */
function listOf(text: string): readonly unknown[] {
  const list = json(text);
  return Array.isArray(list) ? list.filter((value) => value !== null) : [undefined];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is LockRecord {
  if (!Array.isArray(value)) return false;
  const [word, ...parts] = value;
  const words = parts.filter((part) => typeof part === "string").length;
  switch (word) {
    case "slot":
      return parts.length === 3 && words === 2 && isSize(parts[2]);
    case "was":
      return parts.length === 2 && words === 2;
    case "text":
      return parts.length === 3 && words === 3;
    default:
      return false;
  }
}

function isSize(value: unknown): boolean {
  const numbers = Array.isArray(value) ? value : [value];
  return numbers.every((number) => Number.isInteger(number) && number >= 0);
}
