import type { Activities, LanguageMap } from "./activities.ts";

/** A statement as it goes over the wire: built once, never changed, so that a retry is the same bytes. */
export type Statement = Readonly<Record<string, unknown>> & {
  readonly id: string;
  /** UTC, as `2026-03-01T09:10:11.120Z`; greater than that of every earlier statement of the session. */
  readonly timestamp: string;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
};

/** The launch that statements belong to. */
export interface StatementContext {
  /** Whose rules hold: cmi5, a plain launch, or the copy beside SCORM (https://w3id.org/xapi/scorm). */
  readonly manner: "cmi5" | "xapi" | "scorm";
  readonly activities: Activities;
  /** IRI of what was launched. */
  readonly activityId: string;
  /** Exactly as the launch gave it. */
  readonly actor: object;
  readonly registration?: string;
  /** Context that the LMS wants on every statement; its values win. */
  readonly template?: Readonly<Record<string, unknown>>;
  /** From 0 to 1, as the LMS gave it. */
  readonly masteryScore?: number;
  /** IRI of the attempt, in a copy beside SCORM. */
  readonly attempt?: string;
  /** Language in which the course is shown. */
  readonly language: string;
  readonly mode: "normal" | "browse" | "review";
  /** Since the session began. */
  readonly sessionSeconds: number;
  /** All earlier sessions of the registration together. */
  readonly earlierSeconds?: number;
  /** An id and a time of its own for each statement. */
  stamp(): { readonly id: string; readonly timestamp: string };
}
