import {
  EMPTY_LOCK,
  formatLock,
  type Lock,
  type PresentOption,
  type PresentQuestion,
  type PresentScreen,
  parseLock,
} from "@coursewright/course";

/** Options as an author writes them: `[x] right`, `[/] half`, `[ ] wrong`, each perhaps with `{#letter}`. */
export function options(...lines: readonly string[]): readonly PresentOption[] {
  return lines.map((line) => {
    const [, box = " ", text = "", letter] = /^\[(.)\] (.*?)(?: \{#(\w)\})?$/.exec(line) ?? [];
    const tick = box === "x" ? "right" : box === "/" ? "half" : "wrong";
    return { text, tick, ...(letter && { letter }) };
  });
}

export function question(id: string, changes: Partial<PresentQuestion> = {}): PresentQuestion {
  const three = options("[x] Say it back", "[ ] Nod along", "[ ] Change the subject");
  return { id, kind: "single", sure: false, options: three, ...changes };
}

/** A screen by `lesson/heading`; without a heading the text before the first one. */
export function screen(where: string, ...questions: readonly PresentQuestion[]): PresentScreen {
  const [lesson = "", heading] = where.split("/");
  return { lesson, ...(heading && { heading }), questions };
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
