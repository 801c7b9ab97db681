import type { PresentScreen } from "@coursewright/course";
import { asPresent } from "./sources.ts";

/** A course as a person knows it: what is the same question or option has the same number for ever. */
export interface Draft {
  readonly screens: readonly DraftScreen[];
  /** Numbers given out so far. */
  readonly count: number;
}

export interface DraftScreen {
  readonly lesson: string;
  readonly heading: string;
  readonly questions: readonly DraftQuestion[];
}

export interface DraftQuestion {
  readonly number: number;
  readonly id: string;
  readonly was?: string;
  readonly kind: DraftKind;
  readonly sure: boolean;
  readonly options: readonly DraftOption[];
}

/** The kinds whose parts are options. */
type DraftKind = "single" | "multiple" | "truefalse";

export interface DraftOption {
  readonly number: number;
  readonly text: string;
}

export const FIRST_DRAFT: Draft = {
  count: 0,
  screens: ["one/A", "one/B", "two/C"].map((place) => ({
    lesson: place.slice(0, 3),
    heading: place.slice(4),
    questions: [],
  })),
};

export function questionsOf(draft: Draft): readonly DraftQuestion[] {
  return draft.screens.flatMap((screen) => screen.questions);
}

/** What the compiler would hand over. */
export function presentOf(draft: Draft): readonly PresentScreen[] {
  return draft.screens.map((screen) => ({
    ...screen,
    questions: screen.questions.map((question) =>
      asPresent(
        question,
        question.options.map(({ text }) => ({ text, tick: "wrong" })),
      ),
    ),
    roleplays: [],
    marks: [],
  }));
}
