import { type Complaint, type Format, list, matching, orEmpty, text, words } from "./formats.ts";
import type { ResponseGrammar } from "./model.ts";
import { languageString, shortIdentifier } from "./scorm2004-formats.ts";

const number = matching(/^-?\d+(\.\d+)?$/, "a number such as 7.5");
const rangeForm = matching(
  /^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/,
  "a range such as 4[:]6, one number twice if it is one",
);

const identifiers = list("[,]", shortIdentifier, { most: 36 });
const chosen = orEmpty(list("[,]", shortIdentifier, { most: 36, distinct: true }));
const pairs = list("[,]", halves(shortIdentifier), { most: 36 });
// An answer may be a range only where it is right, and never holds the mark between place and answer.
const step = stepOf(String.raw`\[[.:]\]`);
const rightStep = stepOf(String.raw`\[\.\]`);
const texts = list("[,]", languageString(250), { most: 10 });

/** What `learner_response` and `pattern` may hold, by type of interaction. */
export const responses2004: Readonly<Record<string, ResponseGrammar>> = {
  "true-false": grammar(words("true", "false"), 1),
  choice: grammar(chosen, 10),
  "fill-in": { response: texts, pattern: after(["case", "order"], texts), patterns: 5 },
  "long-fill-in": {
    response: languageString(4000),
    pattern: after(["case"], languageString(4000)),
    patterns: 5,
  },
  likert: grammar(shortIdentifier, 1),
  matching: grammar(pairs, 5),
  performance: {
    response: stepsOf(step),
    pattern: after(["order"], stepsOf(rightStep)),
    patterns: 5,
  },
  sequencing: grammar(identifiers, 5),
  numeric: { response: number, pattern: range, patterns: 1 },
  other: grammar(text(4000), 1),
};

function grammar(format: Format, patterns: number): ResponseGrammar {
  return { response: format, pattern: format, patterns };
}

/** `least[:]most`, in this order; either may be missing. */
function range(value: string): Complaint | undefined {
  const [least, most] = value.split("[:]");
  if (least && most && Number(least) > Number(most))
    return { objection: "type", rule: "range", expected: "a range that begins with its least" };
  return rangeForm(value);
}

/** `place[.]answer`, one side of it not empty. */
function stepOf(forbidden: string): Format {
  const place = String.raw`(?!\[\.\]$)[\w.]{0,250}\[\.\]`;
  return matching(
    new RegExp(`^${place}((?!${forbidden}).){0,250}$`, "s"),
    "a step such as a[.]b, one side of it not empty",
  );
}

function stepsOf(part: Format): Format {
  return list("[,]", part, { most: 125 });
}

/** Reads over `{case_matters=…}` and `{order_matters=…}` in front. */
function after(switches: readonly ("case" | "order")[], format: Format): Format {
  const name = switches.join("|");
  const prefix = new RegExp(`^(\\{(${name})_matters=(true|false)\\}){0,${switches.length}}`);
  return (value) => format(value.replace(prefix, ""));
}

/** `source[.]target`, neither side empty. */
function halves(part: Format): Format {
  return (value) => {
    const sides = value.split("[.]");
    if (sides.length !== 2)
      return { objection: "type", rule: "format", expected: "a pair such as a[.]b" };
    return sides.map(part).find((complaint) => complaint !== undefined);
  };
}
