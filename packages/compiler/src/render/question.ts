import { type Localized, type Question, staysHere } from "@coursewright/course";
import type { Desk } from "./desk.ts";
import { fieldsView } from "./fields.ts";
import { partsView } from "./question-parts.ts";

/** What the template of a question shows. */
export function questionView(question: Localized<Question>, desk: Desk): object {
  const { messages, recorder } = desk;
  const { words } = messages;
  const recorded = recorder === "lms" && !staysHere(question);
  return {
    ...question,
    kindWord: words[question.kind],
    pointsWord: question.optional
      ? words.practice
      : messages.say("points", { points: question.points }),
    told: !staysHere(question),
    recordIcon: recorded ? "sent" : "lock",
    recordWord: recorded ? words.recordedByLms : words.onlyYou,
    inputType: question.kind === "multiple" ? "checkbox" : "radio",
    shuffled: !question.fixed && question.kind !== "truefalse" && question.kind !== "poll",
    checkWord: checkWord(question, desk),
    ...fieldsView(question, desk),
    ...partsView(question, desk),
  };
}

function checkWord(
  question: Localized<Question>,
  { messages, recorder }: Desk,
): string | undefined {
  const { words } = messages;
  switch (question.kind) {
    case "order":
      return words.checkOrder;
    case "poll":
      return recorder === "lms" && !staysHere(question) ? words.sendAnswer : words.keepAnswer;
    case "fill":
      return words.checkSentence;
    case "scale":
      return recorder === "lms" && !staysHere(question) ? words.sendRatings : words.keepRatings;
    case "reflect":
      return recorder === "lms" && !staysHere(question) ? words.sendWords : words.keepWords;
    default:
      return words.check;
  }
}
