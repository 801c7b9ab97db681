import { free, type Html, type Statement, slug } from "@coursewright/course";
import { isId } from "../../check/ids.ts";
import { children, lineBreak, type Token } from "../../parse/markdown.ts";
import { reportGluedChips } from "../chips.ts";
import type { LessonContext } from "../context.ts";
import { lastWord } from "../last-word.ts";
import { plainText } from "../text.ts";
import type { BodyReader, BodySource } from "./body.ts";

type List = Token & { type: "list" };
type Item = List["items"][number];

/** A list of statements with ids, and what its ends mean. */
export const statements: BodyReader<"statements"> = {
  starts: (token) => token.type === "list",
  chips: ["low", "high", "skip"],
  read(tokens, source) {
    const items = tokens.flatMap((token) => (token.type === "list" ? token.items : []));
    const reading = new Statements(source.context);
    for (const item of items) reading.take(item);
    const [low, high, skip] = ["low", "high", "skip"].map((chip) => saidBy(chip, source));
    return {
      statements: reading.statements,
      ...(low && { low }),
      ...(high && { high }),
      ...(skip && { skip }),
    };
  },
};

function saidBy(chip: string, { said, context }: BodySource): Html | undefined {
  const tokens = said.get(chip);
  return tokens && context.words.html(context.writer.inline(tokens));
}

class Statements {
  readonly statements: Statement[] = [];
  private readonly context: LessonContext;
  private readonly ids = new Set<string>();

  constructor(context: LessonContext) {
    this.context = context;
  }

  take(item: Item): void {
    const { report, writer, document, words } = this.context;
    const place = document.reader.positions.placeOf(item);
    const lines = this.linesOf(item);
    const { id: written, rest } = this.takeId(inlineOf(lines));
    const said = this.withoutHalf(rest);
    const markup = writer.inline(said);
    if (item.task) report.add("scale/task-boxes", place, {});
    if (plainText(markup) === "") return report.add("scale/empty-statement", place, {});
    const id = written ?? this.giveId(plainText(markup), lines.at(-1));
    this.ids.add(id);
    this.statements.push({ id, letter: "", html: words.html(markup), place });
  }

  private linesOf(item: Item): readonly Token[] {
    const parts = children(item).filter(({ type }) => type !== "checkbox" && type !== "space");
    const lines = parts.filter(({ type }) => type === "text" || type === "paragraph");
    const extra = parts.find((token) => !lines.includes(token));
    const { positions } = this.context.document.reader;
    if (extra) this.context.report.add("scale/statement-too-rich", positions.placeOf(extra), {});
    reportGluedChips(lines, this.context);
    return lines;
  }

  /** `{#finish}` behind the words. */
  private takeId(tokens: readonly Token[]): { id?: string; rest: readonly Token[] } {
    const last = lastWord(tokens);
    const token = tokens[last];
    const match = token?.type === "text" ? /\s*\{#([^}\s]*)\}\s*$/.exec(token.text) : null;
    if (token?.type !== "text" || !match) return { rest: tokens };
    const [written, id = ""] = match;
    const before = token.text.slice(0, match.index);
    const rest = [...tokens.slice(0, last), ...(before ? [{ ...token, text: before }] : [])];
    const { positions } = this.context.document.reader;
    const at = Math.max(token.raw.lastIndexOf("{#"), 0);
    const place = positions.placeIn(token, at, written.trim().length);
    if (!isId(id)) this.context.report.add("id/odd", place, { id });
    return { id, rest };
  }

  private withoutHalf(tokens: readonly Token[]): readonly Token[] {
    const last = lastWord(tokens);
    const token = tokens[last];
    if (token?.type !== "codespan" || token.text !== "half") return tokens;
    const place = this.context.document.reader.positions.placeOf(token);
    this.context.report.add("scale/half", place, {});
    return tokens.slice(0, last);
  }

  private giveId(words: string, line: Token | undefined): string {
    const id = free(idFrom(words), (name) => this.ids.has(name));
    if (!line || words === "") return id;
    const place = this.context.document.reader.positions.placeOf(line);
    const end = { ...place, line: place.endLine, column: place.endColumn };
    const fix = { place: end, text: ` {#${id}}` };
    this.context.report.add("scale/statement-without-id", place, { id }, { fix });
    return id;
  }
}

/** The first words as an id. */
function idFrom(words: string): string {
  const letters = slug(words)
    .replace(/-{2,}/g, "-")
    .replace(/^[^a-z]+/, "");
  const start = letters.split("-").slice(0, 4).join("-").slice(0, 30);
  return start.replace(/-$/, "") || "statement";
}

function inlineOf(lines: readonly Token[]): readonly Token[] {
  return lines.flatMap((line, at) => {
    const own = children(line).filter(({ type }) => type !== "checkbox");
    return at === 0 ? own : [lineBreak(), ...own];
  });
}
