import { type Format, list, matching, orEmpty, text, words } from "./formats.ts";
import type { ResponseGrammar } from "./model.ts";
import { languageString, shortIdentifier } from "./scorm2004-formats.ts";

const number = matching(/^-?\d+(\.\d+)?$/, "a number such as 7.5");
const range = matching(
  /^(-?\d+(\.\d+)?)?\[:\](-?\d+(\.\d+)?)?$/,
  "a range such as 4[:]6, one number twice if it is one",
);

const identifiers = list("[,]", shortIdentifier, { most: 36 });
const chosen = orEmpty(list("[,]", shortIdentifier, { most: 36, distinct: true }));
const pairs = list("[,]", halves(shortIdentifier), { most: 36 });
const step = matching(
  /^(?!\[\.\]$)[\w.]{0,250}\[\.\].{0,250}$/s,
  "a step such as a[.]b, one side of it not empty",
);
const steps = list("[,]", step, { most: 125 });
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
  performance: { response: steps, pattern: after(["order"], steps), patterns: 5 },
  sequencing: grammar(identifiers, 5),
  numeric: { response: number, pattern: range, patterns: 1 },
  other: grammar(text(4000), 1),
};

function grammar(format: Format, patterns: number): ResponseGrammar {
  return { response: format, pattern: format, patterns };
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
