import {
  Marked,
  type MarkedExtension,
  type Token as MarkedToken,
  Parser,
  type Tokens,
} from "marked";
import { Positions } from "./positions.ts";
import type { Source } from "./source.ts";

/** The tokens of CommonMark and GFM, and one of ours. */
export type Token =
  | Tokens.Space
  | Tokens.Code
  | Tokens.Heading
  | Tokens.Table
  | Tokens.Hr
  | Tokens.Blockquote
  | Tokens.List
  | Tokens.ListItem
  | Tokens.Checkbox
  | Tokens.HTML
  | Tokens.Def
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Tag
  | Tokens.Link
  | Tokens.Image
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Del
  | Citation;

/** `[^label]` in the text. */
export interface Citation {
  readonly type: "citation";
  readonly raw: string;
  readonly label: string;
  readonly tokens?: undefined;
}

/** The tokens inside a token; none for those that hold only text. */
export function children(token: Token): readonly Token[] {
  const inside = token.type === "list" ? token.items : "tokens" in token ? token.tokens : undefined;
  return (inside ?? []) as readonly Token[]; // the same union at every depth
}

export type Link = Tokens.Link;
export type Image = Tokens.Image;

const citation: MarkedExtension = {
  extensions: [
    {
      name: "citation",
      level: "inline",
      start: (text) => text.indexOf("[^"),
      tokenizer(text) {
        const match = /^\[\^([^\]\s]+)\]/.exec(text);
        return match ? { type: "citation", raw: match[0], label: match[1] } : undefined;
      },
    },
  ],
};

const marked = new Marked(citation);

/** Reads the Markdown of one file; all its runs share the link definitions, wherever they stand. */
export class MarkdownReader {
  readonly positions: Positions;
  private readonly definitions: string;

  constructor(source: Source) {
    this.positions = new Positions(source);
    this.definitions = source.lines
      .filter((line) => /^ {0,3}\[(?!\^)[^\]]+\]:\s*\S/.test(line))
      .join("\n");
  }

  /** The tokens of a stretch of the file; blank space and definitions are left out. */
  read(text: string, firstLine: number): readonly Token[] {
    const shared = this.definitions === "" ? text : `${text}\n\n${this.definitions}`;
    // marked types its tokens loosely enough to allow any extension; ours is in the union above.
    const tokens = marked.lexer(shared) as unknown as readonly Token[];
    const own = tokens.filter((token) => token.type !== "space" && token.type !== "def");
    this.positions.learn(tokens, text, firstLine);
    return own;
  }
}

/** What becomes of the parts of a text that point elsewhere. */
export interface Hooks {
  /** Attributes of the link, or nothing when only its words may stay. */
  link(token: Tokens.Link): string | undefined;
  /** The whole element. */
  image(token: Tokens.Image): string;
  citation(token: Citation): string;
  /** Id of a heading below the screen's own. */
  heading(text: string): string;
  /** What may stay of raw HTML. */
  html(token: Tokens.HTML | Tokens.Tag): string;
}

export interface HtmlWriter {
  blocks(tokens: readonly Token[]): string;
  inline(tokens: readonly Token[]): string;
}

/** Writes tokens as HTML. */
export function htmlWriter(hooks: Hooks): HtmlWriter {
  const instance = new Marked({
    renderer: {
      link(token) {
        const words = this.parser.parseInline(token.tokens);
        const attributes = hooks.link(token);
        return attributes === undefined ? words : `<a ${attributes}>${words}</a>`;
      },
      image: (token) => hooks.image(token),
      html: (token) => hooks.html(token),
      heading(token) {
        const words = this.parser.parseInline(token.tokens);
        const level = Math.max(token.depth, 3);
        return `<h${level} id="${hooks.heading(words)}">${words}</h${level}>\n`;
      },
      checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
      table(token) {
        const rows = token.rows.map(
          (row) => `<tr>${row.map((cell) => this.tablecell(cell)).join("")}</tr>`,
        );
        const head = token.header.map((cell) => this.tablecell(cell)).join("");
        return `<div class="table" role="region" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>\n`;
      },
      tablecell(token) {
        const words = this.parser.parseInline(token.tokens);
        const align = token.align ? ` class="${token.align}"` : "";
        return token.header ? `<th scope="col"${align}>${words}</th>` : `<td${align}>${words}</td>`;
      },
    },
    extensions: [
      {
        name: "citation",
        renderer: (token) =>
          hooks.citation({ type: "citation", raw: token.raw, label: token.label }),
      },
    ],
  });
  const parse = (tokens: readonly Token[]): MarkedToken[] => [...tokens] as MarkedToken[];
  return {
    blocks: (tokens) => instance.parser(parse(tokens)).trim(),
    inline: (tokens) => Parser.parseInline(parse(tokens), instance.defaults).trim(),
  };
}
