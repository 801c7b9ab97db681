import {
  authorOf,
  type Beat,
  type Block,
  blocksOf,
  type Html,
  type PresentBank,
  type PresentChoice,
  type PresentMark,
  type PresentQuestion,
  type PresentRoleplay,
  type PresentScreen,
  type Question,
  questionsOf,
  type Roleplay,
  type Screen,
  type Step,
  skipName,
} from "@coursewright/course";
import type { LessonDraft } from "./screens.ts";
import { plainText } from "./text.ts";

/** The screens of all steps as the lock file must know them; drafts go with the steps that are lessons, by id. */
export function presentScreens(
  steps: readonly Step[],
  drafts: readonly LessonDraft[],
): readonly PresentScreen[] {
  return steps.flatMap((step) => {
    const draft = drafts.find(({ document }) => document.id === step.id);
    return step.screens.map((screen, nth) => {
      const isFirst = nth === 0 && step.skip !== undefined;
      const skip: readonly PresentMark[] = isFirst ? [{ id: skipName(step), kind: "skip" }] : [];
      const isHeaded = screen.language ?? draft?.screens[nth]?.heading;
      const present = presentScreen(step.id, screen, isHeaded !== undefined);
      return { ...present, marks: [...skip, ...present.marks] };
    });
  });
}

/** The banks of all lessons and the questions in each. */
export function presentBanks(steps: readonly Step[]): readonly PresentBank[] {
  return steps.flatMap((step) => {
    const asked = questionsOf(step);
    return Object.keys(step.draws).map((bank) => ({
      name: `${step.id}/${bank}`,
      questions: asked.flatMap((question) => (question.bank?.id === bank ? [question.id] : [])),
    }));
  });
}

function presentScreen(lesson: string, screen: Screen, headed: boolean): PresentScreen {
  return {
    lesson,
    ...(headed && { heading: plain(screen.title) }),
    questions: partsOf(screen, questionIn).map(presentQuestion),
    roleplays: partsOf(screen, roleplayIn).map(presentRoleplay),
    marks: partsOf(screen, markIn),
  };
}

function partsOf<T>(screen: Screen, find: (block: Block) => T | undefined): readonly T[] {
  return blocksOf(screen.blocks).flatMap(({ block }) => find(block) ?? []);
}

function questionIn(block: Block): Question | undefined {
  return block.kind === "question" ? block.question : undefined;
}

function roleplayIn(block: Block): Roleplay | undefined {
  return block.kind === "roleplay" ? block.roleplay : undefined;
}

function markIn(block: Block): PresentMark | undefined {
  if (block.kind === "task") return { id: block.id, kind: block.task };
  if (block.kind !== "plan") return undefined;
  const { id, was } = block;
  return { id, kind: "plan", ...(was !== undefined && { was }) };
}

function presentQuestion(question: Question): PresentQuestion {
  const { id, was, kind, confidence } = question;
  const author = authorOf(kind);
  return {
    id,
    ...(was !== undefined && { was }),
    kind,
    sure: confidence,
    groups: author.letterGroups(question, plain),
    size: (lettersEverGiven) => author.size(question, lettersEverGiven),
  };
}

function presentRoleplay({ id, places }: Roleplay): PresentRoleplay {
  return { id, choices: places.flatMap((place) => choicesIn(place.beats, place.id)) };
}

/** In source order: what is said before what follows from it. */
function choicesIn(beats: readonly Beat[], place: string): readonly PresentChoice[] {
  return beats.flatMap((beat) => {
    if (beat.kind !== "choices") return [];
    return beat.choices.flatMap((choice) => [
      { place, text: plain(choice.html) },
      ...choicesIn(choice.next, place),
    ]);
  });
}

function plain({ html }: Html): string {
  return plainText(Object.values(html)[0] ?? "");
}
