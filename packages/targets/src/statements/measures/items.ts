import {
  type AnswerParts,
  authorOf,
  kindOf,
  type Question,
  type QuestionOf,
  type Roleplay,
  type RoleplayPlace,
  type Screen,
  type Step,
} from "@coursewright/course";
import { plainWordsOr } from "../definitions/plain.ts";
import { isInQuiz, pairOf } from "../definitions/questions.ts";
import { choicesAt } from "../definitions/roleplays.ts";
import type { MeasuredEnding, MeasuredItem, MeasuredOption } from "./measures.ts";

/** Where something is asked. */
export interface Where {
  readonly step: Step;
  readonly screen: Screen;
}

/** An item without its words and the ways its id is spelled. */
export type Found = readonly [
  id: string,
  item: Omit<MeasuredItem, "text" | "suffix" | "copySuffix" | "scormId">,
];

/** What a question measures: one item, or one for each statement of a scale. */
export function questionItems(question: Question, where: Where): readonly Found[] {
  if (question.kind === "scale") return scaleItems(question, where);
  const { id, kind, objective, optional, points, confidence } = question;
  const { step } = where;
  const item = {
    kind,
    ...placed(where),
    block: isInQuiz(question) ? step.id : id,
    required: kindOf({ kind }).scored && !optional,
    ...(kindOf({ kind }).scored && { points }),
    ...(objective !== undefined && { objective: `${step.id}__${objective}` }),
    ...optionsOf(question),
    ...(confidence && { confidence }),
  };
  return [[id, item]];
}

/** A role-play and the decisions at each of its places. */
export function roleplayItems(roleplay: Roleplay, where: Where): readonly Found[] {
  const { id, places, points } = roleplay;
  const deciding = places.filter((place) => choicesAt(place).length > 0);
  const whole = { ...placed(where), block: id };
  const run = {
    kind: "roleplay",
    ...whole,
    required: points > 0,
    points,
    places: deciding.map(({ id: place }) => place),
    endings: Object.fromEntries(places.flatMap(endingAt)),
  };
  const decisions = deciding.map((place): Found => {
    const decision = { roleplay: id, place: place.id };
    const item = { kind: "decision", ...whole, required: false, options: offered(place), decision };
    return [`${id}__${place.id}`, item];
  });
  return [[id, run], ...decisions];
}

function endingAt({ id, ending }: RoleplayPlace): readonly (readonly [string, MeasuredEnding])[] {
  if (!ending) return [];
  const { name, score, result } = ending;
  const scored = { ...(score !== undefined && { score }), ...(result && { result }) };
  return [[id, { text: plainWordsOr(id, name), ...scored }]];
}

function offered(place: RoleplayPlace): MeasuredItem["options"] {
  const choices = choicesAt(place).map(
    ({ letter, html, best }) =>
      [letter, { text: plainWordsOr(letter, html), right: best }] as const,
  );
  return sorted(choices);
}

function scaleItems(scale: QuestionOf<"scale">, where: Where): readonly Found[] {
  const { again, id, levels, statements } = scale;
  const pair = pairOf(scale);
  const moment = again === undefined ? "before" : "after";
  return statements.map(({ id: statement }): Found => {
    const rating = { pair, scale: id, statement, moment, levels };
    const item = { kind: "scale", ...placed(where), block: pair, required: false, rating };
    return [`${pair}__${moment}__${statement}`, item];
  });
}

function placed({ step, screen }: Where) {
  return { lesson: step.id, screen: screen.name };
}

/** What can be answered: options by their letters or, where two sides belong together, those of the right one. */
function optionsOf(question: Question): Pick<MeasuredItem, "options" | "rows"> {
  const { type, choices, source, target } = authorOf(question.kind).answers(question);
  const options = choices?.map((choice, n): readonly [string, MeasuredOption] =>
    type === "true-false" ? [String(n === 0), named(choice)[1]] : named(choice),
  );
  return {
    ...(options && {
      options: type === "true-false" ? Object.fromEntries(options) : sorted(options),
    }),
    ...(target && { options: sorted(target.map(named)) }),
    ...(source && {
      rows: sorted(source.map(({ letter, html }) => [letter, plainWordsOr(letter, html)] as const)),
    }),
  };
}

type Choice = NonNullable<AnswerParts["choices"]>[number];

function named({ letter, html, tick }: Choice): readonly [string, MeasuredOption] {
  const text = plainWordsOr(letter, html);
  return [letter, { text, ...(tick && { right: tick === "right" }) }];
}

/** By letter, which no rewording changes. */
function sorted<T>(options: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries([...options].sort(([one], [other]) => (one < other ? -1 : 1)));
}
