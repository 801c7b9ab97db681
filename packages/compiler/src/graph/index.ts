import type { Chart } from "./chart.ts";
import { proofFacts } from "./facts.ts";
import { mermaid } from "./mermaid.ts";
import { outlineText } from "./outline.ts";
import { svg } from "./svg.ts";

/** Ways in which `graph` shows a role-play. */
export const GRAPH_FORMATS = ["text", "mermaid", "svg", "json"] as const;
export type GraphFormat = (typeof GRAPH_FORMATS)[number];

/** A role-play as text, picture or data. */
export function draw(chart: Chart, format: GraphFormat): string {
  switch (format) {
    case "text":
      return outlineText(chart);
    case "mermaid":
      return mermaid(chart);
    case "svg":
      return svg(chart);
    case "json":
      return JSON.stringify(proofFacts(chart.proof), undefined, 2);
    default:
      return format satisfies never;
  }
}
