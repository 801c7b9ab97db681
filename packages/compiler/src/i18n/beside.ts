import {
  type Adapted,
  type Html,
  isHtml,
  isPlace,
  isText,
  type Locale,
  type Text,
} from "@coursewright/course";

/** The same value with the words of a translation beside its own; what the translation lacks has no words of its own. */
export function laidBeside<T>(source: T, translation: unknown, locale: Locale): T {
  // Only the words inside texts change, so that the shape stays.
  return beside(source, translation, locale) as T;
}

type Fields = Readonly<Record<string, unknown>>;
type Spoken = Readonly<Record<Locale, string>>;

function beside(source: unknown, other: unknown, locale: Locale): unknown {
  if (isText(source) || isHtml(source)) return textBeside(source, other, locale);
  if (Array.isArray(source)) return listBeside(source, Array.isArray(other) ? other : [], locale);
  if (!isFields(source) || isPlace(source)) return source;
  if (isAdapted(source) || isAdapted(other)) return listBeside([source], [other], locale)[0];
  return fieldsBeside(source, isFields(other) ? other : {}, locale);
}

/** Blocks, screens and whatever else follows each other; what a language says in its own way stands beside the source's. */
function listBeside(
  source: readonly unknown[],
  others: readonly unknown[],
  locale: Locale,
): readonly unknown[] {
  const [only, ...more] = source;
  const [own, ...rest] = others;
  if (isFields(own) && own.language === locale)
    return [...source.map((screen) => notIn(screen, locale)), ...others];
  if (rest.length === 0 && isAdapted(own)) return [adaptedBeside(source, own)];
  if (more.length === 0 && isAdapted(only))
    return [{ ...only, source: listBeside(only.source, others, locale) }];
  return source.map((item, at) => beside(item, others[at], locale));
}

function adaptedBeside(source: readonly unknown[], own: Adapted): unknown {
  const [first] = source;
  if (source.length === 1 && isAdapted(first))
    return { ...first, own: { ...first.own, ...own.own } };
  return { ...own, source };
}

function notIn(screen: unknown, locale: Locale): unknown {
  if (!isFields(screen) || screen.language !== undefined) return screen;
  return { ...screen, notIn: [...(Array.isArray(screen.notIn) ? screen.notIn : []), locale] };
}

function isAdapted(value: unknown): value is Adapted {
  return isFields(value) && value.kind === "adapted";
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
  const said = other[locale];
  return said === undefined ? own : { ...own, [locale]: said };
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
