import { type Proof, type Roleplay, walk } from "@coursewright/course";
import type { RoleplayDocument } from "../../parse/roleplay.ts";

/** A role-play as it was when it was walked through: its choices may have got other numbers since. */
export interface Proved {
  readonly roleplay: Roleplay;
  readonly proof: Proof;
}

// Large ones take seconds, and both the score and the checks want to know.
const walks = new WeakMap<RoleplayDocument, Proved>();

/** Walks through a role-play, the first time that its document is asked about. */
export function prove(roleplay: Roleplay, document: RoleplayDocument): Proved {
  const known = walks.get(document) ?? { roleplay, proof: walk(roleplay) };
  walks.set(document, known);
  return known;
}

/** What is known already about a role-play; nothing if it was not understood as a whole. */
export function provedBefore(document: RoleplayDocument): Proved | undefined {
  return walks.get(document);
}
