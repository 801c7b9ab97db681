import { begin, bestShare, choose, type Moment, success } from "@coursewright/course";
import { all } from "../page.ts";
import { drawChart } from "./chart.ts";
import { decisions } from "./decisions.ts";
import { copy, need, type Stage } from "./stage.ts";

/** Says how a run went, choice by choice, and which run counts. */
export function fillDebrief(
  stage: Stage,
  moments: readonly Moment[],
  best: readonly number[] | undefined,
): void {
  const { roleplay, root, player } = stage;
  const { messages } = player;
  const moment = moments.at(-1) ?? begin(roleplay);
  const share = bestShare(roleplay, moment.chosen) ?? 0;
  need("[data-score]", root).textContent = messages.meter({
    value: Math.round(share * 100),
    min: 0,
    max: 100,
  });
  need("[data-end]", root).replaceChildren(
    copy(need(`.script [data-ending="${moment.ending}"]`, root)),
  );
  need(".road", root).replaceChildren(...decisions(stage, moments));
  // Where the learner's road first turned away from the better one.
  root.querySelector(".road [data-mark=miss] > details")?.toggleAttribute("open", true);
  need("[data-choices]", root).textContent = messages.madeIt({ choices: moment.chosen.length });
  const roads = { yours: moments, other: otherRoad(moment, stage) };
  for (const figure of all("[data-chart]", root)) drawChart(figure, roads, messages);
  const facts = [
    ...moment.flags,
    `:${success(roleplay, moment)}`,
    ...standing(share, best && bestShare(roleplay, best), stage),
  ];
  for (const fact of all("[data-fact]", root)) fact.hidden = !facts.includes(fact.dataset.fact);
}

/** Which run counts now, and whether there may be another. */
function standing(
  share: number,
  best: number | undefined,
  { roleplay, player: { session } }: Stage,
): readonly (string | false | undefined)[] {
  const { counts, pass } = session;
  const standing = best === undefined ? ":practice" : share < best ? ":earlier" : ":this";
  const isLast = counts && best !== undefined && roleplay.retry === "none";
  return [pass !== undefined && ":score", counts && standing, !isLast && ":again"];
}

/** The road of the better lines, if there is one to the end and it is not the learner's own. */
function otherRoad({ chosen }: Moment, { roleplay }: Stage): readonly Moment[] {
  const road: Moment[] = [];
  let moment: Moment | undefined = begin(roleplay);
  // Lines that may be said again and again can lead round for ever.
  while (moment && road.push(moment) < 64) {
    if (moment.ending) return `${moment.chosen}` === `${chosen}` ? [] : road;
    moment = choose(roleplay, moment, moment.choices.find(({ best }) => best)?.number ?? -1);
  }
  return [];
}
