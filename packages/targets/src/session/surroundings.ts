/** Everything that a tracker needs of the browser; tests bring their own. */
export interface Surroundings {
  /** The window in which the search for an LMS begins. */
  readonly window: unknown;
  /** What follows the page's address, such as `?role=nurse`. */
  readonly query: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** By how much the learner's clock is ahead of UTC at a moment. */
  minutesEast(at: number): number;
  /** Runs something later; calling what it returns forgets about it. */
  later(milliseconds: number, run: () => void): () => void;
  readonly store: Store;
  /** Writes down a call that failed, for whoever helps a learner; nothing of the answers. */
  note(line: string): void;
  listen(listeners: Readonly<Record<Occasion, () => void>>): void;
}

/** `hidden` is often the last that a phone tells; `restored` is a closed page brought back by the Back button. */
export type Occasion = "active" | "hidden" | "leaving" | "restored";

/** What this browser keeps; nothing throws where storage is blocked. */
export interface Store {
  read(key: string): string | null | undefined;
  /** Whether it is kept. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}

export function browserSurroundings(): Surroundings {
  return {
    window,
    query: location.search,
    now: () => Date.now(),
    minutesEast: (at) => -new Date(at).getTimezoneOffset(),
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    store: guarded(() => localStorage),
    // The browser's tools show marks with their times, also those that were made before somebody looked.
    note: (line) => void performance.mark(line),
    listen,
  };
}

/** A storage of the browser in which nothing throws; it is asked for anew each time. */
export function guarded(storage: () => Storage): Store {
  return {
    read: (key) => unlessBlocked(() => storage().getItem(key)),
    write: (key, value) =>
      unlessBlocked(() => {
        storage().setItem(key, value);
        return true;
      }) === true,
    remove: (key) => unlessBlocked(() => storage().removeItem(key)),
  };
}

// Cross-site frames, in which most LMSs show courses, may not even look at localStorage.
function unlessBlocked<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

// Never `unload`: Chrome lets Moodle forbid it, and the last results were lost.
const listen: Surroundings["listen"] = ({ active, hidden, leaving, restored }) => {
  for (const kind of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(kind, active, { capture: true, passive: true });
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") hidden();
  });
  addEventListener("pagehide", leaving);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) restored();
  });
};
