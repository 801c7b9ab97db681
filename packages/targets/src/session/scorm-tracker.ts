import type { Connection, Launch, LearningEvent, Tracker } from "@coursewright/course";
import type { Dialect } from "../cmi.ts";
import { find } from "./find.ts";
import { Lms } from "./lms.ts";
import { Notice } from "./notice.ts";
import { Recording } from "./recording.ts";
import type { Surroundings } from "./surroundings.ts";

const LOG_LINES = 50;

const NOBODY: Launch = {
  mode: "normal",
  saved: { state: "", bookmark: "" },
  verdict: { status: "incomplete" },
  learner: "",
};

/** The window's side of a SCORM session: finds the LMS and leads the session through the life of the page. */
export class ScormTracker implements Tracker {
  readonly recorder = "lms";
  private readonly surroundings: Surroundings;
  private readonly dialects: readonly Dialect[];
  private readonly notice = new Notice({ kind: "connected" });
  private readonly lines: string[] = [];
  private launch: Promise<Launch> | undefined;
  private recording: Recording | undefined;

  /** The first dialect is the package's own; another one is spoken only if nobody understands it. */
  constructor(surroundings: Surroundings, dialects: readonly Dialect[]) {
    this.surroundings = surroundings;
    this.dialects = dialects;
  }

  start(courseId: string): Promise<Launch> {
    this.launch ??= this.connect(courseId);
    return this.launch;
  }

  look(): void {
    this.recording?.look();
  }

  send(events: readonly LearningEvent[]): void {
    this.recording?.send(events);
  }

  retry(): void {
    this.recording?.retry();
  }

  end(): void {
    if (this.recording) this.recording.end("exit");
    else this.notice.tell({ kind: "ended" });
  }

  watch(listener: (connection: Connection) => void): void {
    this.notice.watch(listener);
  }

  log(): readonly string[] {
    return this.lines;
  }

  private async connect(courseId: string): Promise<Launch> {
    const found = await find(this.surroundings, this.dialects);
    const lms = found && new Lms(found, (line) => this.note(line));
    if (!found || !lms?.initialize()) {
      this.note(found ? "not initialized" : "no LMS found");
      this.notice.tell({ kind: "none" });
      return NOBODY;
    }
    const { surroundings, notice } = this;
    const recording = new Recording({ lms, dialect: found.dialect, surroundings, notice });
    this.recording = recording;
    surroundings.listen("active", () => recording.mark());
    surroundings.listen("hidden", () => recording.hide());
    surroundings.listen("leaving", () => recording.end("leave"));
    surroundings.listen("restored", () => recording.restore());
    return recording.begin(courseId);
  }

  private note(line: string): void {
    const moment = new Date(this.surroundings.now()).toISOString();
    this.lines.push(`${moment} ${line}`);
    if (this.lines.length > LOG_LINES) this.lines.shift();
  }
}
