import type { KindName } from "../questions/index.ts";
import type { Option } from "../questions/question.ts";
import type { Slot } from "../state/slots.ts";
import type { Lock } from "./lock.ts";

/** A screen as its author has it now; screens come in source order. */
export interface PresentScreen {
  /** Id of its lesson. */
  readonly lesson: string;
  /** Words of its `##` line, plain; absent for the text before the first one. */
  readonly heading?: string;
  readonly questions: readonly PresentQuestion[];
}

export interface PresentQuestion {
  readonly id: string;
  /** The id it had before, as `was=` says. */
  readonly was?: string;
  readonly kind: KindName;
  /** It asks how sure the learner is. */
  readonly sure: boolean;
  readonly options: readonly PresentOption[];
}

export interface PresentOption {
  /** Plain words of the source language. */
  readonly text: string;
  readonly tick: Option["tick"];
  /** From an inline `{#letter}`; wins over all pairing. */
  readonly letter?: string;
}

/** What the present course gets from its lock file, and the lock file that it should have. */
export interface Settled {
  /** Everything that was ever stored for a learner, oldest first. */
  readonly slots: readonly Slot[];
  /** Birth name of each present screen, in the order given. */
  readonly screens: readonly string[];
  /** By question id: the letter of each option in the order given; empty where all 36 are used up. */
  readonly letters: ReadonlyMap<string, readonly string[]>;
  readonly lock: Lock;
  /** The lock file lacks something; `check --fix` writes it. */
  readonly changed: boolean;
}
