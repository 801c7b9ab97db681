import type { Edition } from "@coursewright/course";
import { type Told, toldOf } from "../told.ts";
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
  const told = toldOf(questionsIn(edition), blocksIn(edition), edition.grading.pass);
  const sentences = [
    say("seesList", { list: listed(toldParts(told, desk), desk) }),
    staying(told, desk),
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
function toldParts(told: Told, desk: Desk): readonly (string | undefined)[] {
  const { words } = desk.messages;
  const all: readonly (readonly [boolean, string | undefined])[] = [
    [told.result, words.seesResult],
    [told.result, words.seesScore],
    [told.answers, words.seesAnswers],
    [told.scales, words.seesRatings],
    [told.polls, words.seesPolls],
    [told.decisions, words.seesDecisions],
    [told.written, words.seesWritten],
    [told.sure, words.seesSure],
    [desk.speaks || desk.recorder === "browser", words.seesScreens],
  ];
  const parts = all.filter(([isTold]) => isTold).map(([, part]) => part);
  if (told.result) return parts;
  return [...(parts.length === 0 ? [words.seesProgress] : parts), words.seesFinished];
}

/** What does not leave the browser, if there is something. */
function staying({ keepsWords, keepsRatings }: Told, { messages }: Desk): string | undefined {
  const { words } = messages;
  if (keepsWords) return keepsRatings ? words.staysBoth : words.staysWritten;
  return keepsRatings ? words.staysRatings : undefined;
}

function listed(parts: readonly (string | undefined)[], { messages }: Desk): string {
  const all = parts.filter((part) => part !== undefined);
  const last = all.at(-1) ?? "";
  if (all.length < 2) return last;
  return messages.say("seesAnd", { list: all.slice(0, -1).join(messages.words.comma), last });
}
