import {
  encode,
  type LearnerRecord,
  type LearningEvent,
  type Outline,
  objectiveScores,
  progressShare,
} from "@coursewright/course";
import { type Asked, interactions, type Submission } from "./interactions.ts";

type EventOf<Kind extends LearningEvent["kind"]> = Extract<LearningEvent, { kind: Kind }>;

/** One submission, as the tracker hears of it. */
export function answeredEvents(asked: Asked, submission: Submission): readonly LearningEvent[] {
  return interactions(asked, submission).map((interaction) => ({ kind: "answered", interaction }));
}

/** What brings the learner back to where the record is. */
export function savedEvent(record: LearnerRecord, outline: Outline): EventOf<"saved"> {
  const state = encode(record, outline);
  return { kind: "saved", saved: { state, bookmark: record.screen ?? "" } };
}

/** Progress; its share never falls below one that was told before. */
export function progressEvent(
  record: LearnerRecord,
  outline: Outline,
  told: number,
): EventOf<"progressed"> {
  const share = Math.max(told, progressShare(record, outline));
  return { kind: "progressed", progress: { share, objectives: objectiveScores(record, outline) } };
}
