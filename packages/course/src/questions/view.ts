import type { Wordless } from "../text.ts";
import type { QuestionBase } from "./question.ts";

/** How one kind of question reads its form, and what its parts say once it is answered. The only part of a kind that touches the page. */
export interface QuestionView<Q extends QuestionBase, Response> {
  /** What the learner entered; nothing while it is not a whole answer. */
  read(form: HTMLFormElement, question: Wordless<Q>): Response | undefined;
  /** Enters a response, or empties the form. */
  fill(form: HTMLFormElement, question: Wordless<Q>, response: Response | undefined): void;
  /** What the parts that the learner used are worth. */
  marks(question: Wordless<Q>, response: Response): readonly Mark[];
  /** What "Show me" adds: the right parts that the learner did not use. */
  missing(question: Wordless<Q>, response: Response): readonly Mark[];
  /** How much of the answer was found, where it has more than one part. */
  tally?(question: Wordless<Q>, response: Response): Tally;
}

/** What a mark may say; the page keeps a part `data-word` for each. */
export const WORDS = ["yes", "one", "fits", "partly", "miss"] as const;

/** What a part of a question says about itself; the words stand in the page. */
export interface Mark {
  /** As in the attribute `data-part`. */
  readonly part: string;
  readonly fit: "good" | "part" | "miss";
  readonly word: (typeof WORDS)[number];
}

/** How much of an answer was found. */
export interface Tally {
  readonly found: number;
  readonly of: number;
  /** Used, but not right. */
  readonly tooMany: number;
}
