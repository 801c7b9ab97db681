import { Report } from "@coursewright/course";
import { type LessonDocument, parseLesson } from "../parse/lesson.ts";
import { parseRoleplay, type RoleplayDocument } from "../parse/roleplay.ts";
import { sourceOf } from "../parse/source.ts";
import { isRoleplay } from "../parse/steps.ts";
import { parseYaml, type Yaml } from "../parse/yaml.ts";
import { unitsIn } from "./shape.ts";
import { shapesOfLesson, shapesOfRoleplay } from "./shapes-of-text.ts";
import type { Named } from "./talk.ts";
import type { Unit } from "./unit.ts";
import {
  valueAt,
  wordsOfCourse,
  wordsOfLesson,
  wordsOfRoleplay,
  wordsOfWords,
} from "./yaml-words.ts";

/** The stretches of words in a file of a course, in the order in which they are paired; what is wrong with the file is nobody's business here. */
export function unitsOf(file: string, text: string): readonly Unit[] {
  if (!file.endsWith(".md")) return unitsOfYaml(file, text);
  if (isRoleplay(file)) return unitsOfRoleplay(parseRoleplay(file, text, new Report()));
  return unitsOfLesson(parseLesson(file, text, new Report()));
}

/** The words of a lesson, a snippet or a guide: its settings first. */
function unitsOfLesson(document: LessonDocument): readonly Unit[] {
  const settings = wordsOfLesson(document.yaml).map(({ unit }) => unit);
  return [...settings, ...unitsIn(shapesOfLesson(document))];
}

/** The words of a role-play: its settings first. */
function unitsOfRoleplay(document: RoleplayDocument): readonly Unit[] {
  const settings = wordsOfRoleplay(document.yaml).map(({ unit }) => unit);
  return [...settings, ...unitsIn(shapesOfRoleplay(document, peopleIn(document.yaml)))];
}

/** The names in front of speeches: those of the cast, what learners read for them, and the learner's own. */
export function peopleIn({ value }: Yaml): readonly Named[] {
  const cast = valueAt(value, ["cast"]);
  const entries: [string, unknown][] =
    typeof cast === "object" && cast !== null ? Object.entries(cast) : [];
  const people = entries.flatMap(([called, entry]) => {
    const shown = valueAt(entry, ["name"]);
    const names = [called, ...(typeof shown === "string" ? [shown] : [])];
    return names.map((name) => ({ name, called }));
  });
  return [{ name: "You", called: "You" }, ...people];
}

function unitsOfYaml(file: string, text: string): readonly Unit[] {
  const source = sourceOf(file, text);
  const yaml = parseYaml({ source, text: source.lines.join("\n"), firstLine: 1 }, new Report());
  const words = /^words\b/.test(file) ? wordsOfWords(yaml) : wordsOfCourse(yaml);
  return words.map(({ unit }) => unit);
}
