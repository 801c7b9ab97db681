import type { Fence } from "../parse/fences.ts";
import { children, lineBreak, type Token, withChildren } from "../parse/markdown.ts";
import type { AnyBodyReader } from "./bodies/index.ts";
import { PART_CHIPS, partChip, reportGluedChips } from "./chips.ts";
import type { LessonContext } from "./context.ts";
import { reportNumbering } from "./numbering.ts";
import { reportUnreadLinks } from "./unread-links.ts";

type Paragraph = Token & { type: "paragraph" };
type Quote = Token & { type: "blockquote" };

/** What a question holds, sorted by its use. */
export interface QuestionParts {
  /** The text before the body. */
  readonly asked: readonly Token[];
  /** What stands behind it without a chip. */
  readonly behind: readonly Token[];
  /** Options, a table, sentences with blanks: what a reader of bodies understands. */
  readonly body: readonly Token[];
  /** What stands behind each chip. */
  readonly said: ReadonlyMap<string, readonly Token[]>;
}

/** Sorts the text, the body and the parts with a chip of a question. */
export function readQuestionParts(
  fence: Fence,
  body: AnyBodyReader,
  context: LessonContext,
): QuestionParts {
  const reading = new Reading(body, context);
  for (const part of fence.parts) {
    if (part.kind === "fence") continue;
    const tokens = context.document.reader.read(part.text, part);
    if (!body.numbered) reportNumbering(tokens, context);
    reportUnreadLinks(tokens, context);
    for (const token of tokens) reading.take(token);
  }
  return reading;
}

class Reading implements QuestionParts {
  readonly asked: Token[] = [];
  readonly behind: Token[] = [];
  readonly body: Token[] = [];
  readonly said = new Map<string, readonly Token[]>();
  private readonly reader: AnyBodyReader;
  private readonly context: LessonContext;
  /** The chip of the last paragraph, which further paragraphs belong to. */
  private chip: string | undefined;

  constructor(reader: AnyBodyReader, context: LessonContext) {
    this.reader = reader;
    this.context = context;
  }

  take(token: Token): void {
    if (token.type === "paragraph") return this.takeParagraph(token);
    const isBody = this.isBody(token);
    if (isBody) this.body.push(token);
    else if (token.type === "blockquote" && this.isBehind && !this.chip) this.takeQuote(token);
    else this.ask(token);
    if (isBody) this.chip = undefined;
  }

  private isBody(token: Token): boolean {
    return (this.reader.greedy && this.isBehind) || this.reader.starts(token);
  }

  private takeParagraph(token: Paragraph): void {
    const { context } = this;
    reportGluedChips(children(token), context);
    const { chip, rest } = partChip(children(token), this.reader.chips ?? PART_CHIPS, context);
    if (chip === "none") return this.takeWords(withChildren(token, rest), token);
    if (chip !== "unknown") this.takePart(chip, rest, token);
    else if (!this.isBehind) this.ask(withChildren(token, rest), token);
  }

  /** A paragraph without a chip: more of the part before it, a piece of the body, or of the question. */
  private takeWords(words: Paragraph, written: Paragraph): void {
    if (this.chip && this.isBehind) return this.goOn(this.chip, children(words));
    this.chip = undefined;
    if (this.isBody(words)) this.body.push(words);
    else this.ask(words, written);
  }

  private takePart(chip: string, words: readonly Token[], written: Paragraph): void {
    const { report } = this.context;
    this.chip = chip;
    if (words.every((part) => part.raw.trim() === "")) {
      report.add("question/empty-part", this.placeOf(written), { chip });
    }
    if (!this.said.has(chip)) this.said.set(chip, words);
    else report.add("question/part-twice", this.placeOf(written), { chip });
  }

  private goOn(chip: string, words: readonly Token[]): void {
    const earlier = this.said.get(chip) ?? [];
    this.said.set(chip, [...earlier, lineBreak(), lineBreak(), ...words]);
  }

  private ask(token: Token, written: Token = token): void {
    const list = this.isBehind ? this.behind : this.asked;
    list.push(token);
    if (this.behind.length === 1) this.reportBehind(written);
  }

  private reportBehind(token: Token): void {
    this.context.report.add("question/text-behind", this.placeOf(token), {});
  }

  /** A quote that is not indented cuts the list of options in two. */
  private takeQuote(token: Quote): void {
    const place = this.placeOf(token);
    const { lines } = this.context.document.source;
    const written = lines.slice(place.line - 1, place.endLine);
    const whole = { ...place, column: 1, endColumn: (written.at(-1)?.length ?? 0) + 1 };
    const text = written.map((line) => `  ${line}`).join("\n");
    const fix = { place: whole, text };
    this.context.report.add("choice/feedback-not-indented", place, {}, { fix });
  }

  private get isBehind(): boolean {
    return this.body.length > 0;
  }

  private placeOf(token: Token) {
    return this.context.document.reader.positions.placeOf(token);
  }
}
