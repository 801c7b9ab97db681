import type { TextDocument } from "../parse/document.ts";
import type { Named } from "./talk.ts";
import type { UnitKind } from "./unit.ts";

/** Where a part of a text stands, which decides what its marks mean. */
export interface Scene {
  readonly document: TextDocument;
  /** The block around it, by the word behind its colons; `roleplay` in a role-play. */
  readonly block?: string;
  /** The block as a translator is told of it: `question best-reply`. */
  readonly called: string;
  /** Who can speak in a role-play. */
  readonly people: readonly Named[];
  /** What its paragraphs are. */
  readonly kind: UnitKind;
  /** What comes before the note of each unit: `shown after option a, RIGHT, `. */
  readonly told: string;
  /** Inside an item of a list. */
  readonly inItem?: true;
}

/** Blocks that ask. */
const ASKING = [
  "single",
  "multiple",
  "truefalse",
  "match",
  "order",
  "fill",
  "number",
  "scale",
  "poll",
  "reflect",
];

export function asks({ block }: Scene): boolean {
  return block !== undefined && ASKING.includes(block);
}

/** Whether `[[…]]` means something there. */
export function hasBlanks({ block }: Scene): boolean {
  return block === "fill" || block === "plan" || block === "phrases";
}
