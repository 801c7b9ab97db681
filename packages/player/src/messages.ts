import { byId, root } from "./page.ts";

/** The words that are worked out while somebody learns; `templates/messages` holds them in each language. */
export interface Messages extends Sayings {
  whereSaid: Message<{ screen: number; of: number }>;
  title: Message<{ screen: string; course: string }>;
  points: Message<{ earned: number; points: number }>;
  allFound: Message<{ of: number }>;
  found: Message<{ found: number; of: number; tooMany: number }>;
  pairs: Message<{ found: number; of: number }>;
  neighbours: Message<{ found: number; of: number }>;

  meter: Message<{ value: number; min: number; max: number }>;
  madeIt: Message<{ choices: number }>;
  moved: Message<{ meter: string; from: number; to: number }>;
  stays: Message<{ meter: string; at: number }>;
  yourRoad: Message<{ meter: string; road: string }>;
  inside: Message<{ screens: number; questions: number }>;
  known: Message<{ score: number; step: string }>;
  leftOutAll: Message<{ lessons: string }>;
}

/** The messages that the page itself asks for by `data-says`: each takes what it needs of what is the case. */
export interface Sayings {
  where: Message<Values>;
  start: Message<Values>;
  stopped: Message<Values>;
  toPass: Message<Values>;
  next: Message<Values>;
  ending: Message<Values>;
  score: Message<Values>;
  needed: Message<Values>;
  result: Message<Values>;
  standing: Message<Values>;
  answers: Message<Values>;
  fate: Message<Values>;
  bye: Message<Values>;
}

type Message<Given> = (values: Given) => string;

/** What messages are filled with. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** Words; the number that chose a plural; a value as it is, as a number, or as the form that it chooses. */
type Part = string | 0 | readonly [name: string, as?: 0 | Forms];
type Forms = Readonly<Record<string, readonly Part[]>>;

/** The messages that stand in the page, ready to be filled. */
export function readMessages(): Messages {
  const written: Record<string, readonly Part[]> = JSON.parse(byId("parts").dataset.messages ?? "");
  const filled = Object.entries(written).map(([name, parts]) => [
    name,
    (values: Values) => fill(parts, values),
  ]);
  // A test holds the file of messages to the names above.
  return Object.fromEntries(filled) as Messages;
}

function fill(parts: readonly Part[], values: Values, chooser = 0): string {
  const texts = parts.map((part) => {
    if (typeof part === "string") return part;
    if (!part) return number(chooser);
    const [name, as] = part;
    const value = values[name] ?? "";
    if (as) return fill(formOf(as, `${value}`), values, Number(value));
    return as === 0 ? number(Number(value)) : value;
  });
  return texts.join("");
}

/** A word chooses the form of its name, a number that of itself or of its plural. */
function formOf(forms: Forms, value: string): readonly Part[] {
  const plural = new Intl.PluralRules(root.lang).select(Number(value));
  return forms[value] ?? forms[`=${value}`] ?? forms[plural] ?? forms.other ?? [];
}

function number(n: number): string {
  return n.toLocaleString(root.lang);
}
