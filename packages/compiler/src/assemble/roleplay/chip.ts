import type { Condition, Effect, Guard } from "@coursewright/course";
import { plainTwins } from "../../parse/attributes.ts";
import { type ConditionSlip, readConditions } from "./condition.ts";
import type { Vocabulary } from "./context.ts";

/** A code word that stands where it means something. */
export type Chip =
  | { readonly kind: "guard"; readonly guard: Guard }
  | { readonly kind: "effect"; readonly effect: Effect }
  | { readonly kind: "end" }
  | { readonly kind: "result"; readonly result: "passed" | "failed" }
  | { readonly kind: "best" | "again" | "pause" };

/** Why a code word is none that we know. */
export type ChipSlip =
  | ConditionSlip
  | { readonly kind: "unknown" }
  | { readonly kind: "odd-score"; readonly written: string };

export interface ReadChip {
  /** As `check --fix` writes it. */
  readonly word: string;
  readonly chip?: Chip;
  readonly slip?: ChipSlip;
}

/** Reads a code word; what is wrong with one comes back as a slip, for the caller to report. */
export function readChip(written: string, vocabulary: Vocabulary): ReadChip {
  const word = plainSigns(written);
  const bare = BARE[word];
  if (bare) return { word, chip: bare };
  const [, guard, rest = ""] = /^(else if|if)(?: (.*))?$/.exec(word) ?? [];
  if (guard === "if" || guard === "else if") return readGuard(guard, rest, vocabulary);
  const [, points] = /^score(?: (.*))?$/.exec(word) ?? [];
  if (points !== undefined) return readScore(word, points);
  const [, flag] = /^set (.+)$/.exec(word) ?? [];
  if (flag !== undefined) return readFlag(word, flag, vocabulary);
  return readMeter(word, vocabulary);
}

const BARE: Readonly<Record<string, Chip | undefined>> = {
  end: { kind: "end" },
  else: { kind: "guard", guard: { word: "else", all: [] } },
  passed: { kind: "result", result: "passed" },
  failed: { kind: "result", result: "failed" },
  pause: { kind: "pause" },
  best: { kind: "best" },
  again: { kind: "again" },
};

/** With the signs of every keyboard read as their plain twins, and single blanks. */
function plainSigns(written: string): string {
  return plainTwins(written).replace(/≥/g, ">=").replace(/≤/g, "<=").replace(/\s+/g, " ").trim();
}

function readGuard(word: "if" | "else if", rest: string, vocabulary: Vocabulary): ReadChip {
  const reading = readConditions(rest, vocabulary);
  if (reading.kind === "slip") return { word: `${word} ${rest}`, slip: reading.slip };
  const { all } = reading;
  const written = `${word} ${all.map(conditionWords).join(" and ")}`;
  return { word: written, chip: { kind: "guard", guard: { word, all } } };
}

/** A condition as an author writes it. */
export function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case "flag":
      return condition.holds ? condition.flag : `not ${condition.flag}`;
    case "meter":
      return `${condition.meter} ${condition.is} ${condition.than}`;
    case "first-visit":
      return "first visit";
    default:
      return condition satisfies never;
  }
}

function readScore(word: string, points: string): ReadChip {
  const score = /^\d{1,3}$/.test(points) ? Number(points) : Number.NaN;
  const isSound = score <= 100;
  const effect: Effect = { kind: "score", score: isSound ? score : 0 };
  return {
    word: isSound ? `score ${score}` : word,
    chip: { kind: "effect", effect },
    ...(!isSound && { slip: { kind: "odd-score", written: points } }),
  };
}

function readFlag(word: string, flag: string, { flags }: Vocabulary): ReadChip {
  if (!flags.has(flag)) return { word, slip: { kind: "unknown-flag", flag } };
  return { word, chip: { kind: "effect", effect: { kind: "flag", flag } } };
}

function readMeter(word: string, { meters }: Vocabulary): ReadChip {
  const [, meter, sign, number] = /^(\S*?) ?([+-]) ?(\d{1,4})$/.exec(word) ?? [];
  if (!meter) return { word, slip: { kind: "unknown" } };
  if (!meters.has(meter)) return { word, slip: { kind: "unknown-meter", meter } };
  const by = Number(`${sign}${number}`);
  const canonical = `${meter} ${sign}${Number(number)}`;
  return { word: canonical, chip: { kind: "effect", effect: { kind: "meter", meter, by } } };
}
