import { type Block, freeNames, type Phrase, type Step } from "@coursewright/course";
import { mapBlocks } from "./map-questions.ts";

/** Gives each block of phrases its anchor, and each phrase a key that no other one has. */
export function namePhrases(steps: readonly Step[]): readonly Step[] {
  const wishes: string[] = [];
  mapPhrases(steps, (phrase) => {
    wishes.push(phrase.key || "phrase");
    return phrase;
  });
  const keys = freeNames(wishes)[Symbol.iterator]();
  return mapPhrases(steps, (phrase) => ({ ...phrase, key: keys.next().value ?? phrase.key }));
}

function mapPhrases(steps: readonly Step[], change: (phrase: Phrase) => Phrase): readonly Step[] {
  let count = 0;
  return mapBlocks(steps, (block): Block => {
    if (block.kind !== "phrases") return block;
    count++;
    const groups = block.groups.map((group) => ({ ...group, phrases: group.phrases.map(change) }));
    return { ...block, anchor: `cw-phrases-${count}`, groups };
  });
}
