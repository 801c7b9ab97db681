import { type Moment, type Playable, replay } from "./play.ts";

/** The share of a run by its choices, from 0 to 1; nothing if they lead to no ending. */
export function bestShare(roleplay: Playable, numbers: readonly number[]): number | undefined {
  const moment = replay(roleplay, numbers).at(-1);
  return moment?.ending === undefined ? undefined : endShare(roleplay, moment);
}

/** The share of a run that has ended. */
export function endShare(roleplay: Playable, moment: Moment): number {
  return share(roleplay, rawScore(roleplay, moment));
}

/** The score of a run that has ended, in the unit of its role-play: of its ending, of all it passed, or of a meter. */
export function rawScore(roleplay: Playable, moment: Moment): number {
  const ending = endingOf(roleplay, moment)?.score ?? 0;
  const { scoring } = roleplay;
  switch (scoring.kind) {
    case "ending":
      return ending;
    case "sum":
      return moment.score + ending;
    case "meter":
      return moment.meters[scoring.meter] ?? 0;
    default:
      return scoring satisfies never;
  }
}

/** A raw score as a share from 0 to 1: of a hundred, or of the range that the walk has proved. */
export function share({ scoring, range }: Playable, raw: number): number {
  const [lowest = 0, highest = lowest] = scoring.kind === "ending" ? [0, 100] : range;
  if (lowest === highest) return 1;
  return Math.min(1, Math.max(0, (raw - lowest) / (highest - lowest)));
}

/** Whether the ending of a run is a success; nothing before an ending, and where the author says neither. */
export function success(roleplay: Playable, moment: Moment): "passed" | "failed" | undefined {
  return endingOf(roleplay, moment)?.result;
}

function endingOf({ places }: Playable, moment: Moment) {
  return places.find(({ id }) => id === moment.ending)?.ending;
}
