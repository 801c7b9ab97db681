import type { Wordless } from "../text.ts";
import type { QuestionBase } from "./question.ts";

/** How one kind of question reads its form, and what its parts say once it is answered. The only part of a kind that touches the page. */
export interface QuestionView<Q extends QuestionBase, Response> {
  /** What the learner entered; nothing while it is not a whole answer. */
  read(form: HTMLFormElement, question: Wordless<Q>): Response | undefined;
  /** Enters a response, or empties the form. */
  fill(form: HTMLFormElement, question: Wordless<Q>, response: Response | undefined): void;
  /** What the parts that the learner used are worth, where it has parts. */
  marks?(question: Wordless<Q>, response: Response): readonly Mark[];
  /** What "Show me" adds: the right parts that the learner did not use. */
  missing?(question: Wordless<Q>, response: Response): readonly Mark[];
  /** How much of the answer was found, where it has more than one part. */
  tally?(question: Wordless<Q>, response: Response): Tally | undefined;
  /** Shows beside each part what was answered when it was asked before. */
  beside?(form: HTMLFormElement, question: Wordless<Q>, earlier: Asked<Q, Response>): void;
  /** Something changed in a field, while the answer is not whole perhaps. */
  typed?(form: HTMLFormElement): void;
}

/** A question and what was answered to it. */
export interface Asked<Q extends QuestionBase, Response> {
  readonly question: Wordless<Q>;
  readonly response: Response;
}

/** What a mark may say; the page keeps a part `data-word` for each. */
export const WORDS = ["yes", "one", "fits", "partly", "near", "miss", "order"] as const;

/** What a part of a question says about itself; the words stand in the page, and with them how well it fits. */
export interface Mark {
  /** As in the attribute `data-part`. */
  readonly part: string;
  readonly word: (typeof WORDS)[number];
  /** The answer itself, said in place of the word and behind what was said already. */
  readonly says?: string;
}

/** How much of an answer was found. */
export interface Tally {
  readonly found: number;
  readonly of: number;
  /** Used, but not right. */
  readonly tooMany: number;
  /** What was counted, where it is not something to find. */
  readonly what?: "pairs" | "neighbours";
}
