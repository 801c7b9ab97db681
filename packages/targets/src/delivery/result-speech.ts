import {
  decode,
  everyOf,
  isFinal,
  type LearnerRecord,
  type Outline,
  screensOf,
  type Verdict,
} from "@coursewright/course";
import { failing, type Told } from "../statements/tell.ts";
import type { Waiting } from "./batch.ts";
import { mergeTold, type OwnState } from "./own-state.ts";
import { Speech } from "./speech.ts";

/** Says the result too, as long as it takes until a store is known to hold it. */
export class ResultSpeech extends Speech {
  /** That an attempt failed which cannot be made good; nothing while it can. */
  giveUp(verdict: Verdict, state: string): readonly Waiting[] {
    const { outline } = this.speaking;
    const record = this.told.ever.held && recordIn(state, outline);
    const isLost = record && isFinal(verdict, record, outline) && isBeyondRepair(record, outline);
    return isLost ? this.say(failing(this.context(), this.told)) : [];
  }

  /** The store is known to hold these: gives the verdicts among them. */
  taken(gone: readonly string[]): readonly string[] {
    const verbs = Object.keys(this.ids).filter((verb) => gone.includes(this.ids[verb] ?? ""));
    if (verbs.includes("failed")) {
      this.ids = { ...this.ids, failed: undefined };
      this.#know({ ...this.told.ever, held: undefined });
    }
    return verbs;
  }

  /** Another window has said this. */
  learn({ told, done, ids }: OwnState): void {
    this.ids = { ...ids, ...this.ids };
    // The other window says itself what it has held back.
    const theirs = { ...told, held: undefined };
    const { completed, passed } = done;
    this.#know(mergeTold(mergeTold(this.told.ever, theirs), { completed, passed }));
  }

  #know(ever: Told["ever"]): void {
    this.told = { ...this.told, ever };
    this.speaking.memory.remember({ told: this.told });
  }
}

/** Whether no question has a try left, in any language, and no role-play can be played again. */
function isBeyondRepair(record: LearnerRecord, outline: Outline): boolean {
  const screens = screensOf(outline);
  return (
    screens.every(({ roleplays }) => roleplays.length === 0) &&
    everyOf("questions", screens).every(
      ({ id, tries }) => (record.answers.get(id)?.tries ?? 0) >= Number(tries),
    )
  );
}

function recordIn(state: string, outline: Outline): LearnerRecord | undefined {
  try {
    const replay = decode(state, outline);
    return replay.kind === "replayed" ? replay.record : undefined;
  } catch {
    return undefined;
  }
}
