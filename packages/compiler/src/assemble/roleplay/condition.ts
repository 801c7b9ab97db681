import type { Condition } from "@coursewright/course";
import type { Vocabulary } from "./context.ts";

/** Why a condition cannot be read. */
export type ConditionSlip =
  | { readonly kind: "unknown-flag"; readonly flag: string }
  | { readonly kind: "unknown-meter"; readonly meter: string }
  | { readonly kind: "odd-condition"; readonly written: string; readonly why: OddCondition };

/** What an author may have wanted to say that a condition cannot. */
type OddCondition =
  | "or"
  | "brackets"
  | "empty"
  | "no-number"
  | "flag-counted"
  | "first-visit"
  | "sign-for-not"
  | "unread";

type Reading =
  | { readonly kind: "read"; readonly all: readonly Condition[] }
  | { readonly kind: "slip"; readonly slip: ConditionSlip };

/** Reads what stands behind `if`: conditions joined by `and`. */
export function readConditions(written: string, vocabulary: Vocabulary): Reading {
  const odd = (why: OddCondition): Reading => oddCondition(written, why);
  if (written === "") return odd("empty");
  if (/[()[\]{}]/.test(written)) return odd("brackets");
  if (/(^|\s)or(\s|$)|\|/.test(written)) return odd("or");
  const all: Condition[] = [];
  for (const part of written.split(/ and /)) {
    const reading = readCondition(part.trim(), vocabulary);
    if ("slip" in reading) return reading;
    all.push(reading);
  }
  return { kind: "read", all };
}

type Slip = Reading & { readonly kind: "slip" };

function readCondition(part: string, vocabulary: Vocabulary): Condition | Slip {
  if (part === "first visit") return { kind: "first-visit" };
  const [, meter, sign = "", number] =
    /^([^\s<>=]+) ?(>=|=>|<=|=<|==|>|<|=) ?(-?\d{1,6})$/.exec(part) ?? [];
  if (meter !== undefined) return compare({ meter, sign, number: Number(number) }, vocabulary);
  const [, not, flag] = /^(not )?([^\s<>=]+)$/.exec(part) ?? [];
  if (flag !== undefined && vocabulary.flags.has(flag)) {
    return { kind: "flag", flag, holds: not === undefined };
  }
  const why = whyUnread(part, flag, vocabulary);
  if (flag === undefined || why !== "unread") return oddCondition(part, why);
  return { kind: "slip", slip: { kind: "unknown-flag", flag } };
}

function whyUnread(part: string, flag: string | undefined, { meters }: Vocabulary): OddCondition {
  if (/^(not )?first.?visit$/.test(part)) return "first-visit";
  if (/[!≠]/.test(part)) return "sign-for-not";
  return /[<>=]/.test(part) || meters.has(flag ?? "") ? "no-number" : "unread";
}

const SIGNS: Readonly<Record<string, ">=" | "<=" | ">" | "<" | "=">> = {
  ">=": ">=",
  "=>": ">=",
  "<=": "<=",
  "=<": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
  "==": "=",
};

function compare(
  { meter, sign, number }: { meter: string; sign: string; number: number },
  { meters, flags }: Vocabulary,
): Condition | Slip {
  const is = SIGNS[sign];
  if (flags.has(meter)) return oddCondition(`${meter} ${sign} ${number}`, "flag-counted");
  if (!meters.has(meter)) return { kind: "slip", slip: { kind: "unknown-meter", meter } };
  if (!is) throw new Error(`unreachable: ${sign}`);
  return { kind: "meter", meter, is, than: number };
}

function oddCondition(written: string, why: OddCondition): Slip {
  return { kind: "slip", slip: { kind: "odd-condition", written, why } };
}
