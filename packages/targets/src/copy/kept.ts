import { type Launch, learnerKey } from "@coursewright/course";
import { jsonIn, partsOf } from "../delivery/json.ts";
import type { Online } from "../delivery/online.ts";
import { mergeTold } from "../delivery/own-state.ts";
import type { ToldEver } from "../statements/told.ts";

/** What a copy must know of earlier sessions; SCORM has no room for it, so this browser remembers. */
export interface Kept {
  /** Tells attempts apart: UUID. */
  readonly attempt: string;
  readonly told: ToldEver;
  keep(told: ToldEver): void;
}

/** Without a saved state an attempt begins. */
export function keptOf(activityId: string, launch: Launch, online: Online): Kept {
  const { learner, saved, verdict } = launch;
  const key = `${learnerKey(activityId, learner)}-copy`;
  // Nobody else writes under this key.
  const before: { attempt?: string; told?: ToldEver } = saved.state
    ? partsOf(jsonIn(online.store.read(key)))
    : {};
  const attempt = before.attempt ?? online.uuid();
  const isOver = verdict.status !== "incomplete";
  return {
    attempt,
    // Another browser may have told what the LMS knows.
    told: mergeTold(before.told ?? {}, {
      completed: isOver,
      passed: verdict.status === "passed",
      score: verdict.score,
    }),
    keep: (told) => void online.store.write(key, JSON.stringify({ attempt, told })),
  };
}
