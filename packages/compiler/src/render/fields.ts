import {
  type Localized,
  mixed,
  type Question,
  type QuestionOf,
  questions,
} from "@coursewright/course";
import { plainText } from "../assemble/text.ts";
import type { Desk } from "./desk.ts";

/** What the template of a question shows of fields to write into, and of points to choose. */
export function fieldsView(question: Localized<Question>, desk: Desk): object {
  const { words } = desk.messages;
  const { scored } = questions[question.kind];
  return {
    scored,
    missingWord: words[MISSING[question.kind] ?? "choose"],
    savedWord: words.saved,
    ...ownView(question, desk),
  };
}

/** The word for what is missing before an answer can be taken, where it is not an option. */
const MISSING: Readonly<Partial<Record<Question["kind"], string>>> = {
  match: "matchFirst",
  fill: "fillFirst",
  number: "numberFirst",
  scale: "rateFirst",
  reflect: "writeFirst",
};

function ownView(question: Localized<Question>, desk: Desk): object {
  switch (question.kind) {
    case "fill":
      return sentenceView(question, desk);
    case "scale":
      return scaleView(question);
    case "reflect":
      return reflectView(question, desk);
    default:
      return {};
  }
}

const GAP = /<i data-blank="(\d+)"><\/i>/g;

function sentenceView(
  { id, body, blanks, fixed, exact }: Localized<QuestionOf<"fill">>,
  desk: Desk,
): object {
  const { messages, templates } = desk;
  const of = blanks.length;
  const gap = (at: number): string => {
    const blank = blanks[at];
    const name = messages.say("gap", { gap: at + 1, of });
    const options = blank?.kind === "choice" ? blank.options : [];
    const printed = fixed ? options : mixed(`${id}/${at + 1}`, options);
    const onPaper = printed.map(({ text }) => text).join(" / ");
    const view = { options, onPaper, name, number: at + 1, fixed };
    // In a line of text, where a line end would be a blank.
    return blank ? templates("questions/blank", { ...view, words: messages.words }).trim() : "";
  };
  return {
    sentence: body.replace(GAP, (_, at: string) => gap(Number(at))),
    spoken: plainText(body.replace(GAP, "…")),
    forgiving: !exact && blanks.some(({ kind }) => kind === "typed"),
  };
}

function scaleView({ levels, low, high }: Localized<QuestionOf<"scale">>): object {
  const points = Array.from({ length: levels }, (_, n) => ({
    value: n + 1,
    ...(n === 0 && { low }),
    ...(n === levels - 1 && { high }),
  }));
  return { points, long: levels > 5 };
}

function reflectView({ words, send }: Localized<QuestionOf<"reflect">>, desk: Desk): object {
  const { messages, sends } = desk;
  const told = send && sends;
  return {
    aboutWords: words && messages.say("aboutWords", { words }),
    whoWord: told ? messages.words.wordsSent : messages.words.wordsStay,
    pointsWord: "",
  };
}
