import { type Adapted, type Block, type Locale, mapInside, type Place } from "@coursewright/course";
import { ID_LENGTH } from "../schema/words.ts";

/** Blocks of one language that take the place of the source's; what is asked in them is asked in this language alone. */
export function adapted(blocks: readonly Block[], locale: Locale, place: Place): Adapted {
  return { kind: "adapted", source: [], own: { [locale]: withOwnIds(blocks, locale) }, place };
}

/** The same blocks, where whatever keeps an answer has an id of this language. */
export function withOwnIds(blocks: readonly Block[], locale: Locale): readonly Block[] {
  const named = (held: readonly Block[]): readonly Block[] =>
    held.flatMap((block) => {
      // What is adapted inside of what is adapted has its ids already.
      if (block.kind === "adapted") return block.own[locale] ?? block.source;
      return mapInside([block], named).map((one) => withOwnId(one, locale));
    });
  return named(blocks);
}

/** The id of what a language asks in its own way. */
function ownId(id: string, locale: Locale): string {
  const ending = `-${locale.toLowerCase()}`;
  return id === "" ? "" : `${id.slice(0, ID_LENGTH - ending.length).replace(/-$/, "")}${ending}`;
}

// A role-play has its id from its file already.
function withOwnId(block: Block, locale: Locale): Block {
  if (block.kind === "plan") return { ...block, ...ownIds(block, locale) };
  if (block.kind !== "question") return block;
  return { ...block, question: { ...block.question, ...ownIds(block.question, locale) } };
}

/** What has another id now had another one in this language too. */
function ownIds({ id, was }: Named, locale: Locale): Named {
  return { id: ownId(id, locale), ...(was !== undefined && { was: ownId(was, locale) }) };
}

interface Named {
  readonly id: string;
  readonly was?: string;
}
