import {
  authorOf,
  type Html,
  kindOf,
  type Part,
  type Question,
  type QuestionOf,
  type Step,
  staysHere,
} from "@coursewright/course";
import type { ActivityWords, Component, ItemActivity, LanguageMap } from "../activities.ts";
import { INTERACTION, SURVEY } from "../vocabulary.ts";
import { beside, plainWords, plainWordsOr } from "./plain.ts";
import { shorten } from "./shorten.ts";

/** An item with the key by which it is told. */
export type Keyed = readonly [key: string, item: ItemActivity];

/** What is told of a question: nothing where the answer stays in the browser, one item a statement of a scale. */
export function itemsOfQuestion(question: Question, step: Step): readonly Keyed[] {
  if (staysHere(question)) return [];
  if (question.kind === "scale") return itemsOfScale(question);
  const { id } = question;
  const definition = shorten({ ...asked(question), type: INTERACTION, ...interaction(question) });
  return [[id, { suffix: `/q/${id}`, definition, ...(isInQuiz(question) && { parent: step.id }) }]];
}

/** Whether a question belongs to the quiz of its lesson. */
export function isInQuiz({ kind, optional }: Question): boolean {
  return kindOf({ kind }).scored && !optional;
}

/** Id of the pair of ratings that a scale and its repetition make. */
export function pairOf({ id, again }: QuestionOf<"scale">): string {
  return again ?? id;
}

type Kind = Exclude<Question, { kind: "scale" }>;

/** How an answer is written, and the words of what it names; a choice between true and false needs none. */
function interaction(question: Kind): Partial<ActivityWords> {
  const { type, choices, source, target } = authorOf(question.kind).answers(question);
  return {
    interactionType: type,
    ...(choices && type !== "true-false" && { choices: components(choices) }),
    ...(source && { source: components(source) }),
    ...(target && { target: components(target) }),
  };
}

/** By letter, so that a list does not tell what is right. */
function components(parts: readonly Part[]): readonly Component[] {
  return parts
    .map(({ letter, html }) => ({ id: letter, description: plainWordsOr(letter, html) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** What asks and, where more leads to the answer, all of it. */
function asked(question: Kind): Pick<ActivityWords, "name" | "description"> {
  const { id, context, ask, below } = question;
  const sentence = question.kind === "fill" ? question.body : undefined;
  const description = [context, ask, below, sentence]
    .flatMap((part) => (part ? [plainWords(part)] : []))
    .reduce((all, words) => beside(all, words), {});
  // A sentence with gaps may ask by itself.
  const named = [ask, sentence, context, below].find((part) => part && hasWords(part)) ?? ask;
  const name = plainWordsOr(id, named);
  const isMore = JSON.stringify(description) !== JSON.stringify(name);
  return { name, ...(isMore && hasAny(description) && { description }) };
}

function hasWords(html: Html): boolean {
  return hasAny(plainWords(html));
}

function hasAny(words: LanguageMap): boolean {
  return Object.keys(words).length > 0;
}

function itemsOfScale(scale: QuestionOf<"scale">): readonly Keyed[] {
  const { id, again, ask, statements } = scale;
  const moment = again === undefined ? "before" : "after";
  const points = levels(scale);
  const survey = { name: plainWordsOr(id, ask), type: SURVEY };
  const rows = statements.map(({ id: statement, html }): Keyed => {
    const key = `${pairOf(scale)}__${moment}__${statement}`;
    const name = plainWordsOr(statement, html);
    const words = { name, description: beside(plainWords(ask), name) };
    const kind = { type: INTERACTION, interactionType: "likert", scale: points };
    const definition = shorten({ ...words, ...kind });
    return [key, { suffix: `/q/${key}`, definition, parent: id, moment }];
  });
  return [[id, { suffix: `/surveys/${id}`, definition: shorten(survey) }], ...rows];
}

/** Points from 1 up; the ends say what they mean. */
function levels({ levels, low, high, ask }: QuestionOf<"scale">): readonly Component[] {
  const locales = Object.keys(ask.html);
  return Array.from({ length: levels }, (_, n) => {
    const end = n === 0 ? low : n === levels - 1 ? high : undefined;
    const meant = end ? plainWords(end) : {};
    const point = String(n + 1);
    const words = locales.map((locale) => {
      const meaning = meant[locale];
      return [locale, meaning ? `${point} (${meaning})` : point] as const;
    });
    return { id: point, description: Object.fromEntries(words) };
  });
}
