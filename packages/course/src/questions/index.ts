import type { Wordless } from "../text.ts";
import { type Fill, type FillResponse, type FillSettings, fill } from "./fill/index.ts";
import { type Match, type MatchResponse, match } from "./match/index.ts";
import {
  type Multiple,
  type MultipleResponse,
  type MultipleSettings,
  multiple,
} from "./multiple/index.ts";
import {
  type NumberQuestion,
  type NumberResponse,
  type NumberSettings,
  number,
} from "./number/index.ts";
import { type Order, type OrderResponse, type OrderSettings, order } from "./order/index.ts";
import { type Poll, type PollResponse, poll } from "./poll/index.ts";
import type { QuestionKind } from "./question.ts";
import {
  type Reflection,
  type ReflectionResponse,
  type ReflectionSettings,
  reflect,
} from "./reflect/index.ts";
import { type Scale, type ScaleResponse, type ScaleSettings, scale } from "./scale/index.ts";
import { type Single, type SingleResponse, single } from "./single/index.ts";
import { type TrueFalse, type TrueFalseResponse, truefalse } from "./truefalse/index.ts";

/** Every kind of question by the word that authors write, with what is written in it. */
export interface Kinds {
  single: { question: Single; response: SingleResponse; shape: "options"; settings: object };
  multiple: {
    question: Multiple;
    response: MultipleResponse;
    shape: "options";
    settings: MultipleSettings;
  };
  truefalse: {
    question: TrueFalse;
    response: TrueFalseResponse;
    shape: "options";
    settings: object;
  };
  match: { question: Match; response: MatchResponse; shape: "pairs"; settings: object };
  order: {
    question: Order;
    response: OrderResponse;
    shape: "sequence";
    settings: OrderSettings;
  };
  poll: { question: Poll; response: PollResponse; shape: "options"; settings: object };
  fill: { question: Fill; response: FillResponse; shape: "blanks"; settings: FillSettings };
  number: {
    question: NumberQuestion;
    response: NumberResponse;
    shape: "words";
    settings: NumberSettings;
  };
  scale: { question: Scale; response: ScaleResponse; shape: "statements"; settings: ScaleSettings };
  reflect: {
    question: Reflection;
    response: ReflectionResponse;
    shape: "words";
    settings: ReflectionSettings;
  };
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
} = { single, multiple, truefalse, match, order, poll, fill, number, scale, reflect };

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

/** How slots of a kind, `+sure` or not, keep answers; nothing for a slot without any. */
export function codeOf(slotKind: string): QuestionKind<Question, AnyResponse>["code"] {
  const [word = ""] = slotKind.split("+");
  return isKindName(word) ? kindOf({ kind: word }).code : undefined;
}

/** From −1 (only under penalty) or 0 to 1. */
export function score(question: Wordless<Question>, response: AnyResponse): number {
  return kindOf(question).score(question, response);
}
