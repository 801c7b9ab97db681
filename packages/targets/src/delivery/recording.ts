import type { Connection, Outline, Tracker } from "@coursewright/course";
import type { Waiting } from "./batch.ts";
import { addressOf, doneOf, joined } from "./earlier.ts";
import type { Lrs } from "./lrs.ts";
import type { Memory } from "./memory.ts";
import type { Online } from "./online.ts";
import { isTold, mergeOwn, NEW_STATE, type OwnState, withEvents } from "./own-state.ts";
import { createPlans } from "./plans.ts";
import { createSender } from "./sender.ts";
import { spareIn } from "./spare.ts";
import { createSpeech, type Setting, type Speech } from "./speech.ts";
import { createTelling } from "./standing.ts";
import { createStateDocument } from "./state-document.ts";
import { storedState } from "./stored-state.ts";

/** One session with a record store, from its first statement to its last. */
export interface Recording extends Pick<Tracker, "look" | "send" | "retry"> {
  /** Where the learner was; resolves when the first statement was answered. */
  begin(): Promise<OwnState>;
  /**
   * The learner leaves by the exit button: resolves once all is stored, at the latest after five seconds, and tells
   * how it stands then.
   */
  end(): Promise<Connection>;
}

/** What a session works with. */
export interface RecordingWork {
  readonly lrs: Lrs;
  readonly setting: Setting;
  readonly memory: Memory;
  readonly online: Online;
  readonly outline: Outline;
  tell(connection: Connection): void;
  /** Words about a call that failed. */
  note(line: string): void;
}

const START = 10;
const END = 5;
/** What all requests of a page that goes away may carry, with room for what we cannot count. */
const BUDGET = 63 * 1024;

export function record(work: RecordingWork): Recording {
  const { lrs, setting, memory, online, outline, note } = work;
  const plans = createPlans(online);
  const report = createTelling(work.tell, () => online.now());
  const document = createStateDocument(
    storedState(lrs, addressOf(setting), merge),
    online,
    (trouble) => {
      if (trouble) note(trouble);
      heard();
    },
  );
  const sender = createSender(lrs, { line: memory.line, online, hearing: { heard, done, note } });
  const spare = spareIn(online.store, setting.activityId, JSON.stringify(addressOf(setting)));
  let own = NEW_STATE;
  let earlier = 0;
  let speech: Speech = createSpeech(work, own);
  let kept: "browser" | "window" = "window";
  /** `looking` tells of nothing but the time. */
  let phase: "recording" | "looking" | "over" = "recording";

  return { begin, look, send, retry, end };

  async function begin(): Promise<OwnState> {
    const stored = await document.read();
    const found = joined(stored === "unknown" ? undefined : stored, spare.left, merge);
    own = { ...found, done: await doneOf(found, lrs) };
    earlier = own.t;
    speech = createSpeech(work, own);
    if (memory.facts.over) return late();
    if (memory.facts.began === undefined) sender.add(speech.open(own.rev > 0 ? "resumed" : "new"));
    catchUp();
    online.listen({ active() {}, hidden: hide, leaving: part, restored: retry });
    await plans.until(() => sender.isEmpty || sender.isShut || sender.failures > 0, START);
    return own;
  }

  /** The page was loaded again after its session had ended: nothing may follow the last word. */
  function late(): OwnState {
    phase = "over";
    sender.flush();
    work.tell({ kind: "ended" });
    return own;
  }

  /** What an earlier session or page could not bring to the store. */
  function catchUp(): void {
    sender.flush();
    if (setting.mode !== "normal") {
      phase = "looking";
      return;
    }
    const ids = Object.values(own.ids);
    const waits = memory.line.waiting.some(({ statement }) => ids.includes(statement.id));
    if (!isTold(own) && !waits) sender.add(speech.tell([{ kind: "judged", verdict: own.verdict }]));
    if (spare.left) save();
  }

  function look(): void {
    if (phase === "recording") phase = "looking";
  }

  function send(events: Parameters<Tracker["send"]>[0]): void {
    // Who looks around is told of, but leaves no trace of his own.
    if (setting.mode === "browse" && phase === "looking") sender.add(speech.tell(events));
    if (phase !== "recording") return;
    own = withEvents(own, events);
    sender.add(speech.tell(events));
    sender.add(speech.giveUp(own.verdict, own.state));
    save();
    heard();
  }

  function save(): void {
    const { told, ids, seconds } = speech;
    own = document.put({ ...own, told: told.ever, ids, t: earlier + Math.round(seconds) });
    kept = spare.keep(own) ? "browser" : "window";
  }

  function retry(): void {
    sender.flush();
    document.flush();
  }

  /** Perhaps the last chance on a phone, yet never the end: learners come back to their tab. */
  function hide(): void {
    if (phase !== "over") retry();
  }

  /** Says what is left to say; nothing may follow. */
  function close(): readonly Waiting[] {
    const wasRecording = phase === "recording";
    phase = "over";
    const said = speech.close();
    memory.remember({ over: true });
    if (wasRecording) save();
    return said;
  }

  /** The page goes away, and with it every request but these. */
  function part(): void {
    if (phase !== "over" && !online.isReloading()) memory.line.add(close());
    sender.part(BUDGET - document.part());
  }

  async function end(): Promise<Connection> {
    if (phase === "over") return { kind: "ended" };
    const deadline = online.now() + END * 1000;
    const until = (isTrue: () => boolean) =>
      plans.until(() => isTrue() || sender.isShut, (deadline - online.now()) / 1000);
    const said = close();
    sender.add(said.slice(0, -1));
    sender.flush();
    await until(() => sender.isEmpty || sender.failures > 0);
    // The state comes before the last word: with that the session's right to write is gone.
    document.flush();
    await until(() => document.isStored || document.failures > 0);
    sender.add(said.slice(-1));
    sender.flush();
    await until(() => sender.isEmpty);
    return sender.isEmpty && document.isStored ? { kind: "ended" } : { kind: "lost", kept };
  }

  function heard(): void {
    plans.check();
    if (document.isStored) spare.clear();
    if (phase === "over") return;
    report({
      isShut: sender.isShut,
      failures: Math.max(sender.failures, document.failures),
      isClean: sender.isEmpty && document.isStored,
      kept,
    });
  }

  /** What the store knows once and for all, the next session must know too. */
  function done(gone: readonly Waiting[]): void {
    const ids = gone.map(({ statement }) => statement.id);
    const isDone = (verb: keyof OwnState["done"]) =>
      own.done[verb] || ids.includes(speech.ids[verb] ?? "");
    const next = { completed: isDone("completed"), passed: isDone("passed") };
    if (next.completed === own.done.completed && next.passed === own.done.passed) return;
    own = { ...own, done: next };
    save();
    document.flush();
  }

  function merge(mine: OwnState, theirs: OwnState): OwnState {
    return mergeOwn(mine, theirs, outline);
  }
}
