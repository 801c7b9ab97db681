import type { Moment } from "@coursewright/course";
import type { Messages } from "../messages.ts";
import { one } from "../page.ts";

/** Draws and tells how a meter went, in the units of the page's picture: the meter's own, upside down, and 360 from start to end. */
export function drawChart(
  figure: HTMLElement,
  moments: readonly Moment[],
  messages: Messages,
): void {
  const { chart = "", label: meter = "" } = figure.dataset;
  const values = moments.map(({ meters }) => meters[chart] ?? 0);
  const spots = values.map((value, at) => `${(at * 360) / (values.length - 1 || 1)} ${-value}`);
  one<HTMLElement>(".your-road", figure).setAttribute("d", `M${spots.join("L")}`);
  // Dots are strokes of no length.
  one<HTMLElement>(".dots", figure).setAttribute("d", `M${spots.join("h0M")}h0`);
  one<HTMLElement>("[data-road]", figure).textContent = messages.yourRoad({
    meter,
    road: values.join(", "),
  });
}
