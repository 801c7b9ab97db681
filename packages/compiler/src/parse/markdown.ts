import {
  Lexer,
  type Links,
  Marked,
  type MarkedExtension,
  type Token as MarkedToken,
  Parser,
  type RendererObject,
  type Tokens,
} from "marked";

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
  | Citation
  | Word;

/** `[^label]` in the text. */
export interface Citation {
  readonly type: "citation";
  readonly raw: string;
  readonly label: string;
  readonly tokens?: undefined;
}

/** `{{client}}` or `{{client.plural}}` in the text. */
interface Word {
  readonly type: "word";
  readonly raw: string;
  /** What stands between the braces. */
  readonly text: string;
  readonly tokens?: undefined;
}

/** The tokens inside a token; none for those that hold only text. */
export function children(token: Token): readonly Token[] {
  const inside = token.type === "list" ? token.items : "tokens" in token ? token.tokens : undefined;
  return (inside ?? []) as readonly Token[]; // the same union at every depth
}

/** What a reader sees of a token, without any mark. */
export function wordsOf(token: Token): string {
  if (token.type === "image") return token.text;
  const inside = children(token);
  if (inside.length > 0) return inside.map(wordsOf).join("");
  return token.type === "html" || !("text" in token) ? "" : token.text;
}

/** The same token with other tokens inside. */
export function withChildren<T extends Token>(token: T, inside: readonly Token[]): T {
  return { ...token, tokens: [...inside] };
}

/** A line break that no author wrote. */
export function lineBreak(): Token {
  return { type: "br", raw: "\n" };
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
        const match = /^\[\^([^\]\s]{1,200})\]/.exec(text);
        return match ? { type: "citation", raw: match[0], label: match[1] } : undefined;
      },
    },
  ],
};

/** Text between double braces that names a word of `words.yaml`, and perhaps one of its forms. */
export const WORD = /\{\{\s*([\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)?)\s*\}\}/u;

const word: MarkedExtension = {
  extensions: [
    {
      name: "word",
      level: "inline",
      start: (text) => text.indexOf("{{"),
      tokenizer(text) {
        const match = text.startsWith("{{") ? WORD.exec(text) : null;
        return match?.index === 0 ? { type: "word", raw: match[0], text: match[1] } : undefined;
      },
    },
  ],
};

const marked = new Marked(citation, word);

/** The targets of `[label]: target` by label. */
export type Definitions = Links;

export function definitionsOf(text: string): Definitions {
  return marked.lexer(text).links;
}

/** Tokens of whole blocks; throws a `RangeError` for what is nested by the thousand. */
export function lex(text: string, definitions: Definitions): readonly Token[] {
  return ours(lexer(definitions).lex(text));
}

/** Tokens of words inside a line. */
export function lexInline(text: string, definitions: Definitions): readonly Token[] {
  return ours(lexer(definitions).inlineTokens(text));
}

function lexer(definitions: Definitions): Lexer {
  const fresh = new Lexer(marked.defaults);
  Object.assign(fresh.tokens.links, definitions);
  return fresh;
}

// marked types its tokens loosely enough to allow any extension; ours is in the union above.
function ours(tokens: readonly MarkedToken[]): readonly Token[] {
  return tokens as unknown as readonly Token[];
}

/** What becomes of the parts of a text that point elsewhere. */
export interface Hooks {
  /** Attributes of the link, or nothing when only its words may stay. */
  link(token: Tokens.Link): string | undefined;
  /** The whole element. */
  image(token: Tokens.Image): string;
  citation(token: Citation): string;
  word(token: Word): string;
  /** Id of a heading below the screen's own; nothing for one that no link can name. */
  heading(token: Tokens.Heading): string | undefined;
  /** What may stay of raw HTML. */
  html(token: Tokens.HTML | Tokens.Tag): string;
}

export interface HtmlWriter {
  blocks(tokens: readonly Token[]): string;
  inline(tokens: readonly Token[]): string;
}

const tables: RendererObject = {
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
};

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
        const id = hooks.heading(token);
        const anchor = id === undefined ? "" : ` id="${id}"`;
        return `<h${level}${anchor}>${words}</h${level}>\n`;
      },
      checkbox: ({ checked }) => (checked ? "☑ " : "☐ "),
      ...tables,
    },
    extensions: [
      {
        name: "citation",
        // The very token of our tokenizer, by which its place is known.
        renderer: (token) => hooks.citation(token as unknown as Citation),
      },
      { name: "word", renderer: (token) => hooks.word(token as unknown as Word) },
    ],
  });
  const parse = (tokens: readonly Token[]): MarkedToken[] => [...tokens] as MarkedToken[];
  return {
    blocks: (tokens) => instance.parser(parse(tokens)).trim(),
    inline: (tokens) => Parser.parseInline(parse(tokens), instance.defaults).trim(),
  };
}
