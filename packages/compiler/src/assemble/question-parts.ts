import type { Option } from "@coursewright/course";
import type { Fence } from "../parse/fences.ts";
import { children, lineBreak, type Token, withChildren } from "../parse/markdown.ts";
import { type PartChip, partChip, reportGluedChips } from "./chips.ts";
import type { LessonContext } from "./context.ts";
import { reportNumbering } from "./numbering.ts";
import { assembleOptions } from "./options.ts";
import { reportUnreadLinks } from "./unread-links.ts";

type Paragraph = Token & { type: "paragraph" };
type Quote = Token & { type: "blockquote" };

/** What a question holds, sorted by its use. */
export interface QuestionParts {
  /** The text before the options. */
  readonly asked: readonly Token[];
  /** What stands behind them without a chip. */
  readonly behind: readonly Token[];
  readonly options: readonly Option[];
  readonly said: ReadonlyMap<PartChip, readonly Token[]>;
}

/** Sorts the text, the options and the parts with a chip of a question. */
export function readQuestionParts(fence: Fence, context: LessonContext): QuestionParts {
  const reading = new Reading(fence.opening.name, context);
  for (const part of fence.parts) {
    if (part.kind === "fence") continue;
    const tokens = context.document.reader.read(part.text, part);
    reportNumbering(tokens, context);
    reportUnreadLinks(tokens, context);
    for (const token of tokens) reading.take(token);
  }
  return reading;
}

class Reading implements QuestionParts {
  readonly asked: Token[] = [];
  readonly behind: Token[] = [];
  readonly options: Option[] = [];
  readonly said = new Map<PartChip, readonly Token[]>();
  private readonly kind: string;
  private readonly context: LessonContext;
  /** The chip of the last paragraph, which further paragraphs belong to. */
  private chip: PartChip | undefined;

  constructor(kind: string, context: LessonContext) {
    this.kind = kind;
    this.context = context;
  }

  take(token: Token): void {
    if (token.type === "paragraph") return this.takeParagraph(token);
    const isOptions = token.type === "list" && token.items.some((item) => item.task);
    if (isOptions) this.options.push(...assembleOptions(token, this.kind, this.context));
    else if (token.type === "blockquote" && this.isBehind && !this.chip) this.takeQuote(token);
    else this.ask(token);
    if (isOptions) this.chip = undefined;
  }

  private takeParagraph(token: Paragraph): void {
    const { context } = this;
    reportGluedChips(children(token), context);
    const { chip, rest } = partChip(children(token), context);
    const words = withChildren(token, rest);
    if (chip === "unknown") return this.isBehind ? undefined : this.ask(words, token);
    if (chip === "none" && this.chip && this.isBehind) return this.goOn(this.chip, rest);
    this.chip = chip === "none" ? undefined : chip;
    if (chip === "none") return this.ask(words, token);
    if (rest.every((part) => part.raw.trim() === "")) {
      context.report.add("question/empty-part", this.placeOf(token), { chip });
    }
    if (!this.said.has(chip)) this.said.set(chip, rest);
    else context.report.add("question/part-twice", this.placeOf(token), { chip });
  }

  private goOn(chip: PartChip, words: readonly Token[]): void {
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
    return this.options.length > 0;
  }

  private placeOf(token: Token) {
    return this.context.document.reader.positions.placeOf(token);
  }
}
