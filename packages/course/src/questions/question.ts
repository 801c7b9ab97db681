import type { Place } from "../diagnostics/place.ts";
import type { BitReader, BitWriter } from "../state/bits.ts";
import type { Size } from "../state/slots.ts";
import type { Html, Wordless } from "../text.ts";
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
  /** Inline HTML, like the three below. */
  readonly hint?: Html;
  readonly ifRight?: Html;
  readonly ifPartly?: Html;
  readonly ifWrong?: Html;
  readonly place: Place;
}

/** One line of a task list. */
export interface Option {
  /** `a` to `z`, then `0` to `9`; given once and kept in `ids.lock.json`, so that answers survive rewording. */
  readonly letter: string;
  /** Inline HTML. */
  readonly html: Html;
  readonly tick: "right" | "half" | "wrong";
  /** The quote under the option, as blocks. */
  readonly feedback?: Html;
  /** Where its tick stands, or would stand. */
  readonly box: Place;
  readonly place: Place;
}

/** Everything about one kind of question. */
export interface QuestionKind<Q extends QuestionBase, Response> {
  /** JSON Schema of the attributes that this kind has besides the common ones. */
  readonly attributes: Readonly<Record<string, object>>;
  /** From −1 (only under penalty) or 0 to 1. */
  score(question: Wordless<Q>, response: Response): number;
  /** Size of its slot, given how many letters its parts ever had. */
  size(lettersEverGiven: number): Size;
  /** Bits that a response takes at most in a slot of this size. */
  width(size: Size): number;
  write(bits: BitWriter, size: Size, response: Response): void;
  read(bits: BitReader, size: Size): Response;
  /** The response as far as the present question still has its parts; nothing when it means nothing any more. */
  keep(question: Wordless<Q>, response: Response): Response | undefined;
  notation(question: Wordless<Q>): Notation;
  respond(question: Wordless<Q>, response: Response): ResponseNotation;
}
