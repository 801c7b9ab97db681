import { lastWord } from "../assemble/last-word.ts";
import type { Token } from "../parse/markdown.ts";
import { asks, type Scene } from "./scene.ts";
import type { Mark } from "./shape.ts";

/** The words of a paragraph without the code words around them. */
export interface Bare {
  readonly chips: readonly Mark[];
  readonly rest: readonly Token[];
}

/** Takes off the code words that mean something at the start of a paragraph. */
export function withoutFirstChips(tokens: readonly Token[], scene: Scene): Bare {
  const most = mostChips(scene);
  const chips: Mark[] = [];
  let at = 0;
  while (chips.length < most) {
    const token = tokens[at];
    if (!token || !(isChip(token) || isBlank(token))) break;
    if (isChip(token)) chips.push(chipMark(token, scene));
    at++;
  }
  return chips.length > 0 ? { chips, rest: tokens.slice(at) } : { chips, rest: tokens };
}

/** A question's part has one chip, a paragraph of a talk several. */
function mostChips(scene: Scene): number {
  if (scene.block === "roleplay" || scene.block === "phrases") return Number.POSITIVE_INFINITY;
  return asks(scene) && !scene.inItem ? 1 : 0;
}

/** The same at the end of an item, where a letter or an id may stand too. */
export function withoutLastChips(tokens: readonly Token[], scene: Scene): Bare {
  const chips: Mark[] = [];
  let rest = tokens;
  while (scene.inItem) {
    const taken = lastTaken(rest, scene);
    if (!taken) break;
    chips.unshift(taken.mark);
    rest = taken.rest;
  }
  return { chips, rest };
}

interface Taken {
  readonly mark: Mark;
  readonly rest: readonly Token[];
}

const WITH_CHIPS = ["single", "phrases", "roleplay"];

function lastTaken(tokens: readonly Token[], scene: Scene): Taken | undefined {
  const last = lastWord(tokens);
  const token = tokens[last];
  const id = asks(scene) ? idBehind(token, scene) : undefined;
  if (id) return { mark: id.mark, rest: [...tokens.slice(0, last), ...id.rest] };
  // Words that are nothing but code are words.
  if (!token || !isChip(token) || last === 0) return undefined;
  if (!WITH_CHIPS.includes(scene.block ?? "")) return undefined;
  return { mark: chipMark(token, scene), rest: tokens.slice(0, last) };
}

function idBehind(token: Token | undefined, { document }: Scene): Taken | undefined {
  const match = token?.type === "text" ? /\s*\{#([^}\s]*)\}\s*$/.exec(token.raw) : null;
  if (token?.type !== "text" || !match) return undefined;
  const { positions } = document.reader;
  const [written, id = ""] = match;
  const place = positions.placeIn(token, match.index, written.length);
  const before = positions.withoutEnd(token, written.length);
  const mark: Mark = { kind: "id", written: `{#${id}}`, place };
  return { mark, rest: before.raw === "" ? [] : [before] };
}

type Codespan = Token & { type: "codespan" };

/** `` `\hint` `` shows the word. */
function isChip(token: Token): token is Codespan {
  return token.type === "codespan" && !token.text.startsWith("\\");
}

function isBlank(token: Token): boolean {
  return token.type === "text" && token.text.trim() === "";
}

function chipMark(token: Codespan, { document }: Scene): Mark {
  const written = token.text.replace(/\s+/g, " ").trim();
  return { kind: "chip", written, place: document.reader.positions.placeOf(token) };
}
