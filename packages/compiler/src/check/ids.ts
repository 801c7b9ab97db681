import { ID, ID_LENGTH } from "../schema/words.ts";

const SHAPE = new RegExp(ID);

/** Small letters, digits and single hyphens, a letter first, at most 40 characters. */
export function isId(word: string): boolean {
  return word.length <= ID_LENGTH && SHAPE.test(word);
}
