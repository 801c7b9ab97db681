import type { Outline } from "../outline.ts";
import { kindOf, type Question } from "../questions/index.ts";
import type { Wordless } from "../text.ts";
import { BitReader } from "./bits.ts";
import { FORMAT, type Head, NO_SCORE, NOT_CHOSEN, namesOf, open, readHead } from "./head.ts";
import { asked } from "./homes.ts";
import type { Answer, LearnerRecord, Sureness } from "./record.ts";
import type { Slot } from "./slots.ts";
import { contentOf, readable } from "./width.ts";

/** What a saved state tells about the present course. */
export type Replay =
  | { readonly kind: "replayed"; readonly record: LearnerRecord }
  /** Written for another course or by a newer version: replay nothing, overwrite nothing. */
  | { readonly kind: "foreign" }
  /** Not as it was written; the bookmark may still tell the screen. */
  | { readonly kind: "damaged" }
  | { readonly kind: "empty" };

/** Reads what `encode` wrote, also for an earlier edition of the course. */
export function decode(state: string, outline: Outline): Replay {
  if (!state) return { kind: "empty" };
  const opened = open(state);
  if (!opened || opened.format < FORMAT) return { kind: "damaged" };
  if (opened.format > FORMAT) return { kind: "foreign" };
  const bits = new BitReader(opened.body);
  const head = readHead(bits);
  const slots = readable(outline.slots).slice(0, head.slots);
  if (slots.length < head.slots || head.names !== namesOf(slots)) return { kind: "foreign" };
  const done = readSlots(bits, slots, outline);
  const screen = currentScreen(slots, head.screen, { present: screensOf(outline), ...done });
  return { kind: "replayed", record: { ...choices(head), ...(screen && { screen }), ...done } };
}

type Done = Pick<LearnerRecord, "shown" | "answers">;

function readSlots(bits: BitReader, slots: readonly Slot[], outline: Outline): Done {
  const questions = asked(outline);
  const screens = screensOf(outline);
  const shown = new Set<string>();
  const answers = new Map<string, Answer>();
  for (const slot of slots) {
    if (contentOf(slot).kind === "mark") {
      if (bits.read(1) && screens.has(slot.name)) shown.add(slot.name);
      continue;
    }
    // A question that grew has several slots; the newest that holds an answer comes last.
    const answer = readAnswer(bits, slot, questions.get(slot.name));
    if (answer) answers.set(slot.name, answer);
  }
  return { shown, answers };
}

function screensOf(outline: Outline): ReadonlySet<string> {
  return new Set(outline.lessons.flatMap(({ screens }) => screens.map((screen) => screen.name)));
}

/** The screen the learner was on; where it is gone, the last one before it that was shown. */
function currentScreen(
  slots: readonly Slot[],
  at: number,
  screens: { readonly present: ReadonlySet<string>; readonly shown: ReadonlySet<string> },
): string | undefined {
  const name = slots[at]?.name;
  if (!name || screens.present.has(name)) return name;
  return slots.filter((slot, n) => n < at && screens.shown.has(slot.name)).at(-1)?.name;
}

function readAnswer(
  bits: BitReader,
  slot: Slot,
  question: Wordless<Question> | undefined,
): Answer | undefined {
  const content = contentOf(slot);
  const tries = bits.read(2);
  if (content.kind !== "answer" || tries === 0) return undefined;
  const kind = kindOf({ kind: content.to });
  const sure = content.sure ? bits.read(2) : 0;
  const stored = kind.read(bits, slot.size);
  if (question?.kind !== content.to) return undefined;
  const response = kind.keep(question, stored);
  if (response === undefined) return undefined;
  return { response, tries, ...(isSureness(sure) && question.confidence && { sure }) };
}

function isSureness(value: number): value is Sureness {
  return value > 0;
}

function choices(head: Head): Pick<LearnerRecord, "attempt" | "best" | "language" | "audience"> {
  return {
    attempt: Math.max(head.attempt, 1),
    ...(head.best !== NO_SCORE && { best: head.best / 100 }),
    ...(head.language !== NOT_CHOSEN && { language: head.language }),
    ...(head.audience !== NOT_CHOSEN && { audience: head.audience }),
  };
}
