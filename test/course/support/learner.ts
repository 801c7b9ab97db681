import type { AnyResponse, Outline, OutlineQuestion, Settled } from "@coursewright/course";
import { type Draft, type DraftQuestion, questionsOf } from "./drafts.ts";

/** What an answer means to a person: the kind of question and the numbers of the options chosen; 0 is true, 1 false. */
export interface Meaning {
  readonly kind: string;
  readonly chosen: readonly number[];
}

/** By the number of the question. */
export type Meanings = ReadonlyMap<number, Meaning>;

/** The course that learners get. */
export function outlineOfDraft(draft: Draft, settled: Settled): Outline {
  const screens = draft.screens.map(({ lesson, questions }, at) => ({
    lesson,
    name: settled.screens[at] ?? "",
    anchor: "",
    questions: questions.map((question) => itemOf(question, settled)),
    roleplays: [],
    marks: [],
  }));
  const steps = ["one", "two"].map((id) => ({
    id,
    objectives: [],
    draws: {},
    screens: screens.filter((screen) => screen.lesson === id),
  }));
  const grading = {
    completion: "interactions",
    attempts: "unlimited",
    onFail: "incomplete",
  } as const;
  const { slots } = settled;
  return { id: "com.example", version: "1.0.0", languages: ["en"], grading, slots, steps };
}

/** What a learner would answer today: about two questions of three, as the whim takes them. */
export function answersOf(draft: Draft, whim: number): Meanings {
  const answered = questionsOf(draft).filter((question) => (question.number + whim) % 3 > 0);
  return new Map(answered.map((question) => [question.number, choose(question, whim)]));
}

/** What is left of earlier answers in the present course: the same kind, and options that are still there. */
export function survivors(earlier: Meanings, draft: Draft): Meanings {
  const left = questionsOf(draft).flatMap((question) => {
    const meaning = earlier.get(question.number);
    if (meaning?.kind !== question.kind) return [];
    const there = truthOrNumbers(question);
    const chosen = meaning.chosen.filter((number) => there.includes(number));
    const lost = meaning.chosen.length > 0 && chosen.length === 0;
    return lost ? [] : [[question.number, { ...meaning, chosen }] as const];
  });
  return new Map(left);
}

export function responseOf(
  question: DraftQuestion,
  meaning: Meaning,
  settled: Settled,
): AnyResponse {
  const letters = question.options.flatMap(({ number }, at) =>
    meaning.chosen.includes(number) ? [settled.letters.get(question.id)?.[0]?.[at] ?? ""] : [],
  );
  const response = {
    single: letters[0] ?? "",
    multiple: [...letters].sort(),
    truefalse: meaning.chosen[0] === 0,
  };
  return response[question.kind];
}

function choose(question: DraftQuestion, whim: number): Meaning {
  const { kind } = question;
  const there = truthOrNumbers(question);
  const several = there.filter((_, at) => ((whim >> at) & 1) === 1);
  const first = whim % there.length;
  return { kind, chosen: kind === "multiple" ? several : there.slice(first, first + 1) };
}

function truthOrNumbers({ kind, options }: DraftQuestion): readonly number[] {
  return kind === "truefalse" ? [0, 1] : options.map((option) => option.number);
}

function itemOf(question: DraftQuestion, settled: Settled): OutlineQuestion {
  const { id, kind, sure, options } = question;
  const [letters = []] = settled.letters.get(id) ?? [];
  const common = {
    id,
    points: 1,
    tries: "any",
    optional: false,
    fixed: false,
    confidence: sure,
  } as const;
  const lettered = options.map((_, at) => ({ letter: letters[at] ?? "", tick: "wrong" as const }));
  return kind === "multiple"
    ? { ...common, kind, options: lettered, scoring: "partial" }
    : { ...common, kind, options: lettered };
}
