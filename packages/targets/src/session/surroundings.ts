/** Everything that a tracker needs of the browser; tests bring their own. */
export interface Surroundings {
  /** The window in which the search for an LMS begins. */
  readonly window: unknown;
  /** Milliseconds since 1970. */
  now(): number;
  /** By how much the learner's clock is ahead of UTC at a moment. */
  minutesEast(at: number): number;
  /** Runs something later; calling what it returns forgets about it. */
  later(milliseconds: number, run: () => void): () => void;
  readonly store: Store;
  listen(occasion: Occasion, listener: () => void): void;
}

/** `hidden` is often the last that a phone tells; `restored` is a closed page brought back by the Back button. */
export type Occasion = "active" | "hidden" | "leaving" | "restored";

/** What this browser keeps; nothing throws where storage is blocked. */
export interface Store {
  read(key: string): string | null;
  /** Whether it is kept. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}

export function browserSurroundings(): Surroundings {
  return {
    window,
    now: () => Date.now(),
    minutesEast: (at) => -new Date(at).getTimezoneOffset(),
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    store: { read, write, remove },
    listen,
  };
}

// Cross-site frames, in which most LMSs show courses, may not even look at localStorage.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // What could not be written need not be removed.
  }
}

// Never `unload`: Chrome lets Moodle forbid it, and the last results were lost.
function listen(occasion: Occasion, listener: () => void): void {
  switch (occasion) {
    case "active":
      for (const kind of ["pointerdown", "keydown", "scroll"]) {
        addEventListener(kind, listener, { capture: true, passive: true });
      }
      return;
    case "hidden":
      document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden") listener();
      });
      return;
    case "leaving":
      addEventListener("pagehide", listener);
      return;
    case "restored":
      addEventListener("pageshow", (event) => {
        if (event.persisted) listener();
      });
      return;
    default:
      occasion satisfies never;
  }
}
