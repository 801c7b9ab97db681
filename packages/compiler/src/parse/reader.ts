import type { Report } from "@coursewright/course";
import { CodeTracker } from "./code-blocks.ts";
import { type Definitions, definitionsOf, lex, lexInline, type Token } from "./markdown.ts";
import { Positions } from "./positions.ts";
import { placeIn, type Source } from "./source.ts";

/** Where a text starts in the file; `columns` of its lines where they are not 1. */
export interface Origin {
  readonly line: number;
  readonly columns?: readonly number[];
}

/** Reads the Markdown of one file; all its runs share the link definitions, wherever they stand. */
export class MarkdownReader {
  readonly positions: Positions;
  private readonly source: Source;
  private readonly report: Report;
  private readonly definitions: Definitions;
  private readonly known = new WeakMap<Origin, readonly Token[]>();

  constructor(source: Source, report: Report) {
    this.source = source;
    this.report = report;
    this.positions = new Positions(source);
    this.definitions = definitionsOf(definitionLines(source));
  }

  /**
   * The tokens of a stretch of the file; blank space and definitions are left out. Who reads the same
   * stretch again gets the same tokens, so that what was learned about a heading holds.
   */
  read(text: string, origin: Origin): readonly Token[] {
    const known = this.known.get(origin);
    if (known) return known;
    const tokens = this.learn(text, origin, lex).filter(
      (token) => token.type !== "space" && token.type !== "def",
    );
    this.known.set(origin, tokens);
    return tokens;
  }

  /** The same for words that stand inside a line, such as a caption. */
  readInline(text: string, origin: Origin): readonly Token[] {
    return this.learn(text, origin, lexInline);
  }

  private learn(text: string, origin: Origin, read: typeof lex): readonly Token[] {
    try {
      const tokens = read(text, this.definitions);
      this.positions.learn(tokens, text, origin);
      return tokens;
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      // The only thing that exhausts the stack: brackets or stars nested by the thousand.
      const place = placeIn(this.source, { line: origin.line, column: 1, length: 1 });
      this.report.add("text/too-deep", place, {});
      return [];
    }
  }
}

/** The lines `[label]: target` outside code. */
function definitionLines(source: Source): string {
  const code = new CodeTracker();
  return source.lines
    .filter((line) => !code.isCode(line) && /^ {0,3}\[(?!\^)[^\]]+\]:\s*\S/.test(line))
    .join("\n");
}
