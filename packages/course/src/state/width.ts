import { authors } from "../questions/authors.ts";
import { isKindName, type KindName } from "../questions/index.ts";
import { LEAST_RUNS_WIDTH, RUNS_WIDTH } from "./runs.ts";
import type { Slot } from "./slots.ts";

/** Slots of one bit: shown, or done. */
const MARKS = ["screen", "do", "workshop", "reflect", "plan", "skip"];

/** Ends the kind of a slot that also holds how sure the learner was. */
const SURE = "+sure";

/** What a slot holds: one bit, runs of a role-play, questions drawn from a bank, an answer, or what a later version knows. */
export type Content =
  | { readonly kind: "mark" }
  | { readonly kind: "runs" }
  | { readonly kind: "draw" }
  | { readonly kind: "answer"; readonly to: KindName; readonly sure: boolean }
  | { readonly kind: "unknown" };

export function contentOf(slot: Pick<Slot, "kind">): Content {
  if (MARKS.includes(slot.kind)) return { kind: "mark" };
  if (slot.kind === "roleplay") return { kind: "runs" };
  if (slot.kind === "draw") return { kind: "draw" };
  const sure = slot.kind.endsWith(SURE);
  const word = sure ? slot.kind.slice(0, -SURE.length) : slot.kind;
  return isKindName(word) ? { kind: "answer", to: word, sure } : { kind: "unknown" };
}

/** Bits that a slot takes at most; none where this version cannot tell. */
export function widthOf(slot: Slot): number {
  const content = contentOf(slot);
  switch (content.kind) {
    case "mark":
      return 1;
    case "runs":
      return RUNS_WIDTH;
    case "draw":
      return Number(slot.size);
    case "answer":
      return answerWidth(slot, content);
    case "unknown":
      return 0;
    default:
      return content satisfies never;
  }
}

/** Bits that a slot takes where nothing is in it. */
export function leastOf(slot: Slot): number {
  switch (contentOf(slot).kind) {
    case "runs":
      return LEAST_RUNS_WIDTH;
    case "answer":
      return TRIES_WIDTH;
    default:
      return widthOf(slot);
  }
}

/** Of the number of tries; where it is 0, no answer follows. */
const TRIES_WIDTH = 2;

function answerWidth(slot: Slot, content: Content & { kind: "answer" }): number {
  return TRIES_WIDTH + authors[content.to].width(slot.size) + (content.sure ? 2 : 0);
}

/** The slots before the first one of unknown width: what lies behind it cannot be found. */
export function readable(slots: readonly Slot[]): readonly Slot[] {
  const unknown = slots.findIndex((slot) => contentOf(slot).kind === "unknown");
  return unknown < 0 ? slots : slots.slice(0, unknown);
}

/** The kinds whose answers may stand in a state of these slots, those of retired questions too. */
export function storedKinds(slots: readonly Slot[]): readonly KindName[] {
  const kinds = slots.flatMap((slot) => {
    const content = contentOf(slot);
    if (content.kind === "answer") return [content.to];
    // A question may store no more than that it was done.
    return isKindName(slot.kind) ? [slot.kind] : [];
  });
  return [...new Set(kinds)];
}
