import type { Place } from "./diagnostics/place.ts";

/** A BCP 47 tag in canonical form, such as `en`, `pt-BR` or `zh-Hans`. */
export type Locale = string;

/** Plain text in each language of the course; the field is the mark by which `Localized` finds it. */
export interface Text {
  readonly text: Readonly<Record<Locale, string>>;
}

/** Sanitised HTML in each language of the course, ready to be placed in a page. */
export interface Html {
  readonly html: Readonly<Record<Locale, string>>;
}

/** The same shape in one language: each `Text` and `Html` has become a string. */
export type Localized<T> = T extends Text | Html
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Localized<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Localized<T[Key]> }
      : T;

/** The same shape without its words and places: what scores, state and trackers need to know. */
export type Wordless<T> = T extends readonly (infer Item)[]
  ? readonly Wordless<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T as NonNullable<T[Key]> extends Text | Html | Place
          ? never
          : Key]: Wordless<T[Key]>;
      }
    : T;

/** Whether something is a plain text in several languages, and not a thing that holds one. */
export function isText(value: unknown): value is Text {
  return typeof value === "object" && value !== null && "text" in value && isWords(value.text);
}

/** Whether something is an HTML text in several languages, and not a thing that holds one. */
export function isHtml(value: unknown): value is Html {
  return typeof value === "object" && value !== null && "html" in value && isWords(value.html);
}

// A block that holds a text in a field of the same name is not itself a text.
function isWords(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).every((words) => typeof words === "string");
}
