import type { Token } from "../parse/markdown.ts";
import { withoutBlanks } from "./blanks.ts";
import { inlineOf, linksIn } from "./inline.ts";
import { asks, hasBlanks, type Scene } from "./scene.ts";
import type { Shape } from "./shape.ts";
import type { Unit } from "./unit.ts";

type Table = Token & { type: "table" };

/** A table: a row is a part, a cell is a unit. */
export function tableShape(table: Table, scene: Scene): Shape {
  const { positions } = scene.document.reader;
  const place = positions.placeOf(table);
  const head = rowShape(table.header, { table, scene, told: "heading of column" });
  const rows = table.rows.map((row, at) =>
    rowShape(row, { table, scene, told: `row ${at + 1}, column` }),
  );
  return { noun: "table", key: "table", place, marks: [], units: [], parts: [head, ...rows] };
}

interface Row {
  readonly table: Table;
  readonly scene: Scene;
  readonly told: string;
}

function rowShape(cells: Table["header"], { table, scene, told }: Row): Shape {
  const { positions } = scene.document.reader;
  const all = cells.map((cell, at) => {
    const tokens = cell.tokens as readonly Token[]; // the union of all our tokens
    return {
      marks: linksIn(tokens, positions),
      units: cellUnits(tokens, `${told} ${at + 1}`, scene),
    };
  });
  const units = all.flatMap((cell) => cell.units);
  const marks = all.flatMap((cell) => cell.marks);
  const columns = all.map((cell) => (cell.units.length > 0 ? "x" : "-")).join("");
  const place = units[0]?.place ?? positions.placeOf(table);
  return { noun: "row", key: `row ${columns}`, place, marks, units, parts: [] };
}

/** A stroke inside a cell is written with a backslash: the place is longer than the words. */
function cellUnits(tokens: readonly Token[], told: string, scene: Scene): readonly Unit[] {
  const inline = inlineOf(tokens, scene.document.reader.positions);
  const { words } = inline;
  if (words === "") return [];
  const { line, column, ...rest } = inline.placeIn(0, 1);
  const width = words.replaceAll("|", "\\|").length;
  const place = { ...rest, line, column, endLine: line, endColumn: column + width };
  const note = asks(scene) ? `${told}, of ${scene.called}` : told;
  const cell: Unit = { kind: "cell", place, words, note };
  if (!hasBlanks(scene)) return [cell];
  const said = withoutBlanks(inline, `in ${scene.called}`);
  return [{ ...cell, words: said.words }, ...said.blanks];
}
