import { inLanguage, othersIn } from "./adapted.ts";
import type { Block } from "./blocks.ts";
import type { Course, Grading, Screen, Skip, Step } from "./course.ts";
import { HAS_ADAPTED } from "./course-has.ts";
import { isPlace } from "./diagnostics/place.ts";
import { blocksOf } from "./inside.ts";
import type { Question } from "./questions/index.ts";
import type { InBank } from "./questions/question.ts";
import type { Roleplay } from "./roleplay/roleplay.ts";
import type { Slot } from "./state/slots.ts";
import { readable } from "./state/width.ts";
import { isHtml, isText, type Locale, type Wordless } from "./text.ts";

/** A course without its words: all that the player must know to score, store and report. JSON. */
export interface Outline {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly Locale[];
  readonly grading: Grading;
  /** Ids of the roles, the one that holds when nobody chose, and who chooses. */
  readonly audience?: OutlineAudience;
  /** Without those behind one that this version does not know: what lies there cannot be found. */
  readonly slots: readonly Slot[];
  readonly steps: readonly OutlineStep[];
}

/** What is left of an audience without its words. */
export interface OutlineAudience {
  readonly roles: readonly string[];
  readonly pick: "learner" | "lms" | "build";
  readonly default?: string;
}

/** What is left of a step without its words. */
export interface OutlineStep {
  readonly id: string;
  /** Ids of the step's objectives. */
  readonly objectives: readonly string[];
  readonly screens: readonly OutlineScreen[];
  readonly draws: Readonly<Record<string, number>>;
  readonly skip?: Skip;
}

/** What is left of a screen without its words. */
export interface OutlineScreen {
  /** Birth name; see `Screen`. */
  readonly name: string;
  readonly anchor: string;
  readonly questions: readonly OutlineQuestion[];
  readonly roleplays: readonly OutlineRoleplay[];
  readonly marks: readonly OutlineMark[];
  /** What is on it, where nothing on it is for everybody: without one of these there is nothing to see. */
  readonly only?: readonly OutlinePart[];
}

/** Something that not every learner sees: for some roles, or drawn from a bank. */
export interface OutlinePart extends Offer {
  readonly bank?: InBank;
}

/** The roles that see it; nothing means everybody. */
export interface Offer {
  readonly roles?: readonly string[];
}

/** What is left of a question without its words. */
export type OutlineQuestion = Wordless<Question> & Offer & WithOthers<Wordless<Question>>;
/** What is left of a role-play without its words. */
export type OutlineRoleplay = Wordless<Roleplay> & Offer & WithOthers<Wordless<Roleplay>>;

/** Together they count as one: whichever the learner has met, in whichever language. */
interface WithOthers<Item> {
  /** What is asked in its place in languages that adapt it. */
  readonly others?: readonly Item[];
}

/** Something that is only ever done or not. */
export interface OutlineMark extends Offer {
  readonly kind: "do" | "workshop" | "plan";
  readonly id: string;
}

/** All screens of a course. */
export function screensOf({ steps }: Pick<Outline, "steps">): readonly OutlineScreen[] {
  return steps.flatMap(({ screens }) => screens);
}

/** All questions, or all role-plays, of some screens, those of every language. */
export function everyOf<Kind extends "questions" | "roleplays">(
  kind: Kind,
  screens: readonly OutlineScreen[],
): readonly OutlineScreen[Kind][number][] {
  type One = OutlineScreen[Kind][number];
  const main = screens.flatMap((screen): readonly One[] => screen[kind]);
  // What stands in its place is of its kind.
  return HAS_ADAPTED ? main.flatMap((one) => [one, ...((one.others ?? []) as One[])]) : main;
}

/** Takes the words and the places in source files out of a course. */
export function outline(course: Course): Outline {
  const { audience } = course;
  return {
    id: course.id,
    version: course.version,
    languages: course.languages,
    grading: course.grading,
    ...(audience && { audience: { ...audience, roles: audience.roles.map((role) => role.id) } }),
    slots: readable(course.slots),
    steps: course.steps.map((step) => ({
      id: step.id,
      objectives: step.objectives.map((objective) => objective.id),
      screens: step.screens.map((screen) => outlineOfScreen(screen, step)),
      draws: step.draws,
      ...(step.skip && { skip: step.skip }),
    })),
  };
}

function outlineOfScreen({ name, anchor, blocks }: Screen, step: Step): OutlineScreen {
  const shown = blocksOf(inLanguage(blocks)).map(({ block, roles }) => ({
    block,
    offer: roles && { roles },
  }));
  const all = othersIn(blocks);
  return {
    name,
    anchor,
    questions: shown.flatMap(({ block, offer }) =>
      block.kind === "question"
        ? [{ ...wordless(block.question), ...offer, ...othersOf<Question>(block.question.id, all) }]
        : [],
    ),
    roleplays: shown.flatMap(({ block, offer }) =>
      block.kind === "roleplay"
        ? [{ ...wordless(block.roleplay), ...offer, ...othersOf<Roleplay>(block.roleplay.id, all) }]
        : [],
    ),
    marks: shown.flatMap(({ block, offer }) =>
      markOf(block).map((mark) => ({ ...mark, ...offer })),
    ),
    ...onlyOf(inLanguage(blocks), step),
  };
}

/** What other languages ask in the place of something: questions of a question, role-plays of a role-play. */
function othersOf<Item extends Question | Roleplay>(
  id: string,
  all: ReturnType<typeof othersIn>,
): WithOthers<Wordless<Item>> {
  const others = all.get(id) ?? [];
  // An adapted block is of the source's kind, and so is what stands in it.
  return others.length > 0 ? { others: others.map((one) => wordless(one as Item)) } : {};
}

/** The parts of a screen on which nothing is for everybody; nothing for any other screen. */
function onlyOf(blocks: readonly Block[], step: Step): Pick<OutlineScreen, "only"> {
  const parts = blocks
    .filter(({ kind }) => kind !== "footnotes")
    .map((block) => partOf(block, step));
  // An empty part for everybody else shows nothing to them.
  const only = parts.flatMap((part) => part ?? []);
  return only.length > 0 && parts.every((part) => part !== undefined) ? { only } : {};
}

/** What a block is to those who see it; nothing for what everybody sees. */
function partOf(block: Block, { draws }: Step): readonly OutlinePart[] | undefined {
  if (block.kind === "for") return block.blocks.length > 0 ? [{ roles: block.roles }] : [];
  const bank = block.kind === "question" ? block.question.bank : undefined;
  return bank && bank.id in draws ? [{ bank }] : undefined;
}

function markOf(block: Block): readonly OutlineMark[] {
  if (block.kind === "task") return [{ kind: block.task, id: block.id }];
  return block.kind === "plan" ? [{ kind: block.kind, id: block.id }] : [];
}

function wordless<T extends object>(value: T): Wordless<T> {
  const kept = Object.entries(value).filter(
    ([, part]) => !isPlace(part) && !isText(part) && !isHtml(part),
  );
  // Exactly what the mapped type says: words and places are left out at every depth.
  return Object.fromEntries(kept.map(([key, part]) => [key, deep(part)])) as Wordless<T>;
}

function deep(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(deep);
  return typeof part === "object" && part !== null ? wordless(part) : part;
}
