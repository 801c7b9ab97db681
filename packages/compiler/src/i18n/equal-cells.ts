import type { Report } from "@coursewright/course";
import type { Shape } from "./shape.ts";
import type { Unit } from "./unit.ts";

/** Reports cells of a match that are one part in the source, since they say the same, and two in a language file. */
export function reportEqualCells(one: Shape, other: Shape, report: Report): void {
  const said = new Map<string, Unit>();
  const own = rightCells(other);
  for (const [at, { words }] of rightCells(one).entries()) {
    const cell = own[at];
    const first = said.get(words);
    if (!cell) continue;
    if (!first) said.set(words, cell);
    else if (first.words !== cell.words) {
      const params = { source: words, first: first.words, own: cell.words };
      report.add("translation/equal-cells", cell.place, params, { related: first.place });
    }
  }
}

/** Those of the rows below the heads of the columns. */
function rightCells({ parts }: Shape): readonly Unit[] {
  const tables = parts.filter(({ noun }) => noun === "table");
  const rows = tables.flatMap((table) => table.parts.slice(1));
  return rows.flatMap(({ units }) => units.filter(({ kind }) => kind === "cell").at(-1) ?? []);
}
