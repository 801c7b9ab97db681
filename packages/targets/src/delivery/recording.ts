import type { Connection, Locale, Outline, Tracker } from "@coursewright/course";
import type { Lrs } from "./lrs.ts";
import type { Memory } from "./memory.ts";
import type { Online } from "./online.ts";
import type { OwnState } from "./own-state.ts";
import type { Setting } from "./speech.ts";
import { StoreRecording } from "./store-recording.ts";

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
  /** The learner has chosen a language. */
  prefer?(language: Locale): void;
  /** Words about a call that failed. */
  note(line: string): void;
  /** All is said: from now on nothing in this tab opens the store. */
  forget(): void;
}

export function record(work: RecordingWork): Recording {
  return new StoreRecording(work);
}
