import {
  type Course,
  everyRoleplayOf,
  type Proof,
  type Report,
  type Roleplay,
} from "@coursewright/course";
import { prove, provedBefore } from "../assemble/roleplay/proved.ts";
import { isSound } from "../assemble/roleplay/sound.ts";
import type { Documents } from "../parse/index.ts";
import type { RoleplayDocument } from "../parse/roleplay.ts";
import { checkNames } from "./roleplay/names.ts";
import { reportOdds } from "./roleplay/odds.ts";
import { reportStuck } from "./roleplay/stuck.ts";

/** Proves every role-play of a course, also those inside lessons. */
export function checkRoleplays(course: Course, documents: Documents, report: Report): void {
  const proved = new Set<string>();
  const adapted = documents.translations?.flatMap((one) => one.documents.roleplays) ?? [];
  const read = [...documents.roleplays, ...adapted];
  for (const roleplay of course.steps.flatMap(everyRoleplayOf)) {
    const { file } = roleplay.place;
    // One that the course names twice, which is an error, is the same both times.
    if (proved.has(file)) continue;
    proved.add(file);
    const document = read.find(({ source }) => source.file === file);
    if (document) checkRoleplay(roleplay, document, report);
  }
}

/** What is proved about the role-plays that were understood as a whole, by their id. */
export function proofsOf({ roleplays }: Documents): ReadonlyMap<string, Proof> {
  return new Map(
    roleplays.flatMap((document) => {
      const proved = provedBefore(document);
      return proved ? [[document.id, proved.proof] as const] : [];
    }),
  );
}

/** What only a walk through all its runs tells about a role-play; nothing if it was not understood as a whole. */
export function checkRoleplay(
  roleplay: Roleplay,
  document: RoleplayDocument,
  report: Report,
): Proof | undefined {
  if (!isSound(document.source.file, report)) return undefined;
  checkNames(roleplay, document, report);
  const { proof, ...walked } = prove(roleplay, document);
  reportStuck(roleplay, proof, report);
  reportOdds({ ...walked, document }, proof, report);
  return proof;
}
