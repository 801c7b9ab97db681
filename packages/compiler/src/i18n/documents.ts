import type { Locale } from "@coursewright/course";
import type { Fence, Part } from "../parse/fences.ts";
import type { Documents, StepDocument } from "../parse/index.ts";
import type { LessonDocument } from "../parse/lesson.ts";
import type { RoleplayDocument } from "../parse/roleplay.ts";
import type { WordsFile } from "../parse/words-file.ts";
import type { CourseYaml } from "../schema/course.ts";

/** The files of a course in one further language: its words, and everything else as the source says. */
export interface Translation {
  readonly locale: Locale;
  readonly documents: Documents;
  /** The language files that it is made of. */
  readonly files: ReadonlySet<string>;
}

/** What a language says instead of the files of the source, by their path. */
export interface Spoken {
  readonly course: CourseYaml | undefined;
  readonly words: WordsFile | undefined;
  readonly lessons: ReadonlyMap<string, LessonDocument>;
  readonly roleplays: ReadonlyMap<string, RoleplayDocument>;
  /** What there is to do, by the id of its step. */
  readonly tasks: ReadonlyMap<string, string>;
  /** The titles of workshops by the paths of their guides. */
  readonly guides: ReadonlyMap<string, string>;
}

/** The documents of a course with those of a language in their places. */
export function documentsIn(source: Documents, spoken: Spoken): Documents {
  const lesson = (document: LessonDocument) => spoken.lessons.get(document.source.file) ?? document;
  const roleplay = (document: RoleplayDocument) =>
    spoken.roleplays.get(document.source.file) ?? document;
  const step = (one: StepDocument): StepDocument => {
    if (one.kind === "lesson") return { kind: "lesson", document: lesson(one.document) };
    if (one.kind === "roleplay") return { kind: "roleplay", document: roleplay(one.document) };
    const { id = "", words, title } = one.entry;
    const said = spoken.tasks.get(id) ?? words;
    const named = spoken.guides.get(words) ?? title;
    return { kind: "task", entry: { ...one.entry, words: said, ...(named && { title: named }) } };
  };
  const { snippets, roleplays } = source.includes;
  return {
    ...source,
    course: spoken.course,
    words: spoken.words,
    steps: source.steps.map(step),
    lessons: source.lessons.map(lesson),
    roleplays: source.roleplays.map(roleplay),
    includes: {
      ...pick(source.includes),
      snippets: new Map([...snippets].map(([file, one]) => [file, lesson(one)])),
      roleplays: new Map([...roleplays].map(([file, one]) => [file, roleplay(one)])),
    },
  };
}

// The reading of includes is a class: a spread copies its own fields only.
function pick({ firsts, rings }: Documents["includes"]) {
  return { firsts, rings };
}

/** A lesson of a language whose blocks and settings are the source's. */
export function lessonIn(
  source: LessonDocument,
  own: LessonDocument,
  settings: LessonDocument["settings"],
): LessonDocument {
  const parts = own.adapted ? lent(own.parts, source.parts) : withOpenings(own.parts, source.parts);
  return { ...own, id: source.id, yaml: source.yaml, settings, parts };
}

/** A role-play of a language whose settings are the source's. */
export function roleplayIn(
  source: RoleplayDocument,
  own: RoleplayDocument,
  settings: RoleplayDocument["settings"],
): RoleplayDocument {
  // What is played in one language alone is an item of its own.
  const id = own.adapted ? own.id.replace(".", "-").toLowerCase() : source.id;
  return { ...own, id, yaml: source.yaml, settings };
}

/** The same text between the source's marks: what a block is and how it counts is said there alone. */
function withOpenings(own: readonly Part[], source: readonly Part[]): readonly Part[] {
  const fences = source.filter(isFence);
  let next = 0;
  return own.map((part) => {
    if (part.kind === "run") return part;
    const fence = fences[next++];
    if (!fence) return part;
    // The very line of the source, by which includes know what they put in place.
    if (fence.opening.leaf) return fence;
    if (isAdapted(part)) return { ...lentTo(part, fence), adapted: true };
    return { ...part, opening: fence.opening, parts: withOpenings(part.parts, fence.parts) };
  });
}

/** Other parts than the source's: those that it has too are what they are there. */
function lent(own: readonly Part[], source: readonly Part[]): readonly Part[] {
  const rest = source.filter(isFence);
  return own.map((part) => {
    if (part.kind === "run") return part;
    const at = rest.findIndex((fence) => isSame(part, fence));
    const [fence] = at < 0 ? [] : rest.splice(at, 1);
    return fence?.opening.leaf ? fence : lentTo(part, fence);
  });
}

function lentTo(own: Fence, source: Fence | undefined): Fence {
  const { attributes } = own.opening;
  const settings = new Map(attributes.settings);
  settings.delete("adapted");
  const written = { ...attributes, settings };
  if (!source) return { ...own, opening: { ...own.opening, attributes: written } };
  const { id = source.opening.attributes.id } = attributes;
  const opening = {
    ...source.opening,
    attributes: { ...source.opening.attributes, ...(id && { id }) },
    place: own.opening.place,
  };
  return { ...own, opening, parts: lent(own.parts, source.parts) };
}

function isSame({ opening: own }: Fence, { opening: source }: Fence): boolean {
  const id = own.attributes.id?.value;
  return own.name === source.name && (!id || id === source.attributes.id?.value);
}

function isAdapted({ opening }: Fence): boolean {
  return opening.attributes.settings.has("adapted");
}

function isFence(part: Part): part is Fence {
  return part.kind === "fence";
}
