import { HAS_PRACTICE } from "../course-has.ts";
import type { OutlineRoleplay } from "../outline.ts";
import { type Moment, replay } from "../roleplay/play.ts";
import { bestShare } from "../roleplay/score.ts";
import type { LearnerRecord, Runs } from "../state/record.ts";
import { RUNS_SIZE } from "../state/runs.ts";
import { shareOf } from "./items.ts";

/** The record after one more choice; at an ending the better run is kept, unless it was for looking around. */
export function advance(
  record: LearnerRecord,
  roleplay: OutlineRoleplay,
  choice: number,
): LearnerRecord {
  const runs = runsOf(record, roleplay);
  const present = withinRoom(roleplay, [...runs.present, choice]);
  const share = bestShare(roleplay, present);
  const isBetter = (share ?? -1) > (shareOf(roleplay, record) ?? -1);
  return withRuns(record, roleplay, {
    best: isBetter && !(HAS_PRACTICE && isPractice(record, roleplay)) ? present : runs.best,
    ended: runs.ended + Number(share !== undefined),
    present,
  });
}

/** A run that the state has room for: of one that is longer, rounds that led back to where they began are taken out. */
function withinRoom(roleplay: OutlineRoleplay, choices: readonly number[]): readonly number[] {
  if (choices.length <= RUNS_SIZE) return choices;
  const situations = replay(roleplay, choices).map(situationOf);
  for (const [at, situation] of situations.entries()) {
    const again = situations.lastIndexOf(situation);
    if (again > at) return [...choices.slice(0, at), ...choices.slice(again)];
  }
  return choices;
}

/** Where a run is, as far as it matters for what may follow. */
function situationOf({ place, meters, flags, score, choices }: Moment): string {
  return JSON.stringify([place, meters, flags, score, choices.map(({ number }) => number)]);
}

/** The record with the present run taken back to its first so many choices. */
export function goBack(
  record: LearnerRecord,
  roleplay: OutlineRoleplay,
  choices: number,
): LearnerRecord {
  const runs = runsOf(record, roleplay);
  return withRuns(record, roleplay, { ...runs, present: runs.present.slice(0, choices) });
}

/** Whether the present run is for looking around. */
export function isPractice(record: LearnerRecord, roleplay: OutlineRoleplay): boolean {
  return roleplay.firstRun === "practice" && runsOf(record, roleplay).ended === 0;
}

function runsOf({ runs }: LearnerRecord, { id }: OutlineRoleplay): Runs {
  return runs.get(id) ?? { ended: 0, present: [] };
}

function withRuns(record: LearnerRecord, { id }: OutlineRoleplay, runs: Runs): LearnerRecord {
  return { ...record, runs: new Map(record.runs).set(id, runs) };
}
