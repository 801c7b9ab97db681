import {
  EMPTY_LOCK,
  formatLock,
  type KindName,
  type Lettered,
  type Lock,
  type PresentQuestion,
  type PresentScreen,
  parseLock,
} from "@coursewright/course";

/** Options as an author writes them: `[x] right`, `[/] half`, `[ ] wrong`, each perhaps with `{#letter}`. */
export function options(...lines: readonly string[]): readonly Lettered[] {
  return lines.map((line) => {
    const [, box = " ", text = "", letter] = /^\[(.)\] (.*?)(?: \{#(\w)\})?$/.exec(line) ?? [];
    const tick = box === "x" ? "right" : box === "/" ? "half" : "wrong";
    return { text, tick, ...(letter && { letter }) };
  });
}

/** A question whose parts are options, as far as the lock file knows it. */
export interface Sketch {
  readonly id: string;
  readonly was?: string;
  readonly kind: KindName;
  readonly sure: boolean;
}

export function question(
  id: string,
  { options: lines, ...changes }: Partial<Sketch & { options: readonly Lettered[] }> = {},
): PresentQuestion {
  const three = options("[x] Say it back", "[ ] Nod along", "[ ] Change the subject");
  return asPresent({ id, kind: "single", sure: false, ...changes }, lines ?? three);
}

/** What the compiler would hand over for a question with these options. */
export function asPresent(sketch: Sketch, lines: readonly Lettered[]): PresentQuestion {
  const groups = sketch.kind === "truefalse" ? [] : [{ suffix: "", parts: lines }];
  const size = ([count = 2]: readonly number[]) => count;
  return { ...sketch, groups, size };
}

/** A screen by `lesson/heading`; without a heading the text before the first one. */
export function screen(where: string, ...questions: readonly PresentQuestion[]): PresentScreen {
  const [lesson = "", heading] = where.split("/");
  return { lesson, ...(heading && { heading }), questions, roleplays: [], marks: [] };
}

/** A lock as it is after it was written and read again. */
export function saved(lock: Lock): Lock {
  return read(formatLock(lock));
}

export function read(text: string): Lock {
  const reading = parseLock(text);
  if (reading.kind === "unreadable") throw new Error(`Line ${reading.line}: ${reading.words}`);
  return reading.lock;
}

/** A lock of these lines, written by hand. */
export function lockOf(...records: Lock["records"]): Lock {
  return saved({ records: [...EMPTY_LOCK.records, ...records] });
}
