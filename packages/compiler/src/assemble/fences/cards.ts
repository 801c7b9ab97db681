import type { Cards } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import { placeOfLine } from "../../parse/source.ts";
import { contentOf } from "../content.ts";
import type { LessonContext } from "../context.ts";
import { blockSettings } from "../settings.ts";
import { reportUnreadLinks } from "../unread-links.ts";
import type { FenceReader } from "./fence.ts";

type Table = Token & { type: "table" };
type Cell = Table["rows"][number][number];

/** A table of two columns: left the front, right the back. */
export const cards: FenceReader = (fence, context) => {
  const { opening } = fence;
  const { report, document } = context;
  blockSettings("cards", opening, report);
  const tokens = contentOf(fence, document).filter((part): part is Token => !("kind" in part));
  reportUnreadLinks(tokens, context);
  const tables = tokens.filter((token) => token.type === "table");
  for (const token of tokens) {
    if (token.type === "table" || tables.length === 0) continue;
    report.add("cards/text-outside-table", document.reader.positions.placeOf(token), {});
  }
  if (tables.length === 0) report.add("cards/no-table", opening.place, {});
  const all = tables.flatMap((table) => cardsOf(table, context));
  return all.length > 0 ? [{ kind: "cards", cards: all, place: opening.place }] : [];
};

function cardsOf(table: Table, context: LessonContext): Cards["cards"] {
  const { reader, source } = context.document;
  const columns = table.header.length;
  const place = reader.positions.placeOf(table);
  if (columns !== 2) context.report.add("cards/not-two-columns", place, { columns });
  return table.rows.flatMap((row, index) => {
    const [front, back] = row;
    const sides = { front: side(front, context), back: side(back, context) };
    const empty = sides.front === "" ? "front" : sides.back === "" ? "back" : undefined;
    if (empty && columns === 2) {
      // Behind the heads of the columns and the line below them.
      const line = placeOfLine(source, place.line + 2 + index);
      context.report.add("cards/empty-side", line, { side: empty });
    }
    if (empty) return [];
    const { words } = context;
    return [{ front: words.html(sides.front), back: words.html(sides.back) }];
  });
}

function side(cell: Cell | undefined, { writer }: LessonContext): string {
  return writer.inline((cell?.tokens ?? []) as readonly Token[]); // the union of all our tokens
}
