import { COURSE_ID, COURSE_ID_LENGTH, ID, ID_LENGTH } from "../schema/words.ts";

const SHAPE = new RegExp(ID);

/** Small letters, digits and single hyphens, a letter first, at most 40 characters. */
export function isId(word: string): boolean {
  return word.length <= ID_LENGTH && SHAPE.test(word);
}

const COURSE_SHAPE = new RegExp(COURSE_ID);

/** Labels of small letters, digits and hyphens joined by dots, such as `com.example.listening`. */
export function isCourseId(word: string): boolean {
  return word.length <= COURSE_ID_LENGTH && COURSE_SHAPE.test(word);
}
