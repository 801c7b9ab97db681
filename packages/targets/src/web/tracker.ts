import { keepBest, type Launch, type Tracker, type Verdict } from "@coursewright/course";
import { statusCalled } from "../cmi.ts";
import { roleIn } from "../launch.ts";
import { createNotice } from "../session/notice.ts";
import { browserSurroundings, type Surroundings } from "../session/surroundings.ts";

/** Keeps the state in this browser: there is no LMS. */
export function createTracker(surroundings: Surroundings = browserSurroundings()): Tracker {
  const { store, query } = surroundings;
  const { watch, tell } = createNotice();
  let key = "";
  let saved: Launch["saved"] = { state: "", bookmark: "" };
  let verdict: Verdict = { status: "incomplete" };
  let phase: "recording" | "looking" | "over" = "recording";

  function write(): void {
    if (phase !== "recording") return;
    const written = store.write(key, JSON.stringify({ ...saved, ...verdict }));
    tell(
      written
        ? { kind: "connected", confirmedAt: surroundings.now() }
        : { kind: "lost", kept: "window" },
    );
  }

  function tellEnd(): void {
    if (phase === "over") tell({ kind: "ended" });
  }

  return {
    recorder: "browser",
    start(courseId) {
      key = `cw-${courseId}`;
      const { state, bookmark, score, status } = parse(store.read(key));
      saved = { state: textOf(state), bookmark: textOf(bookmark) };
      verdict = {
        score: typeof score === "number" ? score : undefined,
        status: statusCalled(status) ?? "incomplete",
      };
      surroundings.listen({ active: rest, hidden: rest, leaving: rest, restored: tellEnd });
      write();
      return Promise.resolve({ mode: "normal", saved, verdict, learner: "", role: roleIn(query) });
    },
    look() {
      if (phase === "recording") phase = "looking";
    },
    send(events) {
      if (phase !== "recording") return;
      for (const event of events) {
        if (event.kind === "saved") saved = event.saved;
        if (event.kind === "judged") verdict = keepBest(verdict, event.verdict);
      }
      write();
    },
    retry: write,
    end() {
      phase = "over";
      tellEnd();
    },
    watch,
  };
}

function parse(json: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(json || "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function rest(): void {}
