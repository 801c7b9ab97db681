import type { Part, Place, Row } from "@coursewright/course";
import type { Token } from "../../parse/markdown.ts";
import { isPartChip, reportGluedChip } from "../chips.ts";
import type { LessonContext } from "../context.ts";
import { plainText } from "../text.ts";
import type { BodyReader } from "./body.ts";
import { takeLetter } from "./option-letter.ts";

type Table = Token & { type: "table" };

/** A table of two columns; its headings are for those who read the file. */
export const pairs: BodyReader<"pairs"> = {
  starts: (token) => token.type === "table",
  read(tokens, { context }) {
    const [table, second] = tokens.filter((token) => token.type === "table");
    if (second) {
      const place = context.document.reader.positions.placeOf(second);
      context.report.add("match/two-tables", place, {});
    }
    if (!table) return { left: [], right: [] };
    reportColumns(table, context);
    const { left, right } = new Pairs(table, context);
    return { left, right };
  },
};

function reportColumns(table: Table, context: LessonContext): void {
  const count = table.header.length;
  if (count === 2) return;
  const place = context.document.reader.positions.placeOf(table);
  context.report.add("match/not-two-columns", place, { count });
}

interface Cell {
  readonly part: Part;
  /** Plain words; empty for a picture without a description too. */
  readonly words: string;
}

/** Collects the rows of a table: equal right cells are one part. */
class Pairs {
  readonly left: Row[] = [];
  readonly right: Part[] = [];
  private readonly table: Table;
  private readonly context: LessonContext;
  private readonly seen = new Map<string, number>();

  constructor(table: Table, context: LessonContext) {
    this.table = table;
    this.context = context;
    for (const row of table.rows) this.take(row);
  }

  private take([one, other]: Table["rows"][number]): void {
    if (!one || !other) return;
    const left = this.cell(one.tokens as readonly Token[]);
    const right = this.cell(other.tokens as readonly Token[]);
    if (isEmpty(left.part)) return this.distract(right);
    const { place } = left.part;
    const [first] = one.tokens as readonly Token[];
    // A line that follows a table without an empty one between them is a row of it.
    if (first && right.words === "" && isPartChip(first)) {
      return reportGluedChip(first, this.context);
    }
    if (right.words === "") {
      return this.context.report.add("match/empty-right", place, { words: left.words });
    }
    this.left.push({ ...left.part, goesWith: this.positionOf(right) });
  }

  private distract({ part, words }: Cell): void {
    if (words === "") return;
    if (this.seen.has(words)) {
      this.context.report.add("match/distractor-twice", part.place, {});
    }
    this.positionOf({ part, words });
  }

  private positionOf({ part, words }: Cell): number {
    const known = this.seen.get(words);
    if (known !== undefined) return known;
    this.seen.set(words, this.right.length);
    return this.right.push(part) - 1;
  }

  private cell(tokens: readonly Token[]): Cell {
    const { context } = this;
    const { letter, rest } = takeLetter(tokens, context);
    const markup = context.writer.inline(rest);
    const place = this.placeOf(tokens);
    return { part: { letter, html: context.words.html(markup), place }, words: plainText(markup) };
  }

  private placeOf(tokens: readonly Token[]): Place {
    const { positions } = this.context.document.reader;
    const { endLine, endColumn } = positions.placeOf(tokens.at(-1) ?? this.table);
    return { ...positions.placeOf(tokens[0] ?? this.table), endLine, endColumn };
  }
}

function isEmpty({ html }: Part): boolean {
  return Object.values(html.html).join("") === "";
}
