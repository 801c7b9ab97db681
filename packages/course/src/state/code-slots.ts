import { everyOf, type Outline, screensOf } from "../outline.ts";
import { codeOf, kindOf, type Question } from "../questions/index.ts";
import { codeLetters } from "../questions/options.ts";
import type { Wordless } from "../text.ts";
import type { Bits } from "./bits.ts";
import { homesOf } from "./homes.ts";
import type { Answer, LearnerRecord, Runs, Sureness } from "./record.ts";
import { codeRuns } from "./runs.ts";
import type { Slot } from "./slots.ts";

/** What slots keep of a learner. */
interface Found {
  readonly shown: Set<string>;
  readonly done: Set<string>;
  readonly runs: Map<string, Runs>;
  readonly draws: Map<string, readonly string[]>;
  readonly answers: Map<string, Answer>;
}

/** Writes what slots keep of a record, or reads it. */
export function codeSlots(
  bits: Bits,
  slots: readonly Slot[],
  { outline, given }: { readonly outline: Outline; readonly given: LearnerRecord },
): Found {
  const asked = everyOf("questions", screensOf(outline));
  const questions = new Map(asked.map((question) => [question.id, question]));
  const homes = homesOf(slots, questions, given.answers);
  const found: Found = {
    shown: new Set(),
    done: new Set(),
    runs: new Map(),
    draws: new Map(),
    answers: new Map(),
  };
  for (const slot of slots) {
    const { name } = slot;
    const answer = homes.get(name)?.slot === slot ? given.answers.get(name) : undefined;
    // Of the slots of a question, one holds an answer.
    if (codeOf(slot.kind)) {
      keep(found.answers, name, codeAnswer(bits, slot, { answer, question: questions.get(name) }));
    } else codeDeed(bits, slot, { given, found });
  }
  return found;
}

/** What a slot keeps of something that is no question. */
function codeDeed(
  bits: Bits,
  { kind, name, size }: Slot,
  { given, found }: { readonly given: LearnerRecord; readonly found: Found },
): void {
  if (kind === "roleplay") keep(found.runs, name, codeRuns(bits, given.runs.get(name)));
  else if (kind === "draw") {
    const drawn = codeLetters(bits, size, given.draws.get(name));
    keep(found.draws, name, drawn[0] ? drawn : undefined);
  } else {
    const marks = kind === "screen" ? "shown" : "done";
    if (bits.number(1, Number(given[marks].has(name)))) found[marks].add(name);
  }
}

/** The answer in a slot, as far as the present question still has its parts. */
function codeAnswer(
  bits: Bits,
  { kind, size }: Slot,
  { answer, question }: { readonly answer?: Answer; readonly question?: Wordless<Question> },
): Answer | undefined {
  const tries = bits.number(2, answer?.tries);
  if (tries === 0) return undefined;
  const [word, asksSure] = kind.split("+");
  const sure = asksSure ? bits.number(2, answer?.sure) : 0;
  const stored = codeOf(kind)?.(bits, size, answer?.response);
  if (!question || question.kind !== word || stored === undefined) return undefined;
  const response = kindOf(question).keep(question, stored);
  if (response === undefined) return undefined;
  return { response, tries, ...(question.confidence && isSureness(sure) && { sure }) };
}

function isSureness(value: number): value is Sureness {
  return value > 0;
}

function keep<T>(found: Map<string, T>, name: string, value: T | undefined): void {
  if (value !== undefined) found.set(name, value);
}
