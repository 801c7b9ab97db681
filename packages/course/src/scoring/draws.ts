import type { Outline, OutlineStep } from "../outline.ts";
import { hash } from "../state/hash.ts";
import type { LearnerRecord } from "../state/record.ts";
import { drawName } from "./offers.ts";

/** The record with as many questions drawn from each bank as a learner gets; what was drawn stays as far as it is still there. */
export function draw(record: LearnerRecord, outline: Outline, learner: string): LearnerRecord {
  const draws = new Map(record.draws);
  for (const step of outline.steps) {
    for (const [bank, count] of Object.entries(step.draws)) {
      const name = drawName(step, bank);
      const letters = lettersIn(step, bank);
      const kept = (record.draws.get(name) ?? []).filter((letter) => letters.includes(letter));
      const rest = letters.filter((letter) => !kept.includes(letter));
      const seed = `${learner}/${record.attempt}/${name}`;
      const mixed = rest.sort((a, b) => hash(seed + a) - hash(seed + b));
      // What was drawn comes first, and stays even when fewer are drawn now.
      const size = Math.max(count, kept.length);
      draws.set(name, [...kept, ...mixed].slice(0, size).sort());
    }
  }
  return { ...record, draws };
}

function lettersIn(step: OutlineStep, bank: string): readonly string[] {
  return step.screens
    .flatMap((screen) => screen.questions)
    .flatMap((question) => (question.bank?.id === bank ? [question.bank.letter] : []));
}
