import type { Report } from "../diagnostics/report.ts";
import type { Size } from "../state/slots.ts";
import type { Html } from "../text.ts";
import type { Notation } from "./notation.ts";
import type { Blank, Option, Part, QuestionBase, Statement } from "./question.ts";

/** What the body of a question may hold besides its words, by the shape that authors write. */
export interface Bodies {
  /** A task list. */
  options: { readonly options: readonly Option[] };
  /** A table of two columns. */
  pairs: { readonly left: readonly Row[]; readonly right: readonly Part[] };
  /** A numbered list. */
  sequence: { readonly items: readonly Part[] };
  /** Sentences with `[[blanks]]`. */
  blanks: {
    /** As blocks, with `<i data-blank="0"></i>` for each blank. */
    readonly body: Html;
    readonly blanks: readonly Blank[];
  };
  /** A list of statements with ids, and what its ends mean. */
  statements: {
    readonly statements: readonly Statement[];
    /** Inline HTML. */
    readonly low?: Html;
    readonly high?: Html;
    /** Words of the way out; without them the page's own. */
    readonly skip?: Html;
  };
  /** Nothing but the question's words. */
  words: object;
}

/** The word for what a kind's body looks like. */
export type Shape = keyof Bodies;

/** A left cell and what belongs to it. */
export interface Row extends Part {
  /** Position of its partner in the right column. */
  readonly goesWith: number;
}

/** What a question is made of. */
export interface Draft<S extends Shape, Settings> {
  readonly base: QuestionBase;
  readonly body: Bodies[S];
  readonly settings: Settings;
  /** Whether self-ratings and polls stay in the browser. */
  readonly ratings: "browser" | "lms";
}

/** Parts of a question that are lettered together. */
export interface LetterGroup {
  /** Follows the question's id in the lock file: nothing, `/left`, `/right`, or a slash and the number of a blank. */
  readonly suffix: string;
  readonly parts: readonly Lettered[];
}

/** A part as far as its letter goes. */
export interface Lettered {
  /** Plain words of the source language. */
  readonly text: string;
  readonly tick?: Option["tick"];
  /** The letter that the author gave. */
  readonly letter?: string;
}

/** What reports show of answers to a question. */
export interface AnswerParts {
  /** How an answer is written. */
  readonly type: Notation["type"];
  /** What can be chosen, ticked or put in order. */
  readonly choices?: readonly (Part & { readonly tick?: Option["tick"] })[];
  /** Both sides of what belongs together. */
  readonly source?: readonly Part[];
  readonly target?: readonly Part[];
}

/** Everything the compiler knows about one kind of question; no learner loads it. */
export interface QuestionAuthor<Q extends QuestionBase, S extends Shape, Settings> {
  /** What it is for, in one or two sentences: editors, `explain` and the reference show it. */
  readonly description: string;
  readonly shape: S;
  /** JSON Schema of the settings that this kind has besides the common ones. */
  readonly settings: Readonly<Record<string, object>>;
  make(draft: Draft<S, Settings>): Q;
  /** Reports what is wrong with a question that could be read. */
  check(question: Q, report: Report): void;
  /** Its lettered parts; `plain` takes the marks out of HTML. */
  letterGroups(question: Q, plain: (html: Html) => string): readonly LetterGroup[];
  /** The same question with the letters of each group. */
  withLetters(question: Q, letters: readonly (readonly string[])[]): Q;
  /** What an answer names by letters. */
  answers(question: Q): AnswerParts;
  /** Size of its slot, given how many letters each group ever had. */
  size(question: Q, lettersEverGiven: readonly number[]): Size;
  /** Bits that a response takes at most in a slot of this size. */
  width(size: Size): number;
  /** Whether a slot of one size holds what needs another; by default when it is as wide. */
  holds?(slot: Size, needed: Size): boolean;
}
