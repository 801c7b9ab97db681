import type {
  AnyResponse,
  Grading,
  Item,
  LearnerRecord,
  Outline,
  OutlineLesson,
  Slot,
} from "@coursewright/course";

type Changes<K extends Item["kind"]> = Partial<Omit<Extract<Item, { kind: K }>, "kind" | "id">>;

const COMMON = { points: 1, tries: 1, optional: false, fixed: false, confidence: false } as const;

/** Options by their boxes: `x` right, `/` half, `-` wrong. */
export function boxes(ticks: string): Item["options"] {
  return [...ticks].map((box, at) => ({
    letter: "abcdefghijklmnopqrstuvwxyz0123456789".charAt(at),
    tick: box === "x" ? "right" : box === "/" ? "half" : "wrong",
  }));
}

export function single(id: string, changes: Changes<"single"> = {}): Item {
  return { kind: "single", id, ...COMMON, options: boxes("x/-"), ...changes };
}

export function multiple(id: string, changes: Changes<"multiple"> = {}): Item {
  return {
    kind: "multiple",
    id,
    ...COMMON,
    scoring: "partial",
    options: boxes("xx--"),
    ...changes,
  };
}

export function truefalse(id: string, changes: Changes<"truefalse"> = {}): Item {
  return { kind: "truefalse", id, ...COMMON, options: boxes("x-"), ...changes };
}

/** A lesson of one screen a question, or of one screen without any. */
export function lesson(id: string, questions: readonly Item[] = []): OutlineLesson {
  const screens = questions.map((question, at) => ({
    name: `${id}/s${at + 1}`,
    anchor: `s${at + 1}`,
    questions: [question],
  }));
  const only = { name: `${id}/start`, anchor: "start", questions: [] };
  return { id, objectives: [], screens: screens.length > 0 ? screens : [only] };
}

/** A course that is graded at 70, unless told otherwise. */
export function outlineOf(
  lessons: readonly OutlineLesson[],
  grading: Partial<Grading> = {},
): Outline {
  return {
    id: "com.example.course",
    version: "1.0.0",
    languages: ["en"],
    grading: {
      pass: 70,
      completion: "interactions",
      attempts: "unlimited",
      onFail: "incomplete",
      ...grading,
    },
    slots: lessons.flatMap(slotsOf),
    lessons,
  };
}

export function ungraded(lessons: readonly OutlineLesson[]): Outline {
  const { grading, ...rest } = outlineOf(lessons);
  const { pass: _pass, ...others } = grading;
  return { ...rest, grading: others };
}

function slotsOf({ screens }: OutlineLesson): readonly Slot[] {
  return screens.flatMap((screen) => [
    { birth: screen.name, name: screen.name, kind: "screen", size: 1 },
    ...screen.questions.map(slotOf),
  ]);
}

function slotOf({ id, kind, confidence, options }: Item): Slot {
  return { birth: id, name: id, kind: confidence ? `${kind}+sure` : kind, size: options.length };
}

/** A learner who answered each question once. */
export function recordOf(
  responses: Readonly<Record<string, AnyResponse>>,
  changes: Partial<LearnerRecord> = {},
): LearnerRecord {
  const answers = Object.entries(responses).map(
    ([id, response]) => [id, { response, tries: 1 }] as const,
  );
  return { attempt: 1, shown: new Set(), answers: new Map(answers), ...changes };
}

/** The record of a state that can be replayed. */
export function replayed(replay: { readonly kind: string; readonly record?: LearnerRecord }) {
  if (!replay.record) throw new Error(`The state is ${replay.kind}.`);
  return replay.record;
}
