import type { FullRecord, Values } from "@coursewright/lms";

/** What an LMS would show: the higher, the better. */
export const STATUSES = ["not begun", "incomplete", "failed", "completed", "passed"] as const;

/** A line of the gradebook, whatever the standard calls it. */
export interface Result {
  readonly status: (typeof STATUSES)[number];
  /** From 0 to 100. */
  readonly score?: number;
}

export function resultOf(record: FullRecord): Result {
  const { values, statements } = record;
  if (statements.length > 0) return told(statements);
  // By what is there: Chamilo speaks 1.2 to packages of 2004.
  return "cmi.core.lesson_status" in values ? scorm12(values) : scorm2004(values);
}

/** Every rule that was broken, in words. */
export function violationsOf({ launches, violations }: FullRecord): readonly string[] {
  const calls = launches.flatMap((launch) => launch.violations);
  return [
    ...calls.map(({ call, message }) => `${call}: ${message}`),
    ...violations.map(({ rule, message }) => `${rule}: ${message}`),
  ];
}

const UUID = /\b[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\b/;

/** Ids of interactions and objectives, or of all activities that statements are about, each once. */
export function idsIn({ values, statements }: FullRecord): readonly string[] {
  const held = Object.entries(values).flatMap(([element, value]) =>
    /^cmi\.(interactions|objectives)\.\d+\.id$/.test(element) ? [value] : [],
  );
  return [...new Set([...held, ...objectsOf(statements)])].sort();
}

function objectsOf(statements: readonly object[]): readonly string[] {
  // The LRS has checked their shape. An LMS of cmi5 gives the course another name for each learner.
  return (statements as readonly Told[]).map(({ object }) => object.id.replace(UUID, "*"));
}

function scorm12(values: Values): Result {
  return {
    status: statusCalled(values["cmi.core.lesson_status"]),
    ...scoreOf(values["cmi.core.score.raw"]),
  };
}

function scorm2004(values: Values): Result {
  const passed = values["cmi.success_status"] === "passed";
  return {
    status: passed ? "passed" : statusCalled(values["cmi.completion_status"]),
    ...scoreOf(values["cmi.score.raw"]),
  };
}

interface Told {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: { readonly score?: { readonly scaled?: number } };
}

/** The best that statements about what was launched say. */
function told(statements: readonly object[]): Result {
  // The LRS has checked their shape.
  const all = statements as readonly Told[];
  const launched = all[0]?.object.id;
  const own = all.filter(({ object }) => object.id === launched);
  const ranks = own.map(({ verb }) => STATUSES.indexOf(statusCalled(lastPart(verb.id))));
  const scores = own.flatMap(({ result }) => result?.score?.scaled ?? []);
  return {
    status: STATUSES[Math.max(1, ...ranks)] ?? "incomplete",
    ...(scores.length > 0 && { score: Math.round(Math.max(...scores) * 10_000) / 100 }),
  };
}

function lastPart(iri: string): string {
  return iri.slice(iri.lastIndexOf("/") + 1);
}

/** The status that a standard or our own store calls so. */
export function statusCalled(word: string | undefined): Result["status"] {
  return STATUSES.find((status) => status === word) ?? "not begun";
}

function scoreOf(value: string | undefined): { readonly score?: number } {
  return value ? { score: Number(value) } : {};
}
