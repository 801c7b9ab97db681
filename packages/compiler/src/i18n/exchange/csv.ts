import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Outgoing } from "./outgoing.ts";
import { type Reading, unreadable } from "./returned.ts";
import { type Row, readTable, tableOf } from "./rows.ts";

/** A table for spreadsheets: UTF-8 with the mark by which Excel knows it. */
export function writeCsv(exchange: Outgoing): string {
  const rows = tableOf(exchange).map((row) => row.map(guarded));
  return stringify(rows, { bom: true, record_delimiter: "windows", quoted: true });
}

export function readCsv(text: string): Reading {
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      delimiter: delimiterOf(text),
    });
    return readTable(rowsOf(records));
  } catch (thrown) {
    if (thrown instanceof CsvError) return unreadable(thrown.message, Number(thrown.lines));
    throw thrown;
  }
}

/** Excel writes what the country's numbers leave free. */
function delimiterOf(text: string): string {
  const [head = ""] = text.split(/\r?\n/, 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** With `info`, each record comes with the line where it ends. */
function rowsOf(records: unknown): readonly Row[] {
  const list = records as readonly { record: readonly string[]; info: { lines: number } }[];
  return list.map(({ record, info }) => ({ cells: record.map(unguarded), line: info.lines }));
}

// What a spreadsheet takes for a formula, and what would be mistaken for a guarded one.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
