import { type Html, isHtml, isPlace, isText, type Locale, type Text } from "@coursewright/course";

/** The same value with the words of a translation beside its own; what the translation lacks stays in the source's words. */
export function laidBeside<T>(source: T, translation: unknown, locale: Locale): T {
  // Only the words inside texts change, so that the shape stays.
  return beside(source, translation, locale) as T;
}

type Fields = Readonly<Record<string, unknown>>;
type Spoken = Readonly<Record<Locale, string>>;

function beside(source: unknown, other: unknown, locale: Locale): unknown {
  if (isText(source) || isHtml(source)) return textBeside(source, other, locale);
  if (Array.isArray(source)) {
    const others: readonly unknown[] = Array.isArray(other) ? other : [];
    return source.map((item, at) => beside(item, others[at], locale));
  }
  if (!isFields(source) || isPlace(source)) return source;
  return fieldsBeside(source, isFields(other) ? other : {}, locale);
}

function textBeside(source: Text | Html, other: unknown, locale: Locale): Text | Html {
  if ("text" in source)
    return { text: spoken(source.text, isText(other) ? other.text : {}, locale) };
  return { html: spoken(source.html, isHtml(other) ? other.html : {}, locale) };
}

function fieldsBeside(source: Fields, other: Fields, locale: Locale): Fields {
  const own = source.kind === "match" ? withPairsInOrder(source, other) : other;
  return Object.fromEntries(
    Object.entries(source).map(([key, part]) => [
      key,
      key === "accepted" ? answers(part, own[key]) : beside(part, own[key], locale),
    ]),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function spoken(own: Spoken, other: Spoken, locale: Locale): Spoken {
  return { ...own, [locale]: other[locale] ?? Object.values(own)[0] ?? "" };
}

/** Words that are right in either language. */
function answers(own: unknown, other: unknown): unknown {
  return { ...(isFields(own) ? own : {}), ...(isFields(other) ? other : {}) };
}

/** Equal cells are one part, and may be equal in one language only: the rows say which goes with which. */
function withPairsInOrder(source: Fields, other: Fields): Fields {
  const rows = rowsOf(source);
  const others = rowsOf(other);
  const right = Array.isArray(source.right) ? source.right : [];
  const written: readonly unknown[] = Array.isArray(other.right) ? other.right : [];
  const paired = new Set(others.map(({ goesWith }) => goesWith));
  const distractors = written.filter((_, at) => !paired.has(at))[Symbol.iterator]();
  const inOrder = right.map((_, at) => {
    const row = rows.findIndex(({ goesWith }) => goesWith === at);
    return row < 0 ? distractors.next().value : written[others[row]?.goesWith ?? -1];
  });
  return { ...other, right: inOrder };
}

function rowsOf({ left }: Fields): readonly { readonly goesWith: number }[] {
  if (!Array.isArray(left)) return [];
  return left.map((row: unknown) => ({
    goesWith: isFields(row) && typeof row.goesWith === "number" ? row.goesWith : -1,
  }));
}
