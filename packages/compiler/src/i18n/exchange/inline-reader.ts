import { children, type Link, lexInline, type Token } from "../../parse/markdown.ts";
import { type Hidden, hideBlanks } from "./blanks.ts";
import type { Code, Coded, CodeKind, Piece } from "./coded.ts";
import { characterOf, ENTITY } from "./entities.ts";
import { withTagPairs } from "./tag-pairs.ts";

/** The words and codes of Markdown inside a line. */
export function readInline(markdown: string): Coded {
  const hidden = hideBlanks(markdown);
  const reader = new InlineReader(hidden);
  reader.all(lexInline(hidden.text, definitionsIn(hidden.text)));
  return withTagPairs({ pieces: reader.pieces, codes: reader.codes });
}

/** The labels of `[words][label]`; the definitions are elsewhere in the file. */
function definitionsIn(text: string): Record<string, { href: string; title: undefined }> {
  const labels = [...text.matchAll(/(?<!\])\]\[([^[\]^][^[\]]*)\](?!\()/g)].map(
    ([, label = ""]) => label,
  );
  return Object.fromEntries(
    labels.map((label) => [
      label.toLowerCase().replace(/\s+/g, " "),
      { href: label, title: undefined },
    ]),
  );
}

type Part = Token & { readonly raw: string };

class InlineReader {
  readonly pieces: Piece[] = [];
  readonly codes = new Map<number, Code>();
  private readonly hidden: Hidden;

  constructor(hidden: Hidden) {
    this.hidden = hidden;
  }

  all(tokens: readonly Token[]): void {
    let text = "";
    for (const token of tokens) {
      // A blank may begin in one text and end in the next.
      if (token.type === "text") text += token.raw;
      else {
        this.text(text);
        text = "";
        this.take(token);
      }
    }
    this.text(text);
  }

  private take(token: Part): void {
    switch (token.type) {
      case "escape":
        return this.letters(token.text);
      case "strong":
        return this.pair(token, round("bold", token.raw.slice(0, 2)));
      case "em":
        return this.pair(token, round("italic", token.raw.slice(0, 1)));
      case "del":
        return this.pair(token, round("struck", /^~+/.exec(token.raw)?.[0] ?? "~"));
      case "link":
        return this.link(token);
      case "image":
        return this.alone("image", token.raw, token.href);
      case "codespan":
        return this.alone("code", token.raw);
      case "citation":
        return this.alone("footnote", token.raw);
      case "word":
        return this.alone("word", token.raw, token.text);
      case "br":
        return this.alone("break", token.raw, "");
      case "html":
        return this.alone("tag", token.raw);
      default:
        return this.letters(this.hidden.back(token.raw));
    }
  }

  private link(token: Link): void {
    if (!token.raw.startsWith("["))
      return this.alone("address", token.raw, token.raw.replace(/[<>]/g, ""));
    const close = this.hidden.back(token.raw.slice(closingBracket(token.raw)));
    this.pair(token, { kind: "link", open: "[", close, key: this.hidden.back(token.href) });
  }

  private pair(token: Part, code: Code): void {
    const id = this.code(code);
    this.pieces.push({ kind: "open", id });
    this.all(children(token));
    this.pieces.push({ kind: "close", id });
  }

  private alone(kind: CodeKind, raw: string, key?: string): void {
    const open = this.hidden.back(raw);
    this.pieces.push({
      kind: "alone",
      id: this.code({ kind, open, key: key === undefined ? open : this.hidden.back(key) }),
    });
  }

  private code(code: Code): number {
    const id = this.codes.size + 1;
    this.codes.set(id, code);
    return id;
  }

  private text(raw: string): void {
    for (const { blank, text } of this.hidden.split(raw)) {
      // A number stands for a blank whose answers are words of their own; others are told by their order.
      if (blank) this.alone("blank", text, /^\[\[\d+\]\]$/.test(text) ? text : "");
      else this.withEntities(text);
    }
  }

  private withEntities(text: string): void {
    for (const part of text.split(new RegExp(`(${ENTITY.source})`))) {
      const isEntity = ENTITY.test(part) && ENTITY.exec(part)?.[0] === part;
      const character = isEntity ? characterOf(part) : part;
      if (character === undefined) this.alone("entity", part);
      else this.letters(character);
    }
  }

  private letters(text: string): void {
    const last = this.pieces.at(-1);
    if (text === "") return;
    if (last?.kind !== "text") this.pieces.push({ kind: "text", text });
    else this.pieces.splice(-1, 1, { kind: "text", text: last.text + text });
  }
}

/** A code that has the same mark before and after its words. */
function round(kind: CodeKind, mark: string): Code {
  return { kind, open: mark, close: mark, key: "" };
}

const IN_LINK = /\\[\s\S]|(`+)(?!`)(?:(?!\1(?!`))[\s\S])*\1(?!`)|[[\]]/g;

/** Where the words of a link end. */
function closingBracket(link: string): number {
  let depth = 0;
  for (const { 0: mark, index } of link.matchAll(IN_LINK)) {
    if (mark === "[") depth += 1;
    if (mark === "]") depth -= 1;
    if (mark === "]" && depth === 0) return index;
  }
  throw new Error(`no link: ${link}`);
}
