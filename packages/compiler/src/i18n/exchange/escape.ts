import { ENTITY } from "./entities.ts";

/** Where a stretch of text stands, as far as that decides what Markdown reads as a mark. */
export interface Surroundings {
  /** What is written before it; empty at the start of a line. */
  readonly before: string;
  /** What is written after it; empty at the end. */
  readonly after: string;
}

const MARKS = /[\\`*[\]{}|~]/g;
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const TAG = /<(?=[a-z/!?])/gi;
const FALSE_ENTITY = new RegExp(ENTITY.source.replace("&", "&(?=").concat(")"), "g");
/** What GitHub's Markdown makes an address of. */
const ADDRESS = /(?:https?|ftp)(?=:\/\/)|www(?=\.)|(?<=[\w.+-])(?=@[\w-])/gi;

/** A text in which Markdown reads no mark. */
export function escapeText(text: string, { before, after }: Surroundings): string {
  const first = before === "" || /\n\s*$/.test(before) ? atLineStart : afterBracket;
  const escaped = text
    .replace(MARKS, "\\$&")
    .replace(UNDERSCORE, "\\_")
    .replace(TAG, "\\<")
    .replace(FALSE_ENTITY, "\\&")
    .replace(ADDRESS, "$&\\");
  return beforeNext(first(escaped, before), after);
}

/** A heading, a quote, a list, a rule, an underlined heading or a fence. */
function atLineStart(text: string): string {
  return text
    .replace(/^(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-(?=[- ]*-\s*$)|=(?==*\s*$)|:(?=:))/, "\\$1")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** A footnote or blank with something behind it that would make it a link or a definition. */
function afterBracket(text: string, before: string): string {
  return before.endsWith("]") ? text.replace(/^[(:]/, "\\$&") : text;
}

function beforeNext(text: string, after: string): string {
  // Hashes at the end of a heading belong to it.
  if (after === "") return text.replace(/(?<=^|\s)(?=#+$)/, "\\");
  const picture = after.startsWith("[") ? text.replace(/!$/, "\\!") : text;
  return after.startsWith("[") ? withoutArrow(picture) : picture;
}

/** An arrow before a link would be a jump of a role-play. */
function withoutArrow(text: string): string {
  return text
    .replace(/(?<!\\)>(\s*)$/, "\\>$1")
    .replace(/[→⇒➔➜](?=\s*$)/u, (arrow) => `&#${arrow.codePointAt(0) ?? 0};`);
}
