export * from "./course.ts";
export { CODES, type Code, catalogue, isCode } from "./diagnostics/catalogue.ts";
export { comparePlaces, type Place, startOf } from "./diagnostics/place.ts";
export type { Problem, Severity } from "./diagnostics/problem.ts";
export {
  type Diagnostic,
  type Edit,
  type Extras,
  Report,
  type Silence,
} from "./diagnostics/report.ts";
export * from "./events.ts";
export { free, freeNames } from "./identity/free.ts";
export { EMPTY_LOCK, formatLock, type Lock, type LockRecord } from "./identity/lock.ts";
export { type LockReading, parseLock } from "./identity/parse-lock.ts";
export type {
  PresentOption,
  PresentQuestion,
  PresentScreen,
  Settled,
} from "./identity/present.ts";
export { settle } from "./identity/settle.ts";
export { slug } from "./identity/slug.ts";
export * from "./outline.ts";
export { check } from "./questions/checks.ts";
export * from "./questions/index.ts";
export type { Notation, ResponseNotation } from "./questions/notation.ts";
export { LETTERS } from "./questions/options.ts";
export type { Option, QuestionBase, QuestionKind } from "./questions/question.ts";
export { submit, triesLeft } from "./scoring/answers.ts";
export { attemptsLeft, nextAttempt } from "./scoring/attempts.ts";
export { isComplete, isDone, progressShare } from "./scoring/completion.ts";
export { allAnswered, type Item, itemsOf } from "./scoring/items.ts";
export { courseScore, lessonScore, objectiveScores } from "./scoring/score.ts";
export { isFinal, keepBest, verdict } from "./scoring/verdict.ts";
export { BitReader, BitWriter } from "./state/bits.ts";
export { decode, type Replay } from "./state/decode.ts";
export { encode } from "./state/encode.ts";
export { learnerKey } from "./state/hash.ts";
export { MAX_SLOTS } from "./state/head.ts";
export { type Answer, type LearnerRecord, NEW_RECORD, type Sureness } from "./state/record.ts";
export type { Size, Slot } from "./state/slots.ts";
export { storedKinds } from "./state/width.ts";
export { biggest, type StatePart, worstCase } from "./state/worst-case.ts";
export * from "./text.ts";
