import type { Moment } from "@coursewright/course";
import type { Messages } from "../messages.ts";
import { need } from "./stage.ts";

/** What the learner went through, and the road not taken, which is empty where it is the same one. */
export interface Roads {
  readonly yours: readonly Moment[];
  readonly other: readonly Moment[];
}

/** Draws and tells how a meter went on both roads. */
export function drawChart(figure: HTMLElement, { yours, other }: Roads, messages: Messages): void {
  const { chart = "", label: meter = "" } = figure.dataset;
  need("[data-road]", figure).textContent = messages.yourRoad({ meter, road: draw("your", yours) });
  const road = draw("other", other);
  need("[data-road] + *", figure).textContent = road && messages.otherRoad({ road });

  /** In the units of the page's picture: the meter's own, upside down, and 360 from start to end. */
  function draw(whose: string, moments: readonly Moment[]): string {
    const values = moments.map(({ meters }) => meters[chart] ?? 0);
    const spots = values.map((value, at) => `${(at * 360) / (values.length - 1 || 1)} ${-value}`);
    const line = need(`.${whose}-road`, figure);
    line.setAttribute("d", spots.map((spot, at) => (at ? "L" : "M") + spot).join(""));
    // Dots are strokes of no length; the road not taken has none.
    line.nextElementSibling?.setAttribute("d", spots.map((spot) => `M${spot}h0`).join(""));
    return values.join(", ");
  }
}
