import type { Wordless } from "../text.ts";
import { type Multiple, type MultipleResponse, multiple } from "./multiple/index.ts";
import type { QuestionKind } from "./question.ts";
import { type Single, type SingleResponse, single } from "./single/index.ts";
import { type TrueFalse, type TrueFalseResponse, truefalse } from "./truefalse/index.ts";

/** Every kind of question by the word that authors write. */
export interface Kinds {
  single: { question: Single; response: SingleResponse };
  multiple: { question: Multiple; response: MultipleResponse };
  truefalse: { question: TrueFalse; response: TrueFalseResponse };
}

/** The word that authors write behind `:::`. */
export type KindName = keyof Kinds;
/** A question of one kind. */
export type QuestionOf<K extends KindName> = Kinds[K]["question"];
/** What a learner answers to a question of one kind. */
export type ResponseOf<K extends KindName> = Kinds[K]["response"];
/** A question of any kind. */
export type Question = QuestionOf<KindName>;
/** An answer to a question of any kind. */
export type AnyResponse = ResponseOf<KindName>;

/** The register: a kind with an incomplete entry does not compile. */
export const questions: {
  readonly [K in KindName]: QuestionKind<QuestionOf<K>, ResponseOf<K>>;
} = { single, multiple, truefalse };

// Keys of the mapped type above. Marked pure, so that a bundle that does not use it leaves it out.
/** Every kind, in the order of the register. */
export const KIND_NAMES = /* @__PURE__ */ Object.keys(questions) as readonly KindName[];

/** Whether a word names a kind of question. */
export function isKindName(word: string): word is KindName {
  return Object.hasOwn(questions, word);
}

/** The entry of a question's own kind, with its types widened to all kinds. */
export function kindOf(question: { readonly kind: KindName }): QuestionKind<Question, AnyResponse> {
  // A question only ever meets responses of its own kind: the slot that holds them names the kind.
  return questions[question.kind] as unknown as QuestionKind<Question, AnyResponse>;
}

/** From −1 (only under penalty) or 0 to 1. */
export function score(question: Wordless<Question>, response: AnyResponse): number {
  return kindOf(question).score(question, response);
}
