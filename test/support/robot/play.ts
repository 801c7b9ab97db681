import type { OutlineRoleplay } from "@coursewright/course";
import { begin, choose, type Moment } from "../../../packages/course/src/roleplay/play.ts";
import { bestShare } from "../../../packages/course/src/roleplay/score.ts";
import type { Manner } from "./answers.ts";

const MOST_MOMENTS = 5000;

/** The choices of the run that earns most, or least. */
export function bestRun(roleplay: OutlineRoleplay, manner: Manner): readonly number[] {
  const ends = endings(roleplay, begin(roleplay));
  const ranked = ends
    .map((chosen) => ({ chosen, share: bestShare(roleplay, chosen) ?? 0 }))
    .sort((a, b) => b.share - a.share);
  return (manner === "right" ? ranked.at(0) : ranked.at(-1))?.chosen ?? [];
}

function endings(roleplay: OutlineRoleplay, start: Moment): readonly (readonly number[])[] {
  const moments = [start];
  // The list grows while it is walked.
  for (const moment of moments) {
    if (moments.length > MOST_MOMENTS) break;
    const nexts = moment.choices.map(({ number }) => choose(roleplay, moment, number));
    moments.push(...nexts.filter((next) => next !== undefined));
  }
  return moments.filter(({ ending }) => ending !== undefined).map(({ chosen }) => chosen);
}

/** Makes the choices of a run on the page, and plays on from where it stands. */
export function playOn(stage: HTMLElement, chosen: readonly number[]): void {
  for (const number of chosen)
    stage.querySelector<HTMLElement>(`.moves [data-number="${number}"]`)?.click();
}
