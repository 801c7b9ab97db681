import { type Localized, mixed, type Question, type QuestionOf } from "@coursewright/course";
import { plainText } from "../assemble/text.ts";
import type { Desk } from "./desk.ts";

/** What the template of a question shows of parts that are joined or moved, never in the right order, and of opinions. */
export function partsView(question: Localized<Question>, desk: Desk): object {
  switch (question.kind) {
    case "match":
      return pairsView(question);
    case "order":
      return sequenceView(question, desk);
    case "poll":
      return { savedWord: desk.messages.words.thanks };
    default:
      return {};
  }
}

function pairsView({ id, left, right }: Localized<QuestionOf<"match">>): object {
  return {
    rows: left.map(({ letter, html, goesWith }) => ({
      letter,
      html,
      answer: right[goesWith]?.html,
    })),
    choices: mixed(id, right).map(({ letter, html }) => ({
      letter,
      html,
      words: plainText(html),
    })),
  };
}

function sequenceView({ id, items }: Localized<QuestionOf<"order">>, { messages }: Desk): object {
  const places = items.map((_, at) => messages.say("place", { place: at + 1, of: items.length }));
  return {
    rows: mixed(id, items).map(({ letter, html }, start) => {
      const words = plainText(html);
      return {
        letter,
        html,
        start,
        up: messages.say("up", { words }),
        down: messages.say("down", { words }),
      };
    }),
    places: places.join("|"),
  };
}
