import { type Edition, type Question, staysHere } from "@coursewright/course";

import type { Desk } from "./desk.ts";
import { blocksIn, questionsIn } from "./inside.ts";

/** The promise about who sees what. */
export interface PrivacyView {
  readonly icon: "sent" | "lock";
  readonly who?: string;
  readonly what: string;
}

/** Works the promise out from what is really sent. */
export function privacyView(edition: Edition, desk: Desk): PrivacyView {
  const { words, say } = desk.messages;
  const { recorder, copies } = desk;
  if (recorder === "browser" && !copies) return promise("lock", words.keeps, [words.keepsHere]);
  const told = listed(toldParts(edition, desk), desk);
  const sentences = [
    say("seesList", { list: told }),
    staying(edition, desk),
    recorder === "lms" && copies ? words.seesCopy : undefined,
    say("seesGroups", { k: edition.privacy.k }),
  ];
  return promise("sent", recorder === "lms" ? words.sees : words.storeSees, sentences);
}

function promise(
  icon: PrivacyView["icon"],
  who: string | undefined,
  what: readonly (string | undefined)[],
): PrivacyView {
  return { icon, ...(who && { who }), what: what.filter(Boolean).join(" ") };
}

/** What the LMS is told, a part each. */
function toldParts(edition: Edition, { messages }: Desk): readonly (string | undefined)[] {
  const { words } = messages;
  const asked = questionsIn(edition);
  const told = asked.filter((question) => !staysHere(question));
  const has = (...kinds: readonly Question["kind"][]) =>
    told.some(({ kind }) => kinds.includes(kind));
  const graded = edition.grading.pass !== undefined;
  const parts = [
    graded && words.seesResult,
    graded && words.seesScore,
    told.some(({ kind }) => !OWN_WORDS.includes(kind)) && words.seesAnswers,
    has("scale") && words.seesRatings,
    has("poll") && words.seesPolls,
    blocksIn(edition).some(({ kind }) => kind === "roleplay") && words.seesDecisions,
    has("reflect") && words.seesWritten,
    told.some(({ confidence }) => confidence) && words.seesSure,
  ].filter((part) => part !== false);
  if (graded) return parts;
  return [...(parts.length === 0 ? [words.seesProgress] : parts), words.seesFinished];
}

/** Kinds whose answers have a part of the sentence to themselves. */
const OWN_WORDS: readonly Question["kind"][] = ["scale", "poll", "reflect"];

/** What does not leave the browser, if there is something. */
function staying(edition: Edition, { messages }: Desk): string | undefined {
  const { words } = messages;
  const kept = questionsIn(edition).filter(staysHere);
  const writes =
    kept.some(({ kind }) => kind === "reflect") ||
    blocksIn(edition).some(({ kind }) => kind === "plan");
  const rates = kept.some(({ kind }) => kind !== "reflect");
  if (writes) return rates ? words.staysBoth : words.staysWritten;
  return rates ? words.staysRatings : undefined;
}

function listed(parts: readonly (string | undefined)[], { messages }: Desk): string {
  const all = parts.filter((part) => part !== undefined);
  const last = all.at(-1) ?? "";
  if (all.length < 2) return last;
  return messages.say("seesAnd", { list: all.slice(0, -1).join(", "), last });
}
