import { blocksOf, type Course, type Screen, type Step } from "@coursewright/course";
import { identifier } from "../../formats.ts";
import { packageCode } from "../../identifiers.ts";
import { EXTENSIONS, extension } from "../../iris.ts";
import type { Activities, ItemActivity, ObjectiveActivity } from "../activities.ts";
import { plainWords } from "../definitions/plain.ts";
import { type Found, questionItems, roleplayItems, type Where } from "./items.ts";
import type { MeasuredItem, MeasuredObjective, Measures } from "./measures.ts";

/** What lies beside the package of these activities, so that reports find back to what the author wrote. */
export function measuresOf(course: Course, activities: Activities): Measures {
  const { base } = activities;
  const items = course.steps.flatMap(itemsOf).flatMap(([id, found]): readonly Keyed[] => {
    const known = activities.items[id];
    return known ? [[id, finished(id, known, found)]] : [];
  });
  return {
    measures: 1,
    course: about(course, activities),
    extensions: Object.fromEntries(EXTENSIONS.map((name) => [name, extension(base, name)])),
    items: Object.fromEntries(items),
    objectives: Object.fromEntries(Object.entries(activities.objectives).map(objectiveOf)),
    scormIds: Object.fromEntries(items.map(([id, { scormId }]) => [scormId, id])),
    suffixes: Object.fromEntries(
      items.flatMap(([id, { suffix, copySuffix }]) => [
        [suffix, id],
        [copySuffix, id],
      ]),
    ),
  };
}

type Keyed = readonly [id: string, item: MeasuredItem];

function about({ id, version, title, languages, grading }: Course, { course }: Activities) {
  const { pass } = grading;
  return {
    id,
    iri: course,
    version,
    title: plainWords(title),
    languages,
    package: packageCode(id),
    ...(pass !== undefined && { pass }),
  };
}

function itemsOf(step: Step): readonly Found[] {
  return step.screens.flatMap((screen: Screen) => {
    const where: Where = { step, screen };
    return blocksOf(screen.blocks).flatMap(({ block }): readonly Found[] => {
      if (block.kind === "question") return questionItems(block.question, where);
      return block.kind === "roleplay" ? roleplayItems(block.roleplay, where) : [];
    });
  });
}

/** With its words and the ways its id is spelled. */
function finished(
  id: string,
  { suffix, definition }: ItemActivity,
  { kind, ...found }: Found[1],
): MeasuredItem {
  const scormId = identifier(id);
  const copySuffix = suffix.startsWith("/q/") ? `/interactions/${scormId}` : suffix;
  return { kind, text: definition.name, ...found, suffix, copySuffix, scormId };
}

function objectiveOf([id, { iri, definition }]: readonly [string, ObjectiveActivity]) {
  const measured: MeasuredObjective = { iri, text: definition.name, scormId: identifier(id) };
  return [id, measured] as const;
}
