export * from "./adapted.ts";
export * from "./blocks.ts";
export * from "./course.ts";
// By name: from a file that is left out of a bundle, nobody knows what else it exports.
export {
  HAS_ADAPTED,
  HAS_BUTTON,
  HAS_DRAWS,
  HAS_HOMES,
  HAS_LANGUAGES,
  HAS_OBJECTIVES,
  HAS_PRACTICE,
  HAS_ROLES,
  HAS_SKIPS,
  HAS_SURE,
  HAS_TASKS,
} from "./course-has.ts";
export { CODES, type Code, catalogue, isCode } from "./diagnostics/catalogue.ts";
export { comparePlaces, isPlace, type Place, startOf } from "./diagnostics/place.ts";
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
  NumberedChoice,
  PresentBank,
  PresentChoice,
  PresentMark,
  PresentQuestion,
  PresentRoleplay,
  PresentScreen,
  Settled,
} from "./identity/present.ts";
export { settle } from "./identity/settle.ts";
export { slug } from "./identity/slug.ts";
export * from "./inside.ts";
export { firstLanguage } from "./languages.ts";
export * from "./outline.ts";
export type {
  AnswerParts,
  Bodies,
  Draft,
  Lettered,
  LetterGroup,
  QuestionAuthor,
  Row,
  Shape,
} from "./questions/author.ts";
export { authorOf, authors, check } from "./questions/authors.ts";
export * from "./questions/index.ts";
export { mixed } from "./questions/mixed.ts";
export type { Notation, Pair, ResponseNotation, Step as RunStep } from "./questions/notation.ts";
export { LETTERS } from "./questions/options.ts";
export type {
  Blank,
  BlankOption,
  InBank,
  Option,
  Part,
  QuestionBase,
  QuestionKind,
  Statement,
  Told,
} from "./questions/question.ts";
export { isNote, staysHere } from "./questions/stays-here.ts";
export { type Decision, decisionsOf, stepsOf } from "./roleplay/decisions.ts";
export { conditionsOf } from "./roleplay/layout.ts";
export { begin, choose, type Moment, type Playable, replay, type Said } from "./roleplay/play.ts";
export type * from "./roleplay/proof.ts";
export * from "./roleplay/roleplay.ts";
export { bestShare, endShare, rawScore, share, success } from "./roleplay/score.ts";
export { walk } from "./roleplay/walk.ts";
export { submit, triesLeft } from "./scoring/answers.ts";
export { attemptsLeft, nextAttempt } from "./scoring/attempts.ts";
export { dutiesOf, dutiesOn, isComplete, isDone, progressShare } from "./scoring/completion.ts";
export { draw } from "./scoring/draws.ts";
export {
  allAnswered,
  type Item,
  isAnswered,
  itemsOf,
  itemsOn,
  outcome,
} from "./scoring/items.ts";
export {
  ANYBODY,
  isDrawn,
  isSkipped,
  roleOf,
  type Situation,
  screensOffered,
  skipName,
} from "./scoring/offers.ts";
export { advance, goBack, isPractice } from "./scoring/runs.ts";
export { courseScore, knownBefore, objectiveScores, stepScore } from "./scoring/score.ts";
export { isFinal, keepBest, verdict } from "./scoring/verdict.ts";
export { type Bits, bitReader, bitWriter } from "./state/bits.ts";
export { decode, type Replay } from "./state/decode.ts";
export { encode } from "./state/encode.ts";
export { MAX_SLOTS } from "./state/format.ts";
export { hash, learnerKey } from "./state/hash.ts";
export { mergeStates, type RevisedState } from "./state/merge.ts";
export {
  type Answer,
  type LearnerRecord,
  NEW_RECORD,
  type Runs,
  type Sureness,
} from "./state/record.ts";
export type { Size, Slot } from "./state/slots.ts";
export { storedKinds } from "./state/width.ts";
export { biggest, type StatePart, worstCase } from "./state/worst-case.ts";
export * from "./text.ts";
