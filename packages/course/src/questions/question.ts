import type { Place } from "../diagnostics/place.ts";
import type { Bits } from "../state/bits.ts";
import type { Size } from "../state/slots.ts";
import type { Html, Locale, Text, Wordless } from "../text.ts";
import type { Notation, ResponseNotation } from "./notation.ts";

/** What every question has, whatever its kind. */
export interface QuestionBase {
  /** Unique in the course, over lessons, steps and questions. */
  readonly id: string;
  /** The id it had before a renaming. */
  readonly was?: string;
  /** Blocks that lead up to the question. */
  readonly context?: Html;
  /** The paragraph that asks, as inline HTML. */
  readonly ask: Html;
  /** Blocks between the paragraph that asks and the options, such as a list that it speaks of. */
  readonly below?: Html;
  readonly points: number;
  /** Submissions allowed; a right answer ends them. */
  readonly tries: number | "any";
  /** Id of an objective of the same lesson. */
  readonly objective?: string;
  /** Practice: gives feedback, but counts for neither score nor completion. */
  readonly optional: boolean;
  /** Keeps the written order of the options. */
  readonly fixed: boolean;
  /** Asks how sure the learner is, from 1 to 3. */
  readonly confidence: boolean;
  /** The bank that it may be drawn from; a question without is offered to everybody. */
  readonly bank?: InBank;
  /** Inline HTML, like the three below. */
  readonly hint?: Html;
  readonly ifRight?: Html;
  readonly ifPartly?: Html;
  readonly ifWrong?: Html;
  readonly place: Place;
}

/** A question's place in a bank. */
export interface InBank {
  readonly id: string;
  /** Given once and kept in `ids.lock.json`, so that a draw means the same questions for ever. */
  readonly letter: string;
}

/** One line of a task list. */
export interface Option extends Part {
  readonly tick: "right" | "half" | "wrong";
  /** The quote under the option, as blocks. */
  readonly feedback?: Html;
  /** Where its tick stands, or would stand. */
  readonly box: Place;
}

/** Something that a learner chooses, joins or moves. */
export interface Part {
  /** `a` to `z`, then `0` to `9`; given once and kept in `ids.lock.json`, so that answers survive rewording. */
  readonly letter: string;
  /** Inline HTML. */
  readonly html: Html;
  readonly place: Place;
}

/** A gap in a sentence, to type into or to choose for. */
export type Blank =
  | {
      readonly kind: "typed";
      /** In each language what is right, the first one the best; a right word of any language counts. */
      readonly accepted: Readonly<Record<Locale, readonly string[]>>;
      readonly place: Place;
    }
  | { readonly kind: "choice"; readonly options: readonly BlankOption[]; readonly place: Place };

/** A word that may be chosen for a gap. */
export interface BlankOption {
  /** As of an option. */
  readonly letter: string;
  /** Plain; what the LMS is told is the word in the source language. */
  readonly text: Text;
  /** The same word, source language only, kept where words are left out. */
  readonly word: string;
  readonly right: boolean;
}

/** Something to agree with more or less. */
export interface Statement {
  /** Unique in its scale; written by the author. */
  readonly id: string;
  /** As of an option. */
  readonly letter: string;
  /** Inline HTML. */
  readonly html: Html;
  readonly place: Place;
}

/** Everything a learner's script knows about one kind of question. */
export interface QuestionKind<Q extends QuestionBase, Response> {
  /** Whether it is an item: one that is right or not. */
  readonly scored: boolean;
  /** From −1 (only under penalty) or 0 to 1; of no meaning where nothing is scored. */
  score(question: Wordless<Q>, response: Response): number;
  /**
   * Writes a response to a slot of this size, or reads one: what comes back is what the slot says.
   * Absent where the state holds only that it was done.
   */
  code?(bits: Bits, size: Size, response?: Response): Response;
  /** The response as far as the present question still has its parts; nothing when it means nothing any more. */
  keep(question: Wordless<Q>, response: Response): Response | undefined;
  /** What recorders are told of it: one entry, or one for each statement of a scale; nothing for what stays in the browser. */
  tell(question: Wordless<Q>, response: Response): readonly Told[];
}

/** One thing that a recorder is told of a response. */
export interface Told {
  /** The question's id, in a scale with moment and statement. */
  readonly id: string;
  readonly notation: Notation;
  readonly response: ResponseNotation;
  /** `data-part` of the words that describe it; the question's own words without. */
  readonly part?: string;
}
