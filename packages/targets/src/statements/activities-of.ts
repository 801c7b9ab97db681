import {
  type Course,
  everyQuestionOf,
  everyRoleplayOf,
  type Screen,
  type Step,
} from "@coursewright/course";
import { type Iris, irisOf } from "../iris.ts";
import type { Activities, ActivityWords, ItemActivity, ObjectiveActivity } from "./activities.ts";
import { plainWords } from "./definitions/plain.ts";
import { isInQuiz, itemsOfQuestion, type Keyed } from "./definitions/questions.ts";
import { itemsOfRoleplay } from "./definitions/roleplays.ts";
import { shorten } from "./definitions/shorten.ts";
import { QUIZ, SCENARIO, TYPES } from "./vocabulary.ts";

/** What is launched when it is not a whole course. */
export interface Launched {
  /** The course that it comes from; its IRI is on every statement. */
  readonly whole: Course;
  /** Id of the only step. */
  readonly step?: string;
}

/** The words of everything that statements speak of: of a course, or of one step as a course of its own. */
export function activitiesOf(course: Course, { whole, step }: Launched): Activities {
  const iris = irisOf(whole.id, whole.xapi.base);
  const alone = course.steps.find(({ id }) => id === step);
  const steps = alone ? [alone] : course.steps;
  const { pass } = course.grading;
  return {
    course: iris.course,
    version: whole.version,
    base: iris.base,
    root: shorten(alone ? stepWords(alone) : courseWords(course)),
    rootId: alone ? stepIri(alone, iris) : iris.course,
    ...(pass !== undefined && { pass }),
    items: Object.fromEntries(steps.flatMap(itemsOf)),
    screens: Object.fromEntries(steps.flatMap(({ screens }) => screens).map(screenItem)),
    objectives: Object.fromEntries(steps.flatMap((step) => objectivesOf(step, iris))),
  };
}

/** The IRI of a step: a role-play has one of its own. */
function stepIri({ kind, id }: Step, iris: Iris): string {
  return kind === "roleplay" ? iris.roleplay(id) : iris.lesson(id);
}

function courseWords({ title, summary }: Course): ActivityWords {
  const description = summary && { description: plainWords(summary) };
  return { name: plainWords(title), ...description, type: `${TYPES}course` };
}

function stepWords({ kind, title }: Step): ActivityWords {
  return { name: plainWords(title), type: kind === "roleplay" ? SCENARIO : `${TYPES}lesson` };
}

function itemsOf(step: Step): readonly Keyed[] {
  const questions = everyQuestionOf(step);
  const definition = shorten({ name: plainWords(step.title), type: QUIZ });
  const quiz: Keyed = [step.id, { suffix: `/quiz/${step.id}`, definition }];
  return [
    ...(questions.some(isInQuiz) ? [quiz] : []),
    ...questions.flatMap((question) => itemsOfQuestion(question, step)),
    ...everyRoleplayOf(step).flatMap(itemsOfRoleplay),
  ];
}

function screenItem({ name, title }: Screen): readonly [string, ItemActivity] {
  const definition = shorten({ name: plainWords(title), type: `${TYPES}lesson` });
  return [name, { suffix: `/screens/${name}`, definition }];
}

function objectivesOf(
  { id: step, objectives }: Step,
  iris: Iris,
): readonly (readonly [string, ObjectiveActivity])[] {
  return objectives.map(({ id, behaviour }) => {
    const definition = shorten({ name: plainWords(behaviour), type: `${TYPES}objective` });
    return [`${step}__${id}`, { iri: iris.objective(step, id), definition }];
  });
}
