import type { Occasion, Surroundings } from "../../../packages/targets/src/session/surroundings.ts";

type Listeners = Parameters<Surroundings["listen"]>[0];

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** A browser whose time stands still until a test lets it pass. */
export class FakeSurroundings implements Surroundings {
  readonly window: object;
  query = "";
  readonly stored = new Map<string, string>();
  /** What was written down, oldest first. */
  readonly notes: string[] = [];
  /** Blocked storage, as in most cross-site frames. */
  storageBlocked = false;
  private moment = Date.UTC(2026, 10, 22, 14, 0, 0);
  private timers: Timer[] = [];
  private readonly listeners: Listeners[] = [];

  constructor(window: object) {
    this.window = window;
  }

  readonly store = {
    read: (key: string) => this.stored.get(key) ?? null,
    write: (key: string, value: string) => {
      if (!this.storageBlocked) this.stored.set(key, value);
      return !this.storageBlocked;
    },
    remove: (key: string) => void this.stored.delete(key),
  };

  now(): number {
    return this.moment;
  }

  readonly note = (line: string): void => {
    this.notes.push(line);
  };

  minutesEast(): number {
    return 60;
  }

  later(milliseconds: number, run: () => void): () => void {
    const timer = { due: this.moment + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  listen(listeners: Listeners): void {
    this.listeners.push(listeners);
  }

  happen(occasion: Occasion): void {
    for (const listeners of this.listeners) listeners[occasion]();
  }

  /** Lets time pass; what is due runs in its order. */
  async pass(seconds: number): Promise<void> {
    const until = this.moment + seconds * 1000;
    for (let next = this.due(until); next; next = this.due(until)) {
      this.timers = this.timers.filter((timer) => timer !== next);
      this.moment = next.due;
      next.run();
      // Whoever waits for the timer goes on, and may set the next one.
      await new Promise((resume) => setImmediate(resume));
    }
    this.moment = until;
  }

  private due(until: number): Timer | undefined {
    return this.timers.filter(({ due }) => due <= until).sort((a, b) => a.due - b.due)[0];
  }
}
