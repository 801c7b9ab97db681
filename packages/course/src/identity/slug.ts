import { hash } from "../state/hash.ts";

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A bookmark has 255 characters, and lesson ids have 40. */
const LONGEST = 80;

/**
 * GitHub's slug in ASCII: accents go, other signs vanish, blanks become hyphens, none at the ends.
 * A heading without Latin letters or digits gets a number of its own.
 */
export function slug(text: string): string {
  const plain = text
    .trim()
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? "")
    .replace(/[^a-z0-9\s-]/g, "")
    .replace(/\s/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST);
  return /[a-z0-9]/.test(plain) ? plain : `screen-${hash(text.trim()).toString(36)}`;
}
