import { escapeHtml } from "../assemble/text.ts";
import type { Chart } from "./chart.ts";
import { type Arrow, flowOf } from "./flow.ts";
import {
  BOX_WIDTH,
  HEAD,
  type Layout,
  layoutOf,
  MARGIN,
  MARKS,
  type PlacedBox,
  ROW,
} from "./layout.ts";
import { outlineText } from "./outline.ts";
import { cut, plain } from "./words.ts";

// The colours of the player's calm theme, light and dark.
const STYLE = `.cw{--ink:#1a1e23;--soft:#545c66;--paper:#fcfcfb;--raise:#fff;--edge:#7b838b;--accent:#1f4e8c;background:var(--paper);color:var(--ink);font:13px system-ui,sans-serif}
@media (prefers-color-scheme:dark){.cw{--ink:#e8ebed;--soft:#a6afb7;--paper:#14171a;--raise:#1b1f23;--edge:#7d8790;--accent:#92bdf3}}
.cw rect{fill:var(--raise);stroke:var(--edge)}.cw .start,.cw .ending{stroke:var(--accent);stroke-width:2}.cw text{fill:currentColor}.cw .title{font-weight:600}.cw .small{fill:var(--soft);font-size:11px}.cw path{fill:none;stroke:var(--edge);stroke-width:1.25}.cw .back{stroke-dasharray:4 3}.cw marker path{fill:var(--edge);stroke:none}`;

const LANE = 14;
const LONGEST = 46;

/** A role-play as a picture that stands alone: no script, no font, nothing from outside. */
export function svg(chart: Chart): string {
  const flow = flowOf(chart.roleplay);
  const layout = layoutOf(flow);
  const back = flow.arrows.filter((arrow) => isBack(arrow, layout));
  const height = layout.height + back.length * LANE;
  const labels = new Map<string, number>();
  const arrows = flow.arrows.map((arrow) => {
    const lane = layout.height + back.indexOf(arrow) * LANE;
    return arrowShape(arrow, { layout, lane, labels });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="cw" viewBox="0 0 ${layout.width} ${height}" width="${layout.width}" height="${height}" role="img" aria-labelledby="cw-title cw-desc">`,
    `<title id="cw-title">${escapeHtml(plain(chart.roleplay.title))}</title>`,
    `<desc id="cw-desc">${escapeHtml(outlineText(chart))}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="cw-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>',
    ...arrows,
    ...[...layout.boxes.values()].map(boxShape),
    "</svg>",
  ].join("\n");
}

function isBack({ from, to }: Arrow, { boxes }: Layout): boolean {
  return (boxes.get(to)?.column ?? 0) <= (boxes.get(from)?.column ?? 0);
}

interface Sheet {
  readonly layout: Layout;
  /** Where arrows to an earlier column run, below all boxes. */
  readonly lane: number;
  /** How many labels stand at each spot. */
  readonly labels: Map<string, number>;
}

function arrowShape(arrow: Arrow, { layout, lane, labels }: Sheet): string {
  const from = layout.boxes.get(arrow.from);
  const to = layout.boxes.get(arrow.to);
  if (!from || !to) return "";
  const start = { x: from.x + BOX_WIDTH, y: from.rows[arrow.row ?? -1] ?? from.y + HEAD / 2 };
  const end = { x: to.x, y: to.y + HEAD / 2 };
  const path = isBack(arrow, layout) ? wayBack(start, end, lane) : wayOn(start, end);
  const kind = isBack(arrow, layout) ? ' class="back"' : "";
  const line = `<path${kind} d="${path}" marker-end="url(#cw-tip)"/>`;
  if (arrow.when === undefined) return line;
  const spot = `${start.x} ${start.y}`;
  const above = labels.get(spot) ?? 0;
  labels.set(spot, above + 1);
  return line + text(arrow.when, { x: start.x + 8, y: start.y - 5 + above * 18, kind: "small" });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function wayOn(start: Point, end: Point): string {
  const bend = (end.x - start.x) / 2;
  return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${end.x - bend} ${end.y} ${end.x} ${end.y}`;
}

function wayBack(start: Point, end: Point, lane: number): string {
  const bend = MARGIN * 2;
  return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${start.x + bend} ${lane} ${start.x} ${lane}L${end.x} ${lane}C${end.x - bend} ${lane} ${end.x - bend} ${end.y} ${end.x} ${end.y}`;
}

function boxShape({ box, x, y, height, rows }: PlacedBox): string {
  const round = box.kind === "ending" ? HEAD / 2 : 4;
  const parts = [
    `<rect class="${box.kind}" x="${x}" y="${y}" width="${BOX_WIDTH}" height="${height}" rx="${round}"/>`,
    text(box.title, { x: x + 14, y: y + 21, kind: "title" }),
  ];
  for (const [index, { words, marks }] of box.rows.entries()) {
    const middle = rows[index] ?? 0;
    parts.push(text(words, { x: x + 14, y: middle + 5, kind: "row" }));
    if (marks.length === 0) continue;
    parts.push(
      text(marks.join(", "), { x: x + 14, y: middle + (ROW + MARKS) / 2 + 3, kind: "small" }),
    );
  }
  return parts.join("");
}

function text(words: string, { x, y, kind }: Point & { readonly kind: string }): string {
  return `<text class="${kind}" x="${x}" y="${y}">${escapeHtml(cut(words, LONGEST))}</text>`;
}
