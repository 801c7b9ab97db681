import type { Outline } from "../outline.ts";
import { kindOf } from "../questions/index.ts";
import { BitWriter } from "./bits.ts";
import { type Head, NO_SCORE, NO_SCREEN, NOT_CHOSEN, namesOf, seal, writeHead } from "./head.ts";
import { homes } from "./homes.ts";
import type { Answer, LearnerRecord } from "./record.ts";
import type { Slot } from "./slots.ts";
import { contentOf, readable } from "./width.ts";

/** Packs what a learner did into characters that any LMS keeps; `decode` is its inverse. */
export function encode(record: LearnerRecord, outline: Outline): string {
  const slots = readable(outline.slots);
  const home = homes(outline);
  const bits = new BitWriter();
  writeHead(bits, headOf(record, slots));
  for (const slot of slots) {
    const answer = home.get(slot.name) === slot ? record.answers.get(slot.name) : undefined;
    if (contentOf(slot).kind === "mark") bits.write(record.shown.has(slot.name) ? 1 : 0, 1);
    else writeAnswer(bits, slot, answer);
  }
  return seal(bits.toString());
}

function headOf(record: LearnerRecord, slots: readonly Slot[]): Head {
  const screen = slots.findIndex((slot) => slot.kind === "screen" && slot.name === record.screen);
  return {
    slots: slots.length,
    names: namesOf(slots),
    attempt: Math.min(record.attempt, 15),
    screen: screen < 0 ? NO_SCREEN : screen,
    best: record.best === undefined ? NO_SCORE : Math.round(record.best * 100),
    language: record.language ?? NOT_CHOSEN,
    audience: record.audience ?? NOT_CHOSEN,
  };
}

function writeAnswer(bits: BitWriter, slot: Slot, answer: Answer | undefined): void {
  bits.write(Math.min(answer?.tries ?? 0, 3), 2);
  const content = contentOf(slot);
  if (!answer || content.kind !== "answer") return;
  if (content.sure) bits.write(answer.sure ?? 0, 2);
  kindOf({ kind: content.to }).write(bits, slot.size, answer.response);
}
