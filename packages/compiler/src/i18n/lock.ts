import type { Locale } from "@coursewright/course";
import { STATES, type TranslationState } from "./exchange/exchange.ts";

/** What is remembered of one translated unit. */
export interface LockEntry {
  /** Hash of the source words that it translates. */
  readonly source: string;
  /** Hash of its own words. */
  readonly own: string;
  readonly state: TranslationState;
  /** Who said so; empty when nobody did. */
  readonly by: string;
  /** A day, such as `2026-11-24`. */
  readonly at: string;
}

/** What is remembered of a language: the units of each source file in their order. */
export type LanguageLock = ReadonlyMap<string, readonly LockEntry[]>;

export function lockFile(locale: Locale): string {
  return `i18n/${locale}.lock.json`;
}

/** Reads the file of a language; nothing for a text that it cannot be read from. */
export function readLanguageLock(text: string): LanguageLock | undefined {
  const { format, files } = fieldsOf(jsonOf(text));
  if (format !== 1 || typeof files !== "object" || files === null) return undefined;
  const lock = new Map<string, readonly LockEntry[]>();
  for (const [file, entries] of Object.entries(files)) {
    const list: readonly unknown[] = Array.isArray(entries) ? entries : [];
    const read = list.map(entryOf);
    const sound = read.filter((entry) => entry !== undefined);
    if (sound.length < read.length) return undefined;
    lock.set(file, sound);
  }
  return lock;
}

/** Writes it with a line for each unit, so that two people's changes merge. */
export function formatLanguageLock(lock: LanguageLock): string {
  const files = [...lock]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, entries]) => {
      const lines = entries.map((entry) => `      ${JSON.stringify(inOrder(entry))}`);
      return `    ${JSON.stringify(file)}: [\n${lines.join(",\n")}\n    ]`;
    });
  const inside = files.length > 0 ? `{\n${files.join(",\n")}\n  }` : "{}";
  return `{\n  "format": 1,\n  "files": ${inside}\n}\n`;
}

function inOrder({ source, own, state, by, at }: LockEntry): LockEntry {
  return { source, own, state, by, at };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The only way in which it says that the text is no JSON.
    return undefined;
  }
}

function entryOf(value: unknown): LockEntry | undefined {
  const { source, own, state, by, at } = fieldsOf(value);
  const known = STATES.find((one) => one === state);
  if (typeof source !== "string" || typeof own !== "string" || !known) return undefined;
  return {
    source,
    own,
    state: known,
    by: typeof by === "string" ? by : "",
    at: typeof at === "string" ? at : "",
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
