import type { LetterGroup } from "../questions/author.ts";
import type { KindName } from "../questions/index.ts";
import type { Size, Slot } from "../state/slots.ts";
import type { Lock } from "./lock.ts";

/** A screen as its author has it now; screens come in source order. */
export interface PresentScreen {
  /** Id of its step. */
  readonly lesson: string;
  /** Words of its `##` line, plain; absent for the text before the first one. */
  readonly heading?: string;
  readonly questions: readonly PresentQuestion[];
  readonly roleplays: readonly PresentRoleplay[];
  readonly marks: readonly PresentMark[];
}

export interface PresentQuestion {
  readonly id: string;
  /** The id it had before, as `was=` says. */
  readonly was?: string;
  readonly kind: KindName;
  /** It asks how sure the learner is. */
  readonly sure: boolean;
  readonly groups: readonly LetterGroup[];
  /** Size of its slot, given how many letters each group ever had. */
  size(lettersEverGiven: readonly number[]): Size;
}

export interface PresentRoleplay {
  readonly id: string;
  readonly was?: string;
  readonly choices: readonly PresentChoice[];
}

/** A choice as far as its number goes. */
export interface PresentChoice {
  /** Id of its place. */
  readonly place: string;
  /** Plain words of the source language. */
  readonly text: string;
}

/** Something of one bit: done or not. */
export interface PresentMark {
  readonly id: string;
  readonly was?: string;
  readonly kind: "do" | "workshop" | "plan" | "skip";
}

/** A bank of questions to draw from. */
export interface PresentBank {
  /** As `<lesson>/<bank>`. */
  readonly name: string;
  /** Ids of its questions. */
  readonly questions: readonly string[];
}

/** What the present course gets from its lock file, and the lock file that it should have. */
export interface Settled {
  /** Everything that was ever stored for a learner, oldest first. */
  readonly slots: readonly Slot[];
  /** Birth name of each present screen, in the order given. */
  readonly screens: readonly string[];
  /** By question id: for each group the letter of each part in the order given; empty where all 36 are used up. */
  readonly letters: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By role-play id: number and letter of each choice in the order given. */
  readonly choices: ReadonlyMap<string, readonly NumberedChoice[]>;
  /** By `<lesson>/<bank>`: the letter of each of its questions in the order given. */
  readonly banks: ReadonlyMap<string, readonly string[]>;
  readonly lock: Lock;
  /** The lock file lacks something; `check --fix` writes it. */
  readonly changed: boolean;
}

/** What a choice gets. */
export interface NumberedChoice {
  /** From 0 to 63; −1 where all are used up. */
  readonly number: number;
  /** Its rank among all numbers ever given at its place; empty beyond the 36th. */
  readonly letter: string;
}
