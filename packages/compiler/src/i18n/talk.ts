import type { Place } from "@coursewright/course";
import { plainName } from "../assemble/roleplay/cast.ts";
import { ARROW } from "../assemble/roleplay/jump.ts";
import { SPEECH } from "../assemble/roleplay/speech.ts";
import type { Token } from "../parse/markdown.ts";
import type { Positions } from "../parse/positions.ts";

/** A paragraph of a role-play without its jump. */
export interface Jumping {
  readonly words: readonly Token[];
  readonly jump?: { readonly to: string; readonly place: Place };
}

/** Takes `→ [facts](#facts)` off the end of a paragraph. */
export function withoutJump(tokens: readonly Token[], positions: Positions): Jumping {
  const at = tokens.findIndex((token, index) => {
    const before = tokens[index - 1];
    return token.type === "link" && before?.type === "text" && ARROW.test(before.raw);
  });
  const [arrow, link] = [tokens[at - 1], tokens[at]];
  if (at < 0 || arrow?.type !== "text" || link?.type !== "link") return { words: tokens };
  const [sign = ""] = ARROW.exec(arrow.raw) ?? [];
  const kept = positions.withoutEnd(arrow, sign.length);
  const words = [...tokens.slice(0, at - 1), ...(kept.raw.trim() === "" ? [] : [kept])];
  return { words, jump: { to: link.href, place: positions.placeOf(link) } };
}

/** A name in front of speeches. */
export interface Named {
  readonly name: string;
  /** The same person's name in the source. */
  readonly called: string;
}

/** Who says a paragraph, and how. */
export interface Speaking {
  readonly speaker: string;
  readonly place: Place;
  readonly mood?: { readonly words: string; readonly place: Place };
  readonly words: readonly Token[];
}

/** Takes `Name (mood):` off a paragraph; nothing where nobody of the cast speaks. */
export function speechIn(
  tokens: readonly Token[],
  people: readonly Named[],
  positions: Positions,
): Speaking | undefined {
  const [first, ...others] = tokens;
  const match = first?.type === "text" ? SPEECH.exec(first.raw) : null;
  if (first?.type !== "text" || !match) return undefined;
  const [whole, name = "", mood] = match;
  const person = people.find((known) => plainName(known.name) === plainName(name));
  if (!person) return undefined;
  const rest = positions.withoutStart(first, whole.length);
  return {
    speaker: plainName(person.called),
    place: positions.placeIn(first, 0, name.length),
    ...(mood?.trim() && { mood: moodIn(first, mood, positions) }),
    words: rest.raw === "" ? others : [rest, ...others],
  };
}

function moodIn(token: Token, mood: string, positions: Positions) {
  const words = mood.trim();
  const at = token.raw.indexOf("(") + 1 + mood.indexOf(words);
  return { words, place: positions.placeIn(token, at, words.length) };
}
