import {
  type Draft,
  type DraftOption,
  type DraftQuestion,
  type DraftScreen,
  questionsOf,
} from "./drafts.ts";

/** One thing an author does, at a place that `at` picks. */
export interface Edit {
  readonly what: keyof typeof EDITS;
  readonly at: number;
}

/** What an author does to a course, by name. */
export const EDITS = {
  "add a question": (draft: Draft, at: number) =>
    changeScreen({ ...draft, count: draft.count + 4 }, at, (screen) => ({
      ...screen,
      questions: insert(screen.questions, at, newQuestion(draft.count, at)),
    })),
  "remove a question": (draft: Draft, at: number) =>
    changeQuestion(draft, at, (question) => (draft.count > 8 ? [] : [question])),
  "move a question": (draft: Draft, at: number) => moveQuestion(draft, at),
  "move a screen": (draft: Draft, at: number) => ({
    ...draft,
    screens: rotate(draft.screens, at).map((screen, n) => (n === 0 ? elsewhere(screen) : screen)),
  }),
  "reword a heading": (draft: Draft, at: number) => ({
    ...changeScreen(draft, at, (screen) => ({ ...screen, heading: `Heading${draft.count}` })),
    count: draft.count + 1,
  }),
  "rename a question": (draft: Draft, at: number) => ({
    ...changeQuestion(draft, at, (it) => [{ ...it, id: `n${draft.count}`, was: it.id }]),
    count: draft.count + 1,
  }),
  "take back a name": (draft: Draft, at: number) =>
    changeQuestion(draft, at, (it) => (it.was ? [{ ...it, id: it.was, was: it.id }] : [it])),
  "change the kind": (draft: Draft, at: number) =>
    changeQuestion(draft, at, (it) => [{ ...it, kind: KINDS[at % 3] ?? "single" }]),
  "ask how sure": (draft: Draft, at: number) =>
    changeQuestion(draft, at, (it) => [{ ...it, sure: !it.sure }]),
  "add an option": (draft: Draft, at: number) => ({
    ...changeQuestion(draft, at, (it) => [
      withOptions(it, insert(it.options, at, newOption(draft.count))),
    ]),
    count: draft.count + 1,
  }),
  "remove an option": (draft: Draft, at: number) =>
    changeQuestion(draft, at, (it) => [withOptions(it, without(it.options, at))]),
  "move an option": (draft: Draft, at: number) =>
    changeQuestion(draft, at, (it) => [withOptions(it, rotate(it.options, at))]),
  "reword an option": (draft: Draft, at: number) => ({
    ...changeQuestion(draft, at, (it) => [withOptions(it, reworded(it.options, at, draft.count))]),
    count: draft.count + 1,
  }),
} as const;

const KINDS = ["single", "multiple", "truefalse"] as const;

export function edited(draft: Draft, edit: Edit): Draft {
  return EDITS[edit.what](draft, edit.at);
}

function newQuestion(count: number, at: number): DraftQuestion {
  const options = [1, 2, 3].map((n) => newOption(count + n));
  return { number: count, id: `q${count}`, kind: KINDS[at % 3] ?? "single", sure: false, options };
}

function newOption(number: number): DraftOption {
  return { number, text: `Words${number}` };
}

function reworded(
  options: readonly DraftOption[],
  at: number,
  count: number,
): readonly DraftOption[] {
  return options.map((option, n) =>
    n === at % options.length ? { ...option, text: `Reworded${count}` } : option,
  );
}

/** A true-or-false question keeps its two lines; 36 letters are all there are. */
function withOptions(question: DraftQuestion, options: readonly DraftOption[]): DraftQuestion {
  return question.kind === "truefalse" || options.length < 2 ? question : { ...question, options };
}

function changeScreen(
  draft: Draft,
  at: number,
  change: (screen: DraftScreen) => DraftScreen,
): Draft {
  const chosen = at % draft.screens.length;
  return {
    ...draft,
    screens: draft.screens.map((screen, n) => (n === chosen ? change(screen) : screen)),
  };
}

function changeQuestion(
  draft: Draft,
  at: number,
  change: (question: DraftQuestion) => readonly DraftQuestion[],
): Draft {
  const all = questionsOf(draft);
  const chosen = all[at % Math.max(all.length, 1)];
  return {
    ...draft,
    screens: draft.screens.map((screen) => ({
      ...screen,
      questions: screen.questions.flatMap((it) => (it === chosen ? change(it) : [it])),
    })),
  };
}

function moveQuestion(draft: Draft, at: number): Draft {
  const all = questionsOf(draft);
  const chosen = all[at % Math.max(all.length, 1)];
  if (!chosen) return draft;
  const taken = changeQuestion(draft, at, () => []);
  return changeScreen(taken, at, (screen) => ({
    ...screen,
    questions: insert(screen.questions, at, chosen),
  }));
}

function elsewhere(screen: DraftScreen): DraftScreen {
  return { ...screen, lesson: screen.lesson === "one" ? "two" : "one" };
}

function insert<T>(list: readonly T[], at: number, item: T): readonly T[] {
  const place = at % (list.length + 1);
  return [...list.slice(0, place), item, ...list.slice(place)];
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, n) => n !== at % list.length);
}

function rotate<T>(list: readonly T[], at: number): readonly T[] {
  const place = at % Math.max(list.length, 1);
  return [...list.slice(place), ...list.slice(0, place)];
}
