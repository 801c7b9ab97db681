/** Why a value is refused. */
export interface Complaint {
  readonly objection: "type" | "range";
  readonly rule: "format" | "length" | "range" | "vocabulary";
  /** What would be accepted, in words. */
  readonly expected: string;
}

/** Accepts a value by returning nothing. */
export type Format = (value: string) => Complaint | undefined;

/** Text up to a number of characters, line breaks included. */
export function text(limit: number): Format {
  const expected = `at most ${limit} characters`;
  return (value) =>
    value.length <= limit ? undefined : { objection: "type", rule: "length", expected };
}

/** One of a few words, spelt exactly. */
export function words(...allowed: readonly string[]): Format {
  const expected = `one of ${allowed.map((word) => `"${word}"`).join(", ")}`;
  return (value) =>
    allowed.includes(value) ? undefined : { objection: "type", rule: "vocabulary", expected };
}

/** Whatever matches from start to end. */
export function matching(grammar: RegExp, expected: string): Format {
  return (value) =>
    grammar.test(value) ? undefined : { objection: "type", rule: "format", expected };
}

/** A number of the given form inside a range, ends included. */
export function within(form: Format, least: number, most: number): Format {
  const expected = `a number from ${least} to ${most}`;
  return (value) => {
    const complaint = form(value);
    if (complaint) return complaint;
    const number = Number(value);
    return number >= least && number <= most
      ? undefined
      : { objection: "range", rule: "range", expected };
  };
}

/** The empty string, or what the format accepts. */
export function orEmpty(format: Format): Format {
  return (value) => (value === "" ? undefined : format(value));
}

/** What both formats accept; the first complaint wins. */
export function both(first: Format, second: Format): Format {
  return (value) => first(value) ?? second(value);
}

/** A list cut at a separator, each part of the given format. */
export function list(
  separator: string,
  part: Format,
  { most, distinct }: { readonly most: number; readonly distinct?: true },
): Format {
  return (value) => {
    const parts = value.split(separator);
    if (parts.length > most) return refused(`at most ${most} parts`);
    if (distinct && new Set(parts).size < parts.length) return refused("no part twice");
    return parts.map(part).find((complaint) => complaint !== undefined);
  };
}

function refused(expected: string): Complaint {
  return { objection: "type", rule: "format", expected };
}
