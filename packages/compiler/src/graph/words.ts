import type { Choice, Effect, Line, Roleplay } from "@coursewright/course";
import { conditionWords } from "../assemble/roleplay/chip.ts";
import { plainText } from "../assemble/text.ts";

/** At most so many letters, cut between words if that saves most of them. */
export function cut(words: string, longest: number): string {
  const letters = [...words];
  if (letters.length <= longest) return words;
  const kept = letters.slice(0, longest - 1).join("");
  const blank = kept.lastIndexOf(" ");
  return `${(blank > longest / 2 ? kept.slice(0, blank) : kept).trimEnd()}…`;
}

/** What a reader sees of a text in the source language, without signs that a terminal would obey. */
export function plain(html: Roleplay["title"]): string {
  return harmless(plainText(Object.values(html.html)[0] ?? ""));
}

function harmless(words: string): string {
  return words.replace(/\p{Cc}/gu, " ").replace(/\p{Cs}/gu, "\uFFFD");
}

/** What somebody says or what is told, with the name in front. */
export function lineWords(line: Line, { cast }: Roleplay): string {
  const said = line.html ? plain(line.html) : "";
  if (line.speaker === undefined) return said;
  const member = cast.find(({ id }) => id === line.speaker);
  const name = member ? Object.values(member.name.text)[0] : "You";
  const mood = line.mood ? ` (${Object.values(line.mood.word.text)[0]})` : "";
  return harmless(`${name}${mood}: ${said}`);
}

/** What an author wrote behind a choice. */
export function choiceMarks({ all, effects, best, again }: Choice): readonly string[] {
  return [
    ...(all.length > 0 ? [`if ${all.map(conditionWords).join(" and ")}`] : []),
    ...effects.map(effectWords),
    ...(best ? ["best"] : []),
    ...(again ? ["again"] : []),
  ];
}

/** What an author wrote before a paragraph. */
export function lineMarks({ guard, effects }: Line): readonly string[] {
  return [...(guard ? [guardWords(guard)] : []), ...effects.map(effectWords)];
}

export function guardWords({ word, all }: NonNullable<Line["guard"]>): string {
  return [word, all.map(conditionWords).join(" and ")].filter(Boolean).join(" ");
}

function effectWords(effect: Effect): string {
  switch (effect.kind) {
    case "meter":
      return `${effect.meter} ${effect.by < 0 ? "" : "+"}${effect.by}`;
    case "flag":
      return `set ${effect.flag}`;
    case "score":
      return `score ${effect.score}`;
    default:
      return effect satisfies never;
  }
}
