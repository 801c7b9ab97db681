import {
  type AnyResponse,
  type Grading,
  type KindName,
  type LearnerRecord,
  NEW_RECORD,
  type Outline,
  type OutlineMark,
  type OutlineQuestion,
  type OutlineRoleplay,
  type OutlineScreen,
  type OutlineStep,
  type Situation,
  type Slot,
} from "@coursewright/course";

type OfKind<K extends KindName> = Extract<OutlineQuestion, { kind: K }>;
type Changes<K extends KindName> = Partial<Omit<OfKind<K>, "kind" | "id">>;

const COMMON = { points: 1, tries: 1, optional: false, fixed: false, confidence: false } as const;

/** Options by their boxes: `x` right, `/` half, `-` wrong. */
export function boxes(ticks: string): OfKind<"single">["options"] {
  return [...ticks].map((box, at) => ({
    letter: "abcdefghijklmnopqrstuvwxyz0123456789".charAt(at),
    tick: box === "x" ? "right" : box === "/" ? "half" : "wrong",
  }));
}

export function single(id: string, changes: Changes<"single"> = {}): OfKind<"single"> {
  return { kind: "single", id, ...COMMON, options: boxes("x/-"), ...changes };
}

export function multiple(id: string, changes: Changes<"multiple"> = {}): OfKind<"multiple"> {
  return {
    kind: "multiple",
    id,
    ...COMMON,
    scoring: "partial",
    options: boxes("xx--"),
    ...changes,
  };
}

export function truefalse(id: string, changes: Changes<"truefalse"> = {}): OfKind<"truefalse"> {
  return { kind: "truefalse", id, ...COMMON, options: boxes("x-"), ...changes };
}

/** What stands on a screen besides its questions. */
export interface Extras {
  readonly roleplays?: readonly OutlineRoleplay[];
  readonly marks?: readonly OutlineMark[];
}

/** A lesson of one screen a question, or of one screen without any. */
export function lesson(
  id: string,
  questions: readonly OutlineQuestion[] = [],
  changes: Partial<OutlineStep> = {},
): OutlineStep {
  const screens = questions.map((question, at) => screenOf(`${id}/s${at + 1}`, [question]));
  const only = screenOf(`${id}/start`, []);
  return {
    id,
    objectives: [],
    draws: {},
    screens: screens.length > 0 ? screens : [only],
    ...changes,
  };
}

/** A step of one screen without questions. */
export function step(id: string, extras: Extras, changes: Partial<OutlineStep> = {}): OutlineStep {
  const screens = [{ ...screenOf(`${id}/start`, []), ...extras }];
  return { id, objectives: [], draws: {}, screens, ...changes };
}

function screenOf(name: string, questions: readonly OutlineQuestion[]): OutlineScreen {
  const anchor = name.replace(/^.*\//, "");
  return { name, anchor, questions, roleplays: [], marks: [] };
}

/** A learner in a course. */
export function situation(record: LearnerRecord, outline: Outline): Situation {
  return { record, outline };
}

/** A course that is graded at 70, unless told otherwise. */
export function outlineOf(steps: readonly OutlineStep[], grading: Partial<Grading> = {}): Outline {
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
    slots: steps.flatMap(slotsOf),
    steps,
  };
}

export function ungraded(steps: readonly OutlineStep[]): Outline {
  const { grading, ...rest } = outlineOf(steps);
  const { pass: _pass, ...others } = grading;
  return { ...rest, grading: others };
}

function slotsOf(step: OutlineStep): readonly Slot[] {
  const skip = step.skip ? [plainSlot(`${step.id}/skip`, "skip")] : [];
  const inside = step.screens.flatMap((screen) => [
    plainSlot(screen.name, "screen"),
    ...screen.questions.map(slotOf),
    ...screen.roleplays.map(({ id }) => ({ ...plainSlot(id, "roleplay"), size: 64 })),
    ...screen.marks.map(({ id, kind }) => plainSlot(id, kind)),
  ]);
  const banks = Object.keys(step.draws).map((bank) => ({
    ...plainSlot(`${step.id}/${bank}`, "draw"),
    size: step.screens.flatMap(({ questions }) => questions).length,
  }));
  return [...skip, ...inside, ...banks];
}

function plainSlot(name: string, kind: string): Slot {
  return { birth: name, name, kind, size: 1 };
}

function slotOf(question: OutlineQuestion): Slot {
  const { id, kind, confidence } = question;
  const size = "options" in question ? question.options.length : 0;
  return { birth: id, name: id, kind: confidence ? `${kind}+sure` : kind, size };
}

/** A learner who answered each question once. */
export function recordOf(
  responses: Readonly<Record<string, AnyResponse>>,
  changes: Partial<LearnerRecord> = {},
): LearnerRecord {
  const answers = Object.entries(responses).map(
    ([id, response]) => [id, { response, tries: 1 }] as const,
  );
  return { ...NEW_RECORD, answers: new Map(answers), ...changes };
}

/** The record of a state that can be replayed. */
export function replayed(replay: { readonly kind: string; readonly record?: LearnerRecord }) {
  if (!replay.record) throw new Error(`The state is ${replay.kind}.`);
  return replay.record;
}
