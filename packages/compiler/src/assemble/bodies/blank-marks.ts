import type { Place } from "@coursewright/course";
import { children, type Token, withChildren, wordsOf } from "../../parse/markdown.ts";
import type { LessonContext } from "../context.ts";

/** What stands between `[[` and `]]`. */
export interface Gap {
  /** Plain; a character behind a backslash is moved out of the way of what means something. */
  readonly text: string;
  readonly place: Place;
}

interface Cutting {
  /** The text that takes the place of a blank. */
  readonly gap: (cut: Gap) => string;
  readonly context: LessonContext;
}

type Text = Token & { type: "text" };
type Table = Token & { type: "table" };

/** The same token with each blank in it, at whatever depth, replaced; links and code keep their brackets. */
export function cutBlanks<T extends Token>(token: T, cutting: Cutting): T {
  if (token.type === "table") return { ...token, ...cutTable(token, cutting) };
  if (token.type === "list") {
    return { ...token, items: token.items.map((item) => cutBlanks(item, cutting)) };
  }
  const inside = children(token);
  if (inside.length === 0 || token.type === "link" || token.type === "image") return token;
  const isInline = inside.every(({ type }) => INLINE.has(type)) && token.type !== "list_item";
  const cut = isInline
    ? new Cut(cutting).all(inside)
    : inside.map((part) => cutBlanks(part, cutting));
  return withChildren(token, cut);
}

const INLINE = new Set(
  "text escape em strong del codespan link image br html citation word checkbox".split(" "),
);

function cutTable({ header, rows }: Table, cutting: Cutting): Pick<Table, "header" | "rows"> {
  const cutRow = (row: Table["header"]) =>
    row.map((cell) => ({
      ...cell,
      tokens: [...new Cut(cutting).all(cell.tokens as readonly Token[])] as typeof cell.tokens,
    }));
  return { header: cutRow(header), rows: rows.map(cutRow) };
}

/** Goes through the words of a paragraph and takes the blanks out. */
class Cut {
  private readonly cutting: Cutting;
  private readonly out: Token[] = [];
  /** The blank that is open: its words so far, and where it began. */
  private open: { text: string; readonly place: Place } | undefined;

  constructor(cutting: Cutting) {
    this.cutting = cutting;
  }

  all(tokens: readonly Token[]): readonly Token[] {
    for (const token of tokens) this.take(token);
    if (this.open) this.reportOpen(this.open.place);
    return this.out;
  }

  private take(token: Token): void {
    if (token.type === "text") return this.takeText(token);
    if (!this.open) this.out.push(cutBlanks(token, this.cutting));
    else if (token.type === "escape") this.open.text += aside(token.text);
    else if (token.type === "word") this.open.text += this.cutting.context.words.plain(token.raw);
    else this.open.text += token.type === "br" ? " " : wordsOf(token);
  }

  private takeText(token: Text): void {
    let from = 0;
    for (const { 0: mark, index } of token.raw.matchAll(/\[\[|\]\]/g)) {
      const before = token.raw.slice(from, index);
      if (mark === "[[") {
        this.say(token, before);
        if (this.open) this.reportOpen(this.open.place);
        this.open = { text: "", place: this.placeIn(token, index) };
      } else if (this.open) this.close(token, before, index);
      else continue;
      from = index + 2;
    }
    this.say(token, token.raw.slice(from));
  }

  private say(token: Text, raw: string): void {
    if (raw === "") return;
    if (this.open) this.open.text += raw;
    else this.out.push({ ...token, raw, text: raw });
  }

  private close(token: Text, before: string, index: number): void {
    if (!this.open) return;
    const { endLine, endColumn } = this.placeIn(token, index);
    const place = { ...this.open.place, endLine, endColumn };
    const text = this.cutting.gap({ text: this.open.text + before, place });
    this.open = undefined;
    this.out.push({ type: "text", raw: text, text });
  }

  private placeIn(token: Text, index: number): Place {
    return this.cutting.context.document.reader.positions.placeIn(token, index, 2);
  }

  private reportOpen(place: Place): void {
    this.cutting.context.report.add("fill/not-closed", place, {});
  }
}

const ASIDE = 0xe000;

/** A character behind a backslash, where `|`, `(` and `)` mean nothing. */
function aside(character: string): string {
  return String.fromCharCode(ASIDE + character.charCodeAt(0));
}

/** The same text with the characters behind a backslash in their place again. */
export function broughtBack(text: string): string {
  return text.replace(/[\ue000-\ue07f]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - ASIDE),
  );
}
