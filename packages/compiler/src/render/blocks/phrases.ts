import type { Localized, Phrase, Phrases } from "@coursewright/course";
import { plainText } from "../../assemble/text.ts";
import type { Desk } from "../desk.ts";

/** What the template of phrases shows. */
export function phrasesView(
  { anchor, groups }: Localized<Phrases>,
  { messages, channels }: Desk,
): object {
  const { words } = messages;
  const all = groups.flatMap((group) => group.phrases);
  const used = channels.filter((channel) => all.some((one) => one.channels.includes(channel)));
  const named = used.map((channel) => ({ channel, name: nameOf(channel, words) }));
  return {
    words,
    anchor,
    // With one channel there is nothing to choose.
    channels: named.length > 1 ? named : [],
    groups: groups.map((group) => ({
      ...group,
      phrases: group.phrases.map((phrase) => phraseView(phrase, words)),
    })),
  };
}

type Said = Readonly<Record<string, string>>;

function phraseView(phrase: Localized<Phrase>, words: Said): object {
  return {
    ...phrase,
    plain: plainText(phrase.html),
    // One for no channel is for all of them.
    fits: phrase.channels.join(" "),
    channels: phrase.channels.map((channel) => nameOf(channel, words)),
  };
}

const NAMES: Readonly<Record<string, string>> = {
  email: "byEmail",
  phone: "byPhone",
  chat: "byChat",
  video: "byVideo",
  "face-to-face": "inPerson",
};

/** A channel as learners read it: one of ours in their language, the author's as it is written. */
function nameOf(channel: string, words: Said): string {
  return words[NAMES[channel] ?? ""] ?? channel.replaceAll("-", " ");
}
