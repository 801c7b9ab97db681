import { learnerKey } from "@coursewright/course";

/** By name; nothing for what was taken away. */
type Texts = Record<string, string | null | undefined>;

/** What a learner writes for nobody else: it stays in this browser, under a key that tells no name. */
export class Notes {
  /** Whether this browser keeps what is written. */
  kept = true;
  readonly #key: string;
  /** What this window has changed and the browser does not keep. */
  #unkept: Texts = {};
  /** Called at each change; emptied when the page gives way to another one. */
  readonly listeners: (() => void)[] = [];

  constructor(courseId: string, learner: string) {
    this.#key = learnerKey(courseId, learner);
  }

  /** What was noted under a name; empty if nothing. */
  read(name: string): string {
    return this.#texts()[name] ?? "";
  }

  /** Notes something, or takes a note away when the text is empty. */
  write(name: string, text: string): void {
    // JSON leaves out what is undefined.
    this.#unkept[name] = text || undefined;
    this.#store(this.#texts());
  }

  /** Whether anything is noted. */
  get isEmpty(): boolean {
    return JSON.stringify(this.#texts()) === "{}";
  }

  /** Takes all notes away, and tells whoever shows some. */
  clear(): void {
    this.#unkept = {};
    this.#store({});
    for (const listener of this.listeners) listener();
  }

  /** Calls back now, and when all notes were taken away. */
  watch(listener: () => void): void {
    this.listeners.push(listener);
    listener();
  }

  /** Read anew each time: another window may have noted or deleted something. */
  #texts(): Texts {
    let kept: Texts = {};
    try {
      // Only this class writes under this key.
      kept = JSON.parse(localStorage.getItem(this.#key) ?? "{}");
    } catch {
      // Storage is blocked, or somebody else's: nothing was noted.
    }
    // A question may be called `constructor`.
    return { __proto__: null, ...kept, ...this.#unkept };
  }

  #store(texts: Texts): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(texts));
      this.#unkept = {};
      this.kept = true;
    } catch {
      // Storage is blocked or full: the note lasts as long as the window.
      this.kept = false;
    }
  }
}
