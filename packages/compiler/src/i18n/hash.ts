import { createHash } from "node:crypto";
import { children, lexInline, type Token } from "../parse/markdown.ts";
import type { Unit } from "./unit.ts";

const known = new WeakMap<Unit, string>();

/** Tells words from other words, and not how they are written: a line that breaks elsewhere is the same. */
export function hashOf(unit: Unit): string {
  const found =
    known.get(unit) ?? hash(isMarkdown(unit) ? canonical(unit.words) : flat(unit.words));
  known.set(unit, found);
  return found;
}

function hash(words: string): string {
  return createHash("sha256").update(words).digest("base64url").slice(0, 12);
}

function isMarkdown({ kind, words }: Unit): boolean {
  const isPlain = kind === "setting" || kind === "name" || kind === "mood" || kind === "blank";
  return !isPlain && /[*_`[\]<>&\\!~{]/.test(words);
}

function canonical(words: string): string {
  return flat(lexInline(words, {}).map(written).join(""));
}

/** Marks by their names, so that `_so_` and `*so*` are the same. */
function written(token: Token): string {
  const inside = children(token).map(written).join("");
  switch (token.type) {
    case "text":
    case "escape":
      return inside === "" ? token.text : inside;
    case "link":
    case "image":
      return `<${token.type} ${token.href} ${token.title ?? ""}>${inside || token.text}</>`;
    case "codespan":
      return `<code>${token.text}</>`;
    case "strong":
    case "em":
    case "del":
      return `<${token.type}>${inside}</>`;
    case "br":
      return "<br>";
    default:
      return token.raw;
  }
}

function flat(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
