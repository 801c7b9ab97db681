import type { Connection, Launch, LearningEvent, Tracker } from "@coursewright/course";

declare global {
  interface Window {
    /** Set by a test before the page loads. */
    launch?: Partial<Launch>;
    /** The tracker has a fault. */
    failing?: true;
    recorder?: Tracker["recorder"];
    /** Read by a test. */
    sent: LearningEvent[];
    calls: string[];
    tell(connection: Connection): void;
  }
}

/** A tracker that a test can listen to and speak through. */
export function createTracker(): Tracker {
  const listeners: ((connection: Connection) => void)[] = [];
  window.sent = [];
  window.calls = [];
  window.tell = (connection) => {
    for (const listener of listeners) listener(connection);
  };
  return {
    recorder: window.recorder ?? "lms",
    async start() {
      if (window.failing) throw new Error("failing");
      return {
        mode: "normal",
        saved: { state: "", bookmark: "" },
        verdict: { status: "incomplete" },
        learner: "learner-1",
        ...window.launch,
      };
    },
    look: () => window.calls.push("look"),
    send: (events) => window.sent.push(...events),
    retry: () => window.calls.push("retry"),
    end: () => window.calls.push("end"),
    watch(listener) {
      listeners.push(listener);
      listener({ kind: "connected" });
    },
  };
}
