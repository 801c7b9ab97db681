/** Something that a package can tell whoever records, and how each standard is told. */
export interface Disclosure {
  /** Tells it apart. */
  readonly name: DisclosureName;
  /** In words for whoever answers for data protection. */
  readonly what: string;
  /** Elements of SCORM 1.2; `n` stands for any number. */
  readonly scorm12: readonly string[];
  /** Elements of SCORM 2004. */
  readonly scorm2004: readonly string[];
  /** Last parts of the verbs of statements. */
  readonly verbs: readonly string[];
  /** Document about the learner that cmi5 keeps beside the state. */
  readonly profile?: string;
}

/** The word for a kind of disclosure. */
export type DisclosureName =
  | "place"
  | "language"
  | "status"
  | "score"
  | "progress"
  | "time"
  | "screens"
  | "objectives"
  | "answers"
  | "sure"
  | "ratings"
  | "written"
  | "decisions";

const INTERACTION = [
  "cmi.interactions.n.id",
  "cmi.interactions.n.type",
  "cmi.interactions.n.objectives.n.id",
  "cmi.interactions.n.correct_responses.n.pattern",
  "cmi.interactions.n.weighting",
  "cmi.interactions.n.result",
  "cmi.interactions.n.latency",
];
const INTERACTION_12 = [
  ...INTERACTION,
  "cmi.interactions.n.time",
  "cmi.interactions.n.student_response",
];
const INTERACTION_2004 = [
  ...INTERACTION,
  "cmi.interactions.n.timestamp",
  "cmi.interactions.n.learner_response",
  "cmi.interactions.n.description",
];

function asked(name: DisclosureName, what: string, verbs: readonly string[]): Disclosure {
  return { name, what, scorm12: INTERACTION_12, scorm2004: INTERACTION_2004, verbs };
}

/** Everything that leaves the browser; a test holds it against every call and statement of the samples. */
export const DISCLOSURES: readonly Disclosure[] = [
  {
    name: "place",
    what: "The screen where the learner is, and what was answered, as a code that only this course reads",
    scorm12: ["cmi.suspend_data", "cmi.core.lesson_location"],
    scorm2004: ["cmi.suspend_data", "cmi.location"],
    // In a state document, which is no statement.
    verbs: [],
  },
  {
    name: "language",
    what: "The language that the learner has chosen",
    scorm12: ["cmi.student_preference.language"],
    scorm2004: ["cmi.learner_preference.language"],
    verbs: [],
    profile: "cmi5LearnerPreferences",
  },
  {
    name: "status",
    what: "Whether the course is begun, completed, passed or failed",
    scorm12: ["cmi.core.lesson_status"],
    scorm2004: ["cmi.completion_status", "cmi.success_status"],
    verbs: ["completed", "passed", "failed"],
  },
  {
    name: "score",
    what: "The score, from 0 to 100",
    scorm12: ["cmi.core.score.raw", "cmi.core.score.min", "cmi.core.score.max"],
    scorm2004: ["cmi.score.raw", "cmi.score.min", "cmi.score.max", "cmi.score.scaled"],
    verbs: ["scored", "passed", "failed"],
  },
  {
    name: "progress",
    what: "How much of the course is done",
    scorm12: [],
    scorm2004: ["cmi.progress_measure"],
    verbs: ["progressed"],
  },
  {
    name: "time",
    what: "When the learner came and left, and how long the visit was",
    scorm12: ["cmi.core.session_time", "cmi.core.exit"],
    scorm2004: ["cmi.session_time", "cmi.exit", "adl.nav.request"],
    verbs: ["initialized", "resumed", "suspended", "terminated"],
  },
  {
    name: "screens",
    what: "Which screens were seen, and for how long",
    scorm12: [],
    scorm2004: [],
    verbs: ["experienced"],
  },
  {
    name: "objectives",
    what: "How far each objective is reached",
    scorm12: [
      "cmi.objectives.n.id",
      "cmi.objectives.n.score.raw",
      "cmi.objectives.n.score.min",
      "cmi.objectives.n.score.max",
      "cmi.objectives.n.status",
    ],
    scorm2004: [
      "cmi.objectives.n.id",
      "cmi.objectives.n.score.raw",
      "cmi.objectives.n.score.min",
      "cmi.objectives.n.score.max",
      "cmi.objectives.n.score.scaled",
      "cmi.objectives.n.completion_status",
      "cmi.objectives.n.success_status",
    ],
    verbs: ["completed", "passed", "scored"],
  },
  asked(
    "answers",
    "Each answer to a question, whether it is right, when it was given and after how long",
    ["attempted", "answered"],
  ),
  asked("sure", "How sure the learner says to be of an answer", ["answered"]),
  asked("ratings", "How the learner rates the statements of scales, and votes in polls", [
    "answered",
  ]),
  asked("written", "What the learner writes where the page says that it is sent", ["responded"]),
  asked("decisions", "Each decision in a role-play, the way through it and how it ended", [
    "attempted",
    "answered",
    "completed",
  ]),
];
