import type { Lrs } from "./lrs.ts";
import type { LrsRecord } from "./record.ts";

/** Name by which the LMS sends its own statements and documents. */
export const LMS = "lms";

/** All that an LRS remembers, as a copy; an LMS adds what only it knows. */
export function recordOf({ statements, documents, journal }: Lrs): LrsRecord {
  const kept = statements.all();
  return {
    statements: kept.filter(({ sender }) => sender !== LMS).map(({ statement }) => statement),
    lmsStatements: kept.filter(({ sender }) => sender === LMS).map(({ statement }) => statement),
    states: documents
      .all()
      .filter(({ writer }) => writer === "content")
      .map(({ agent: _, type: _type, updated: _updated, writer: _writer, ...rest }) => rest),
    violations: [...journal.violations],
    requests: [...journal.requests],
    fetches: [...journal.fetches],
    sessions: [],
    satisfied: [],
  };
}

/** What an LRS remembers that was never asked. */
export const NOTHING: LrsRecord = {
  statements: [],
  lmsStatements: [],
  states: [],
  violations: [],
  requests: [],
  fetches: [],
  sessions: [],
  satisfied: [],
};
