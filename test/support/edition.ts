import type {
  Block,
  Course,
  Edition,
  Grading,
  Html,
  Option,
  Place,
  QuestionOf,
  Screen,
  Slot,
  Step,
  Text,
} from "@coursewright/course";

const PLACE: Place = { file: "lesson.md", line: 1, column: 1, endLine: 1, endColumn: 2 };

export function text(words: string): Text {
  return { text: { en: words } };
}

export function html(markup: string): Html {
  return { html: { en: markup } };
}

/** An option: `x` right, `/` half, `-` wrong before its words; feedback after two colons. */
function option(line: string, index: number): Option {
  const [words = "", feedback] = line.slice(2).split(" :: ");
  const tick = line.startsWith("x") ? "right" : line.startsWith("/") ? "half" : "wrong";
  return {
    letter: "abcdefghij".charAt(index),
    html: html(words),
    tick,
    ...(feedback !== undefined && { feedback: html(`<p>${feedback}</p>`) }),
    box: PLACE,
    place: PLACE,
  };
}

/** The kinds whose parts are options. */
type ChoiceKind = "single" | "multiple" | "truefalse";
type Choice = QuestionOf<ChoiceKind>;
type Changes = Partial<Omit<Choice, "kind" | "id">>;

/** A question with one point and one try, in the written order. */
export function question(
  kind: ChoiceKind,
  id: string,
  ask: string,
  lines: readonly string[],
  changes: Changes = {},
): Block {
  const common = { points: 1, tries: 1, optional: false, fixed: true, confidence: false } as const;
  const base = { id, ask: html(`<p>${ask}</p>`), ...common, place: PLACE };
  const options = lines.map(option);
  const asked: Choice =
    kind === "multiple"
      ? { kind, scoring: "partial", ...base, options, ...changes }
      : { kind, ...base, options, ...changes };
  return { kind: "question", question: asked, place: PLACE };
}

export function prose(markup: string): Block {
  return { kind: "prose", html: html(markup), place: PLACE };
}

export function screen(anchor: string, title: string, blocks: readonly Block[]): Screen {
  return {
    name: `lesson/${anchor}`,
    anchor: `lesson--${anchor}`,
    title: html(title),
    blocks,
    place: PLACE,
  };
}

export function lesson(screens: readonly Screen[], changes: Partial<Step> = {}): Step {
  return {
    kind: "lesson",
    id: "lesson",
    title: html("Listen so it shows"),
    objectives: [],
    screens,
    draws: {},
    place: PLACE,
    ...changes,
  };
}

/** A course in English, graded at 70 unless told otherwise. */
export function course(
  steps: readonly Step[],
  grading: Partial<Grading> = {},
  changes: Partial<Course> = {},
): Course {
  return {
    id: "com.example.listening",
    version: "1.4.0",
    title: text("Listening under pressure"),
    languages: ["en"],
    steps,
    grading: {
      pass: 70,
      completion: "interactions",
      attempts: "unlimited",
      onFail: "incomplete",
      ...grading,
    },
    privacy: { ratings: "local", k: 8 },
    xapi: {},
    channels: ["email", "phone", "chat", "video", "face-to-face"],
    slots: steps.flatMap((step) => step.screens).flatMap(slotsOf),
    ...changes,
  };
}

function slotsOf({ name, blocks }: Screen): readonly Slot[] {
  const asked = blocks.flatMap((block) => (block.kind === "question" ? [block.question] : []));
  return [
    { birth: name, name, kind: "screen", size: 1 },
    ...asked.map((question) => ({
      birth: question.id,
      name: question.id,
      kind: question.confidence ? `${question.kind}+sure` : question.kind,
      size: "options" in question ? question.options.length : 0,
    })),
  ];
}

/** The course in its only language. */
export function edition(whole: Course): Edition {
  // Exactly what the mapped type says: every text is replaced by its English.
  return { ...(english(whole) as Edition), locale: "en" };
}

function english(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(english);
  if (typeof value !== "object" || value === null) return value;
  const words = "text" in value ? value.text : "html" in value ? value.html : undefined;
  if (typeof words === "object" && words !== null && "en" in words) return words.en;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, english(part)]));
}
