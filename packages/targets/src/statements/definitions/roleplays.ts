import type { Beat, Choice, Line, Roleplay, RoleplayPlace } from "@coursewright/course";
import type { Component, LanguageMap } from "../activities.ts";
import { INTERACTION, SCENARIO } from "../vocabulary.ts";
import { beside, plainWords, plainWordsOr } from "./plain.ts";
import type { Keyed } from "./questions.ts";
import { shorten } from "./shorten.ts";

/** What is told of a role-play: its runs, and the decisions at each of its places. */
export function itemsOfRoleplay(roleplay: Roleplay): readonly Keyed[] {
  const { id, title, places } = roleplay;
  const name = plainWords(title);
  const decisions = places.flatMap((place): readonly Keyed[] => {
    const choices = choicesOf(place);
    if (choices.length === 0) return [];
    const key = `${id}__${place.id}`;
    const said = lastWords(place);
    const definition = shorten({
      name: beside(name, everywhere(place.id, name), ": "),
      ...(said && { description: said }),
      type: INTERACTION,
      interactionType: "choice",
      choices,
    });
    return [[key, { suffix: `/q/${key}`, definition, parent: id }]];
  });
  const scenario = shorten({ name, type: SCENARIO });
  return [[id, { suffix: `/roleplays/${id}`, definition: scenario }], ...decisions];
}

/** All choices that may be offered at a place, those that lead from others too. */
export function choicesAt({ beats }: RoleplayPlace): readonly Choice[] {
  return within(beats);
}

function within(beats: readonly Beat[]): readonly Choice[] {
  return beats.flatMap((beat) =>
    beat.kind === "line" ? [] : beat.choices.flatMap((choice) => [choice, ...within(choice.next)]),
  );
}

function choicesOf(place: RoleplayPlace): readonly Component[] {
  const byLetter = new Map(
    choicesAt(place).map(({ letter, html }) => [letter, plainWordsOr(letter, html)] as const),
  );
  return [...byLetter]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, description]) => ({ id, description }));
}

/** What is said before the first list of choices, if it is said at the same place. */
function lastWords({ beats }: RoleplayPlace): LanguageMap | undefined {
  const first = beats.findIndex(({ kind }) => kind === "choices");
  const said = beats.slice(0, Math.max(first, 0)).filter((beat): beat is Line => "key" in beat);
  const words = said.flatMap(({ html }) => (html ? [plainWords(html)] : [])).at(-1);
  return words && Object.keys(words).length > 0 ? words : undefined;
}

function everywhere(word: string, words: LanguageMap): LanguageMap {
  return Object.fromEntries(Object.keys(words).map((locale) => [locale, word]));
}
