import { choose, type Moment } from "@coursewright/course";
import { all, one } from "../page.ts";
import { fill, heard, part, type Stage } from "./stage.ts";

type Turn = readonly [before: Moment, after: Moment];

/** The choices of a run, each with what it did, what the coach says and which line was better. */
export function decisions(stage: Stage, moments: readonly Moment[]): readonly HTMLElement[] {
  return moments.slice(1).map((after, index) => {
    const before = moments[index] ?? after;
    const number = after.chosen.at(-1) ?? 0;
    const entry = entryOf(part("decision", number, stage), [before, after], stage);
    fill(one<HTMLElement>("[data-hers]", entry), heard(before.lines, stage).at(-1));
    one("[data-from]", entry)?.setAttribute("data-from", `${index}`);
    const best = before.choices.filter(({ best }) => best).map(({ number }) => number);
    const isTaken = best.includes(number);
    if (best.length > 0) entry.dataset.mark = isTaken ? "good" : "miss";
    const details = one<HTMLElement>("details", entry);
    if (entry.dataset.mark !== "miss") details.remove();
    else details.append(...best.map((number) => better(number, before, stage)));
    return entry;
  });
}

/** A line that would have been better, and what it would have done. */
function better(number: number, before: Moment, stage: Stage): HTMLElement {
  const after = choose(stage.roleplay, before, number) ?? before;
  const entry = entryOf(part("better", number, stage), [before, after], stage);
  fill(one<HTMLElement>("[data-hers]", entry), heard(after.lines, stage)[0]);
  return entry;
}

/** Adds to a choice what it did to the meters that the learner sees. */
function entryOf(entry: HTMLElement, [before, after]: Turn, stage: Stage): HTMLElement {
  const { messages } = stage.player;
  for (const { dataset } of all("[data-chart]", stage.root)) {
    const { chart = "", label: meter = "" } = dataset;
    const [from = 0, to = 0] = [before.meters[chart], after.meters[chart]];
    const tag = part("moved", Math.sign(to - from), stage);
    tag.append((from === to ? messages.stays : messages.moved)({ meter, from, to, at: to }));
    one<HTMLElement>(".voice", entry).after(tag);
  }
  return entry;
}
