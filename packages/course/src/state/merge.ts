import { everyOf, type Outline, type OutlineQuestion, screensOf } from "../outline.ts";
import { score } from "../questions/index.ts";
import { bestShare } from "../roleplay/score.ts";
import { higher } from "../scoring/attempts.ts";
import { allAnswered } from "../scoring/items.ts";
import { courseScore } from "../scoring/score.ts";
import { decode } from "./decode.ts";
import { encode } from "./encode.ts";
import type { Answer, LearnerRecord, Runs } from "./record.ts";

/** A saved state and how often it was saved. */
export interface RevisedState {
  readonly state: string;
  /** From 1; of two the higher one tells where the learner is. */
  readonly rev: number;
}

/** One state for what a learner did in two windows at once: nothing that either has is lost. */
export function mergeStates(mine: RevisedState, theirs: RevisedState, outline: Outline): string {
  const [newer, older] = mine.rev < theirs.rev ? [theirs, mine] : [mine, theirs];
  try {
    return mergeRead(newer.state, older.state, outline);
  } catch {
    return newer.state;
  }
}

function mergeRead(newer: string, older: string, outline: Outline): string {
  const [one, other] = [decode(newer, outline), decode(older, outline)];
  if (one.kind === "replayed" && other.kind === "replayed")
    return encode(mergeRecords(one.record, other.record, outline), outline);
  // What a newer version of the course has written outlives every page of an older one.
  if (one.kind === "foreign" || other.kind === "foreign")
    return one.kind === "foreign" ? newer : older;
  // What cannot be read cannot be joined; and nothing never replaces something.
  return one.kind === "replayed" || other.kind !== "replayed" ? newer : older;
}

function mergeRecords(newer: LearnerRecord, older: LearnerRecord, outline: Outline): LearnerRecord {
  const marks = {
    language: newer.language ?? older.language,
    audience: newer.audience ?? older.audience,
    shown: new Set([...newer.shown, ...older.shown]),
    done: new Set([...newer.done, ...older.done]),
    best: bestOf(newer, older, outline),
  };
  // Answers of two attempts are not answers of one.
  if (newer.attempt !== older.attempt)
    return { ...(newer.attempt > older.attempt ? newer : older), ...marks };
  return {
    ...newer,
    ...marks,
    screen: newer.screen ?? older.screen,
    draws: new Map([...older.draws, ...newer.draws]),
    answers: mergeAnswers(newer, older, outline),
    runs: mergeRuns(newer, older, outline),
  };
}

/** Best score of an earlier attempt: one that only the other window has left may be better than any before. */
function bestOf(one: LearnerRecord, other: LearnerRecord, outline: Outline): LearnerRecord["best"] {
  const best = higher(one.best, other.best);
  if (one.attempt === other.attempt) return best;
  const situation = { record: one.attempt < other.attempt ? one : other, outline };
  return allAnswered(situation) ? higher(best, courseScore(situation)) : best;
}

function mergeAnswers(
  newer: LearnerRecord,
  older: LearnerRecord,
  outline: Outline,
): ReadonlyMap<string, Answer> {
  const questions = everyOf("questions", screensOf(outline));
  const merged = questions.flatMap((question): readonly (readonly [string, Answer])[] => {
    const answer = betterAnswer(
      question,
      newer.answers.get(question.id),
      older.answers.get(question.id),
    );
    return answer ? [[question.id, answer]] : [];
  });
  return new Map(merged);
}

function betterAnswer(
  question: OutlineQuestion,
  newer: Answer | undefined,
  older: Answer | undefined,
): Answer | undefined {
  if (!newer || !older) return newer ?? older;
  const lead = score(question, newer.response) - score(question, older.response);
  return (lead || newer.tries - older.tries) < 0 ? older : newer;
}

function mergeRuns(
  newer: LearnerRecord,
  older: LearnerRecord,
  outline: Outline,
): ReadonlyMap<string, Runs> {
  const roleplays = everyOf("roleplays", screensOf(outline));
  const merged = new Map([...older.runs, ...newer.runs]);
  for (const roleplay of roleplays) {
    const [runs, other] = [newer.runs.get(roleplay.id), older.runs.get(roleplay.id)];
    if (!runs || !other) continue;
    const share = ({ best }: Runs) => (best && bestShare(roleplay, best)) ?? -1;
    merged.set(roleplay.id, {
      ...runs,
      ended: Math.max(runs.ended, other.ended),
      best: share(runs) < share(other) ? other.best : runs.best,
    });
  }
  return merged;
}
