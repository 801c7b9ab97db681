import type { Chart } from "./chart.ts";
import { type Arrow, type Box, type Flow, flowOf } from "./flow.ts";
import { cut, plain } from "./words.ts";

const LONGEST = 60;

/** A role-play as a Mermaid flowchart. */
export function mermaid({ roleplay }: Chart): string {
  const flow = flowOf(roleplay);
  const names = new Map(flow.boxes.map(({ id }, index) => [id, `n${index}`]));
  const title = plain(roleplay.title).replace(/[#;]/g, " ");
  return [
    "flowchart TD",
    `  accTitle: ${cut(title, LONGEST)}`,
    ...flow.boxes.map((box) => `  ${names.get(box.id)}${shape(box)}`),
    ...flow.arrows.map((arrow) => `  ${arrowText(arrow, flow, names)}`),
  ].join("\n");
}

function shape({ kind, title }: Box): string {
  const words = quoted(title);
  switch (kind) {
    case "start":
      return `[[${words}]]`;
    case "ending":
      return `([${words}])`;
    case "place":
    case "further":
      return `[${words}]`;
    default:
      return kind satisfies never;
  }
}

function arrowText(arrow: Arrow, { boxes }: Flow, names: ReadonlyMap<string, string>): string {
  const { from, to, row, when } = arrow;
  const chosen = boxes.find(({ id }) => id === from)?.rows[row ?? -1];
  const marks = chosen && chosen.marks.length > 0 ? ` [${chosen.marks.join(", ")}]` : "";
  const words = [
    ...(chosen ? [`${cut(chosen.words, LONGEST)}${marks}`] : []),
    ...(when ? [when] : []),
  ];
  const label = words.length > 0 ? `|${quoted(words.join(" / "))}|` : "";
  return `${names.get(from)} -->${label} ${names.get(to)}`;
}

/** In quotation marks, with every sign that Mermaid or HTML would obey as a reference. */
function quoted(words: string): string {
  const safe = cut(words, 2 * LONGEST).replace(
    /[#"&<>`\\|[\]{}]/g,
    (sign) => `#${sign.charCodeAt(0)};`,
  );
  return `"${safe}"`;
}
