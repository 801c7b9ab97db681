import {
  type Connection,
  keepBest,
  type Launch,
  type LearningEvent,
  type SavedState,
  type Tracker,
  type Verdict,
} from "@coursewright/course";
import { statusCalled } from "../cmi.ts";
import { Notice } from "../session/notice.ts";
import { browserSurroundings, type Surroundings } from "../session/surroundings.ts";

/** Keeps the state in this browser: there is no LMS. */
export function createTracker(surroundings: Surroundings = browserSurroundings()): Tracker {
  return new BrowserTracker(surroundings);
}

class BrowserTracker implements Tracker {
  readonly recorder = "browser";
  private readonly surroundings: Surroundings;
  private readonly notice = new Notice({ kind: "connected" });
  private key = "";
  private saved: SavedState = { state: "", bookmark: "" };
  private verdict: Verdict = { status: "incomplete" };
  private phase: "recording" | "looking" | "over" = "recording";

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  start(courseId: string): Promise<Launch> {
    this.key = `cw-${courseId}`;
    const kept = parse(this.surroundings.store.read(this.key));
    this.saved = { state: textOf(kept.state), bookmark: textOf(kept.bookmark) };
    this.verdict = {
      score: typeof kept.score === "number" ? kept.score : undefined,
      status: statusCalled(kept.status) ?? "incomplete",
    };
    const { saved, verdict } = this;
    this.surroundings.listen("restored", () => this.restore());
    this.write();
    return Promise.resolve({ mode: "normal", saved, verdict, learner: "" });
  }

  look(): void {
    if (this.phase === "recording") this.phase = "looking";
  }

  send(events: readonly LearningEvent[]): void {
    if (this.phase !== "recording") return;
    for (const event of events) {
      if (event.kind === "saved") this.saved = event.saved;
      if (event.kind === "judged") this.verdict = keepBest(this.verdict, event.verdict);
    }
    this.write();
  }

  retry(): void {
    if (this.phase === "recording") this.write();
  }

  end(): void {
    this.phase = "over";
    this.notice.tell({ kind: "ended" });
  }

  watch(listener: (connection: Connection) => void): void {
    this.notice.watch(listener);
  }

  private restore(): void {
    if (this.phase === "over") this.notice.tell({ kind: "ended" });
  }

  private write(): void {
    const kept = JSON.stringify({ ...this.saved, ...this.verdict });
    const written = this.surroundings.store.write(this.key, kept);
    this.notice.tell(
      written
        ? { kind: "connected", confirmedAt: this.surroundings.now() }
        : { kind: "lost", kept: "window" },
    );
  }
}

function parse(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(json ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
