import type { Place } from "@coursewright/course";
import { roleName } from "../assemble/settings-of-course.ts";
import type { Path, Yaml } from "../parse/yaml.ts";
import type { Unit, UnitKind } from "./unit.ts";

/** Words in a file of settings. */
export interface YamlWords {
  /** Where a language file says them. */
  readonly path: Path;
  readonly unit: Unit;
}

/** What is translated of settings: a key, what its words are, and how a translator is told of them. */
interface Wanted {
  readonly path: Path;
  readonly note: string;
  readonly kind?: UnitKind;
  readonly limit?: number;
}

const TITLE = 200;

/** The words of `course.yaml`. */
export function wordsOfCourse(yaml: Yaml): readonly YamlWords[] {
  return [
    ...found(yaml, [
      { path: ["title"], note: "title of the course", kind: "title", limit: TITLE },
      { path: ["summary"], note: "summary of the course" },
    ]),
    ...aimsOf(yaml),
    ...found(yaml, [
      { path: ["help", "text"], note: "words of the link to help" },
      { path: ["license"], note: "licence" },
      { path: ["owner"], note: "who answers for the course" },
    ]),
    ...rolesOf(yaml),
    ...tasksOf(yaml),
  ];
}

/** The words in the front matter of a lesson. */
export function wordsOfLesson(yaml: Yaml): readonly YamlWords[] {
  return [
    ...found(yaml, [{ path: ["title"], note: "title of the lesson", kind: "title", limit: TITLE }]),
    ...aimsOf(yaml),
  ];
}

/** What a lesson and a whole course may both say about themselves. */
function aimsOf(yaml: Yaml): readonly YamlWords[] {
  return [
    ...below(yaml, ["objectives"], "objective"),
    ...found(yaml, [
      { path: ["capability"], note: "the ability in the organisation's own framework" },
      { path: ["one-on-one"], note: "question for the next talk between manager and learner" },
    ]),
  ];
}

/** The words in the front matter of a role-play. */
export function wordsOfRoleplay(yaml: Yaml): readonly YamlWords[] {
  return [
    ...wordsOfLesson(yaml),
    ...keysOf(yaml, ["cast"]).flatMap((name) => wordsOfPerson(yaml, name)),
    ...keysOf(yaml, ["meters"]).flatMap((meter) =>
      found(yaml, [{ path: ["meters", meter, "label"], note: "what a meter measures" }]),
    ),
    ...below(yaml, ["flags"], "what the debrief says was found out"),
  ];
}

/** The words of `words.yaml`: each form of each word. */
export function wordsOfWords(yaml: Yaml): readonly YamlWords[] {
  return leavesOf(yaml, []).flatMap((path) => {
    const note = `stands for {{${path.join(".")}}}`;
    return found(yaml, [{ path, note }]);
  });
}

/** A name may be said differently in another language; the text goes on using the source's. */
function wordsOfPerson(yaml: Yaml, name: string): readonly YamlWords[] {
  const at = ["cast", name];
  const role = `who ${name} is to the learner`;
  const asText = typeof valueAt(yaml.value, at) === "string";
  const roles = asText
    ? found(yaml, [{ path: at, note: role }]).map((one) => ({ ...one, path: [...at, "role"] }))
    : found(yaml, [{ path: [...at, "role"], note: role }]);
  const written = found(yaml, [
    { path: [...at, "name"], note: "name of a speaker", kind: "name", limit: 80 },
  ]);
  const place = yaml.placeOfKey(at);
  const unit: Unit = {
    kind: "name",
    place,
    words: name,
    note: "name of a speaker",
    unwritten: true,
  };
  const bare: readonly YamlWords[] = name === "You" ? [] : [{ path: [...at, "name"], unit }];
  return [
    ...(written.length > 0 ? written : bare),
    ...roles,
    ...found(yaml, [{ path: [...at, "alt"], note: `what ${name} looks like` }]),
  ];
}

/** What learners read for a role is its id, unless a language says otherwise. */
function rolesOf(yaml: Yaml): readonly YamlWords[] {
  const roles = valueAt(yaml.value, ["audience", "roles"]);
  if (!Array.isArray(roles)) return [];
  return roles.flatMap((role: unknown, at): readonly YamlWords[] => {
    if (typeof role !== "string") return [];
    const place = yaml.stretchOf(["audience", "roles", at]);
    const words = roleName(role);
    const unit: Unit = { kind: "name", place, words, note: "name of a role", unwritten: true };
    return [{ path: ["roles", role], unit }];
  });
}

/** What is to be done away from the screen; a language file names it by its id. */
function tasksOf(yaml: Yaml): readonly YamlWords[] {
  const steps = valueAt(yaml.value, ["steps"]);
  if (!Array.isArray(steps)) return [];
  return steps.flatMap((step: unknown, at) => {
    const id = valueAt(step, ["id"]);
    if (typeof id !== "string") return [];
    const note = `something to do: ${id}`;
    return found(yaml, [{ path: ["steps", at, "do"], note }]).map((one) => ({
      ...one,
      path: ["steps", id],
    }));
  });
}

function below(yaml: Yaml, path: Path, note: string): readonly YamlWords[] {
  return keysOf(yaml, path).flatMap((key) =>
    found(yaml, [{ path: [...path, key], note: `${note} ${key}` }]),
  );
}

function found(yaml: Yaml, wanted: readonly Wanted[]): readonly YamlWords[] {
  return wanted.flatMap(({ path, note, kind = "setting", limit }) => {
    const words = valueAt(yaml.value, path);
    if (typeof words !== "string" || words.trim() === "") return [];
    const place: Place = yaml.stretchOf(path);
    const unit = { kind, place, words: words.trim(), note, ...(limit !== undefined && { limit }) };
    return [{ path, unit }];
  });
}

/** Something inside plain data. */
export function valueAt(value: unknown, path: Path): unknown {
  let inside = value;
  for (const step of path) {
    if (typeof inside !== "object" || inside === null || !Object.hasOwn(inside, step))
      return undefined;
    inside = Object.entries(inside).find(([key]) => key === String(step))?.[1];
  }
  return inside;
}

function keysOf({ value }: Yaml, path: Path): readonly string[] {
  const inside = valueAt(value, path);
  return typeof inside === "object" && inside !== null ? Object.keys(inside) : [];
}

/** The paths of all words in plain data. */
function leavesOf(yaml: Yaml, path: Path): readonly Path[] {
  if (typeof valueAt(yaml.value, path) === "string") return [path];
  return keysOf(yaml, path).flatMap((key) => leavesOf(yaml, [...path, key]));
}
