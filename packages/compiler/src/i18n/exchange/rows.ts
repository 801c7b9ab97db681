import type { Locale } from "@coursewright/course";
import { contextOf, type Outgoing, type OutgoingUnit, outgoingUnits } from "./outgoing.ts";
import { type Reading, type ReturnedUnit, unreadable } from "./returned.ts";
import { readStanding } from "./standing.ts";
import { asTokens, fromTokens, legend } from "./tokens.ts";

/** The columns of a table for translators; the last two are ours. */
const COLUMNS = ["id", "context", "source", "target", "state", "base"] as const;
type Column = (typeof COLUMNS)[number];

/** A row of a table, and where it stands; 0 in a file without lines. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The words as a table, headings first: `source [en]`, `target [nl]`. */
export function tableOf(exchange: Outgoing): readonly (readonly string[])[] {
  const heading = (column: Column): string => {
    if (column === "source") return `source [${exchange.source}]`;
    return column === "target" ? `target [${exchange.target}]` : column;
  };
  return [COLUMNS.map(heading), ...outgoingUnits(exchange).map(cellsOf)];
}

function cellsOf(unit: OutgoingUnit): readonly string[] {
  const codes = legend(unit.coded);
  const { file, line } = unit.place;
  const context = [...contextOf(unit), ...(codes === "" ? [] : [codes]), `${file}:${line}`];
  return [
    unit.id,
    context.join("\n"),
    asTokens(unit.coded.pieces),
    unit.translation ? asTokens(unit.translation.pieces) : "",
    unit.standing,
    unit.base,
  ];
}

/** Reads such a table; columns may have moved, and those that are not asked for may have gone. */
export function readTable(rows: readonly Row[]): Reading {
  const [head, ...body] = rows;
  const columns = columnsOf(head?.cells ?? []);
  const source = languageOf(head?.cells ?? [], "source");
  const target = languageOf(head?.cells ?? [], "target");
  if (!head || !columns.has("id") || source === undefined || target === undefined) {
    const asked = "the columns id, source [language] and target [language]";
    return unreadable(`its first row lacks ${asked}`, head?.line ?? 1);
  }
  const odd = body.find((row) => isOdd(cell(row, columns, "state")));
  if (odd) return unreadable(`there is no state "${cell(odd, columns, "state")}"`, odd.line);
  const filled = body.filter(({ cells }) => cells.some((text) => text.trim() !== ""));
  const units = filled.map((row) => unitOf(row, columns));
  return { kind: "read", returned: { source, target, units } };
}

type Columns = ReadonlyMap<Column, number>;

function columnsOf(headings: readonly string[]): Columns {
  const names = headings.map((heading) => heading.trim().split(/\s*\[/)[0]?.toLowerCase());
  return new Map(
    COLUMNS.flatMap((column) => {
      const at = names.indexOf(column);
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
}

function languageOf(headings: readonly string[], column: "source" | "target"): Locale | undefined {
  const pattern = new RegExp(`^\\s*${column}\\s*\\[([\\w-]+)\\]\\s*$`, "i");
  return headings.flatMap((heading) => pattern.exec(heading)?.[1] ?? [])[0];
}

function cell({ cells }: Row, columns: Columns, column: Column): string {
  return cells[columns.get(column) ?? -1] ?? "";
}

function isOdd(state: string): boolean {
  return state.trim() !== "" && readStanding(state) === undefined;
}

function unitOf(row: Row, columns: Columns): ReturnedUnit {
  const read = (column: Column): string => cell(row, columns, column);
  const target = fromTokens(read("target"));
  const isEmpty = read("target").trim() === "";
  const base = read("base").trim();
  return {
    id: read("id").trim(),
    source: fromTokens(read("source")),
    target: isEmpty ? [] : target,
    standing: isEmpty ? "new" : (readStanding(read("state")) ?? "draft"),
    line: row.line,
    ...(base !== "" && { base }),
  };
}
