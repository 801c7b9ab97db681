/** What a tracker does differently for an LMS or a kind of package; empty for most of them. */
export interface TrackerSettings {
  /** How a finished course leaves: `suspend` keeps the state for looking back, yet Saba then ignores the status. */
  readonly exitOnComplete?: "suspend" | "normal";
  /** Words of SCORM 1.2 for a graded course that was passed: `completed` for an LMS that knows only this pair. */
  readonly passedIs?: "passed" | "completed";
  /** Score that an ungraded course reports with its completion, from 0 to 100: Workday waits for one. */
  readonly scoreWhenUngraded?: number;
  /** Tells in SCORM 2004 that a completed ungraded course succeeded too: the next of several SCOs waits for it. */
  readonly succeedsWhenCompleted?: boolean;
}
