import type { Launch, Locale, Outline, Tracker } from "@coursewright/course";
import { createNotice } from "../session/notice.ts";
import type { Lrs } from "./lrs.ts";
import type { Memory } from "./memory.ts";
import type { Online } from "./online.ts";
import { type Recording, record } from "./recording.ts";
import type { Setting } from "./speech.ts";

/** What came of looking for whoever launched the page. */
export type Entrance =
  /** Nobody did. */
  | { readonly kind: "none" }
  /** Somebody did, who lets nobody in. */
  | { readonly kind: "ended" }
  | Opened;

/** A session can begin. */
export interface Opened {
  readonly kind: "open";
  readonly lrs: Lrs;
  readonly setting: Setting;
  readonly memory: Memory;
  readonly wishes: Pick<Launch, "pass" | "role" | "language" | "launchData">;
  /** Tells the LMS which language the learner has chosen; absent where it keeps none. */
  prefer?(language: Locale): void;
  /** Goes back to where the learner came from; nothing where nobody says where that is. */
  leave?(): void;
  /** All is said: from now on nothing in this tab opens the store. */
  forget(): void;
}

/** The window's side of a session with a record store. `enter` looks who launched the page. */
export function lrsTracker(
  online: Online,
  outline: Outline,
  enter: (note: (line: string) => void) => Promise<Entrance>,
): Tracker {
  const { watch, tell } = createNotice();
  const { note } = online;
  let launch: Promise<Launch> | undefined;
  let recording: Recording | undefined;
  let leave: Opened["leave"];
  let isEnding = false;
  let isWaiting = false;

  async function connect(): Promise<Launch> {
    const entrance = await enter(note);
    if (entrance.kind !== "open") {
      note(entrance.kind === "none" ? "no launch found" : "no session");
      tell({ kind: entrance.kind });
      return NOBODY;
    }
    const { setting, wishes } = entrance;
    leave = entrance.leave;
    recording = record({ ...entrance, online, outline, tell, note });
    const { state, bookmark, verdict } = await recording.begin();
    const learner = JSON.stringify(setting.actor);
    return { ...wishes, mode: setting.mode, saved: { state, bookmark }, verdict, learner };
  }

  /** A fault of ours: better a course without tracking than none. */
  function giveUp(fault: unknown): Launch {
    note(`start ${fault}`);
    recording = undefined;
    tell({ kind: "ended" });
    return NOBODY;
  }

  async function end(): Promise<void> {
    // Who was told that something waits leaves all the same.
    if (isWaiting) leave?.();
    if (isEnding) return;
    isEnding = true;
    const stands = (await recording?.end()) ?? { kind: "ended" };
    tell(stands);
    isWaiting = stands.kind === "lost";
    if (!isWaiting) leave?.();
  }

  return {
    recorder: "lms",
    start: () => (launch ??= connect().catch(giveUp)),
    look: () => recording?.look(),
    send: (events) => recording?.send(events),
    retry: () => recording?.retry(),
    end: () => void end(),
    watch,
  };
}

const NOBODY: Launch = {
  mode: "normal",
  saved: { state: "", bookmark: "" },
  verdict: { status: "incomplete" },
  learner: "",
};
