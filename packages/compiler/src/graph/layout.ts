import type { Box, Flow } from "./flow.ts";

/** A box with its place on the sheet; lengths in pixels. */
export interface PlacedBox {
  readonly box: Box;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Where the arrow of each row starts, from the top of the sheet. */
  readonly rows: readonly number[];
}

export interface Layout {
  readonly boxes: ReadonlyMap<string, PlacedBox>;
  readonly width: number;
  readonly height: number;
}

export const BOX_WIDTH = 320;
export const HEAD = 32;
export const ROW = 20;
export const MARKS = 16;
const BETWEEN_COLUMNS = 130;
const BETWEEN_BOXES = 28;
export const MARGIN = 24;

/** Boxes in columns by how many arrows lead to them from the start, each column in the middle of the sheet. */
export function layoutOf(flow: Flow): Layout {
  const columns = columnsOf(flow);
  const heights = columns.map(
    (boxes) => boxes.reduce((sum, box) => sum + heightOf(box) + BETWEEN_BOXES, 0) - BETWEEN_BOXES,
  );
  const height = Math.max(0, ...heights);
  const placed = columns.flatMap((boxes, column) => {
    const top = MARGIN + (height - (heights[column] ?? 0)) / 2;
    return stacked(boxes, { column, top });
  });
  return {
    boxes: new Map(placed.map((each) => [each.box.id, each])),
    width: 2 * MARGIN + columns.length * (BOX_WIDTH + BETWEEN_COLUMNS) - BETWEEN_COLUMNS,
    height: height + 2 * MARGIN,
  };
}

/** Endings stand in the last column, what nothing leads to in the first. */
function columnsOf(flow: Flow): readonly (readonly Box[])[] {
  const steps = stepsFromStart(flow);
  const order = [...steps.keys()];
  const boxes = [...flow.boxes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const endings = boxes.filter(({ kind }) => kind === "ending");
  const others = boxes.filter(({ kind }) => kind !== "ending");
  const columns = Array.from({ length: order.length }, (_, column) =>
    others.filter(({ id }) => (steps.get(id) ?? 0) === column),
  );
  return [...columns, endings].filter(({ length }) => length > 0);
}

/** How many arrows each box is away from the start, in the order in which they are found. */
function stepsFromStart({ boxes, arrows }: Flow): ReadonlyMap<string, number> {
  const start = boxes.find(({ kind }) => kind === "start") ?? boxes[0];
  const steps = new Map<string, number>(start ? [[start.id, 0]] : []);
  // A map goes on through what is added meanwhile.
  for (const [id, step] of steps) {
    const next = arrows.filter(({ from, to }) => from === id && !steps.has(to));
    for (const { to } of next) steps.set(to, step + 1);
  }
  return steps;
}

function stacked(
  boxes: readonly Box[],
  { column, top }: { column: number; top: number },
): readonly PlacedBox[] {
  let y = top;
  return boxes.map((box) => {
    const x = MARGIN + column * (BOX_WIDTH + BETWEEN_COLUMNS);
    const placed = { box, column, x, y, height: heightOf(box), rows: rowsOf(box, y) };
    y += placed.height + BETWEEN_BOXES;
    return placed;
  });
}

function heightOf({ rows }: Box): number {
  const inside = rows.reduce((sum, { marks }) => sum + ROW + (marks.length > 0 ? MARKS : 0), 0);
  return HEAD + inside + (rows.length > 0 ? 8 : 0);
}

function rowsOf({ rows }: Box, top: number): readonly number[] {
  let y = top + HEAD;
  return rows.map(({ marks }) => {
    const at = y + ROW / 2;
    y += ROW + (marks.length > 0 ? MARKS : 0);
    return at;
  });
}
