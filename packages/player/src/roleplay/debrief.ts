import { bestShare, endShare, type Moment, success } from "@coursewright/course";
import { all, one } from "../page.ts";
import { drawChart } from "./chart.ts";
import { decisions } from "./decisions.ts";
import { copy, type Stage } from "./stage.ts";

/** Says how a run went, choice by choice, and which run counts. */
export function fillDebrief(
  stage: Stage,
  moments: readonly Moment[],
  best: readonly number[] | undefined,
): void {
  const { roleplay, root, player } = stage;
  const { messages } = player;
  const moment = moments.at(-1) as Moment; // a run has a first one
  const share = endShare(roleplay, moment);
  one<HTMLElement>("[data-score]", root).textContent = messages.meter({
    value: Math.round(share * 100),
    min: 0,
    max: 100,
  });
  one<HTMLElement>("[data-end]", root).replaceChildren(
    copy(one<HTMLElement>(`.script [data-ending="${moment.ending}"]`, root)),
  );
  one<HTMLElement>(".road", root).replaceChildren(...decisions(stage, moments));
  // Where the learner's road first turned away from the better one.
  one(".road [data-mark=miss] > details", root)?.toggleAttribute("open", true);
  one<HTMLElement>("[data-choices]", root).textContent = messages.madeIt({
    choices: moment.chosen.length,
  });
  for (const figure of all("[data-chart]", root)) drawChart(figure, moments, messages);
  const facts = [
    ...moment.flags,
    `:${success(roleplay, moment)}`,
    root.dataset.better !== `${moment.chosen}` && ":other",
    ...standing(share, best && bestShare(roleplay, best), stage),
  ];
  for (const fact of all("[data-fact]", root)) {
    // A line of a picture has no property of that name.
    fact.toggleAttribute("hidden", !facts.includes(fact.dataset.fact));
  }
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
