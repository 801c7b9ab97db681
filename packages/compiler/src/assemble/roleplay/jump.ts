import { type Place, slug } from "@coursewright/course";
import { type Link, type Token, wordsOf } from "../../parse/markdown.ts";
import { suggest } from "../../parse/suggest.ts";
import { placeOf, type RoleplayContext } from "./context.ts";

/** A paragraph without its jump. */
export interface Jumping {
  readonly words: readonly Token[];
  readonly jump?: Jump;
}

export interface Jump {
  /** Id of the place; nothing if there is none of that name, which is reported. */
  readonly to?: string;
  /** Where the arrow stands, and the blanks before it. */
  readonly arrow: Place;
  readonly gap: Place;
}

/** An arrow at the end of a text, as keyboards make it. */
export const ARROW = /[^\S\n]*(→|⇒|➔|➜|-{1,2}>|={1,2}>|[–—−]>)[^\S\n]*$/u;

/** Takes the jump off the end of a paragraph; one that is no jump, or not at the end, is reported. */
export function takeJump(tokens: readonly Token[], context: RoleplayContext): Jumping {
  const jumps = tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const isJump = token.type === "link" && before?.type === "text" && ARROW.test(before.raw);
    return isJump ? [{ index, before, link: token }] : [];
  });
  const [first, second] = jumps;
  if (!first) {
    reportUnlinked(tokens, context);
    return { words: tokens };
  }
  const { index, before, link } = first;
  if (second) context.report.add("roleplay/two-jumps", placeOf(second.link, context), {});
  else reportTextBehind(tokens.slice(index + 1), context);
  const { length, ...places } = arrowIn(before, context);
  const to = targetOf(link, context);
  const text = context.document.reader.positions.withoutEnd(before, length);
  const words = [...tokens.slice(0, index - 1), ...(text.raw.trim() === "" ? [] : [text])];
  return { words, jump: { ...places, ...(to !== undefined && { to }) } };
}

type Text = Token & { type: "text" };

/** Where the arrow stands; one of another shape is written as `→` by `check --fix`. */
function arrowIn(
  text: Text,
  context: RoleplayContext,
): { arrow: Place; gap: Place; length: number } {
  const [whole = "", sign = ""] = ARROW.exec(text.raw) ?? [];
  const { positions } = context.document.reader;
  const at = text.raw.length - whole.length;
  const blanks = whole.indexOf(sign);
  const arrow = positions.placeIn(text, at + blanks, sign.length);
  if (sign !== "→") context.report.tidy({ place: arrow, text: "→" });
  const gap = { ...arrow, column: arrow.column - blanks, endColumn: arrow.column };
  return { arrow, gap, length: whole.length };
}

function reportTextBehind(behind: readonly Token[], context: RoleplayContext): void {
  const extra = behind.find((token) => token.raw.trim() !== "");
  if (!extra) return;
  context.report.add("roleplay/text-behind-jump", placeOf(extra, context), {});
}

/** The place that a link names; nothing if there is none, which is reported. */
function targetOf(link: Link, context: RoleplayContext): string | undefined {
  const { document, report, vocabulary } = context;
  const [path = "", fragment = ""] = link.href.split("#", 2);
  const own = document.source.file.replace(/^.*\//, "");
  if (path !== "" && path.replace(/^\.\//, "") !== own) {
    report.add("roleplay/jump-outside", placeOf(link, context), { href: link.href.slice(0, 60) });
    return undefined;
  }
  const wanted = unescaped(fragment) || wordsOf(link);
  const id = slug(wanted);
  if (fragment !== "" && vocabulary.places.has(id)) return id;
  const near = suggest(id, [...vocabulary.places.keys()]);
  const related = near === undefined ? undefined : vocabulary.places.get(near);
  const params = { name: wanted, near, line: related?.line };
  report.add("roleplay/no-such-place", placeOfFragment(link, fragment, context), params, {
    related,
  });
  return undefined;
}

function placeOfFragment(link: Link, fragment: string, context: RoleplayContext): Place {
  const at = link.raw.lastIndexOf(`#${fragment}`);
  // A link by reference has its target elsewhere in the file.
  if (fragment === "" || at < 0) return placeOf(link, context);
  return context.document.reader.positions.placeIn(link, at + 1, fragment.length);
}

function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A lone percent sign is no escape.
    return fragment;
  }
}

const UNLINKED =
  /(→|⇒|-{1,2}>|={1,2}>)[^\S\n]*\[?([^[\]()\n]{1,80})\]?[^\S\n]*(?:\(#?[^()\n]*\))?\s*$/u;

/** Reports an arrow that points to the name of a place without a link. */
function reportUnlinked(tokens: readonly Token[], context: RoleplayContext): void {
  const last = tokens.at(-1);
  if (last?.type !== "text") return;
  const tail = last.raw.slice(-200);
  const match = UNLINKED.exec(tail);
  const name = match?.[2]?.trim() ?? "";
  if (!match || !context.vocabulary.places.has(slug(name))) return;
  const at = last.raw.length - tail.length + match.index;
  const length = match[0].trimEnd().length;
  const place = context.document.reader.positions.placeIn(last, at, length);
  const right = `→ [${name}](#${slug(name)})`;
  context.report.add(
    "roleplay/jump-without-link",
    place,
    { right },
    { fix: { place, text: right } },
  );
}
