import type { Launch, LearningEvent, Status } from "@coursewright/course";

/** One call of SetValue. */
export interface Write {
  readonly element: string;
  readonly value: string;
}

/** What a mapping has to know besides the event. */
export interface CmiContext {
  /** Number of the interaction to write; absent when the LMS keeps none. */
  readonly interaction?: number;
  /** Number of each objective by its id in the LMS; one that is missing is not written. */
  readonly objectives: ReadonlyMap<string, number>;
  /** Length of this session so far. */
  readonly sessionSeconds: number;
  /** By how much the learner's clock is ahead of UTC. */
  readonly minutesEast: number;
  /** Present value of each element, as far as it is known. */
  readonly held: ReadonlyMap<string, string>;
}

/** What one version of SCORM calls things, and how a session begins and ends in it. */
export interface Dialect {
  /** Name of the object that the LMS puts into a window. */
  readonly api: "API" | "API_1484_11";
  readonly calls: Calls;
  /** Everything that is read once at launch. */
  readonly reads: readonly string[];
  /** An element that always has a value in a running session. */
  readonly status: string;
  /** Whether the session is committed right before it is finished. */
  readonly commitsLast: boolean;
  launch(held: ReadonlyMap<string, string>): Launch;
  toCmi(event: LearningEvent, context: CmiContext): readonly Write[];
  /** The first status of a learner who was never here. */
  begin(held: ReadonlyMap<string, string>): readonly Write[];
  /** Keeps what is stored, should the session break off. */
  readonly suspend: Write;
  sessionTime(seconds: number): Write;
  /** Where the learner wants to go after the exit button, if the LMS offers to be told. */
  leave(get: (element: string) => string): readonly Write[];
}

interface Calls {
  readonly initialize: string;
  readonly finish: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly error: string;
}

/** Only what the LMS does not have yet: each call may cost a round trip to the server. */
export function changes(
  writes: readonly Write[],
  held: ReadonlyMap<string, string>,
): readonly Write[] {
  return writes.filter(({ element, value }) => held.get(element) !== value);
}

const STATUSES: readonly Status[] = ["incomplete", "completed", "passed", "failed"];

/** The status that is called so, if it is one of ours. */
export function statusCalled(word: unknown): Status | undefined {
  return STATUSES.find((status) => status === word);
}

/** Whether a new word stands higher than the one before; a word without rank stands lowest. */
export function rises(ranks: readonly string[], value: string, before = ""): boolean {
  return ranks.indexOf(value) > ranks.indexOf(before);
}

/** The number that an LMS gives, unless it gives none. */
export function numberIn(
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  const value = Number(text?.trim() || Number.NaN);
  return value >= least && value <= most ? value : undefined;
}

/** Whether a status says that nobody was here before. */
export function isUntouched(status = ""): boolean {
  return /^(|unknown|not attempted)$/.test(status);
}

/** The mode as far as it can be trusted: Open edX and others give nothing, which means normal. */
export function modeIn(text = ""): Launch["mode"] {
  const word = text.trim().toLowerCase();
  return word === "browse" || word === "review" ? word : "normal";
}

/** A language tag; LMSs also give names such as `English`, which tell nothing. */
export function languageIn(text = ""): string | undefined {
  const tag = text.trim().replace(/_/g, "-");
  return /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag) ? tag : undefined;
}
