import type { Report } from "../diagnostics/report.ts";
import type { QuestionAuthor, Shape } from "./author.ts";
import { author as fill } from "./fill/author.ts";
import type { KindName, Kinds, Question, QuestionOf } from "./index.ts";
import { author as match } from "./match/author.ts";
import { author as multiple } from "./multiple/author.ts";
import { author as number } from "./number/author.ts";
import { author as order } from "./order/author.ts";
import { author as poll } from "./poll/author.ts";
import { author as reflect } from "./reflect/author.ts";
import { author as scale } from "./scale/author.ts";
import { author as single } from "./single/author.ts";
import { author as truefalse } from "./truefalse/author.ts";

// Apart from the register, so that no learner loads what only authors need.
/** What the compiler knows about each kind: an incomplete entry does not compile. */
export const authors: {
  readonly [K in KindName]: QuestionAuthor<QuestionOf<K>, Kinds[K]["shape"], Kinds[K]["settings"]>;
} = { single, multiple, truefalse, match, order, poll, fill, number, scale, reflect };

/** The entry of a kind, with its types widened to all kinds. */
export function authorOf(kind: KindName): QuestionAuthor<Question, Shape, object> {
  // An entry only ever meets questions, bodies and settings of its own kind: whoever calls it goes by its shape.
  return authors[kind] as unknown as QuestionAuthor<Question, Shape, object>;
}

/** Reports what is wrong with a question, whatever its kind. */
export function check(question: Question, report: Report): void {
  authorOf(question.kind).check(question, report);
}
