import type { Online } from "./online.ts";

/** Waits for things that come true when something is heard. */
export interface Plans {
  /** Resolves once it is true, at the latest after so many seconds. */
  until(isTrue: () => boolean, seconds: number): Promise<void>;
  /** Something changed. */
  check(): void;
}

export function createPlans(online: Online): Plans {
  const open = new Set<() => void>();
  return {
    until: (isTrue, seconds) =>
      new Promise((resolve) => {
        const close = () => {
          open.delete(check);
          cancel();
          resolve();
        };
        const check = () => {
          if (isTrue()) close();
        };
        const cancel = online.later(seconds * 1000, close);
        open.add(check);
        check();
      }),
    check() {
      for (const check of open) check();
    },
  };
}
