import { type Localized, type Question, staysHere } from "@coursewright/course";
import { type Desk, recordView } from "./desk.ts";
import { fieldsView } from "./fields.ts";
import { partsView } from "./question-parts.ts";

/** What the template of a question shows. */
export function questionView(question: Localized<Question>, desk: Desk): object {
  const { messages, sends } = desk;
  const { words } = messages;
  const recorded = sends && !staysHere(question);
  return {
    ...question,
    kindWord: words[question.kind],
    pointsWord: question.optional
      ? words.practice
      : messages.say("points", { points: question.points }),
    told: !staysHere(question),
    ...recordView(recorded, desk),
    inputType: question.kind === "multiple" ? "checkbox" : "radio",
    shuffled: !question.fixed && question.kind !== "truefalse" && question.kind !== "poll",
    checkWord: checkWord(question, desk),
    ...fieldsView(question, desk),
    ...partsView(question, desk),
  };
}

function checkWord(question: Localized<Question>, { messages, sends }: Desk): string | undefined {
  const { words } = messages;
  switch (question.kind) {
    case "order":
      return words.checkOrder;
    case "poll":
      return sends && !staysHere(question) ? words.sendAnswer : words.keepAnswer;
    case "fill":
      return words.checkSentence;
    case "scale":
      return sends && !staysHere(question) ? words.sendRatings : words.keepRatings;
    case "reflect":
      return sends && !staysHere(question) ? words.sendWords : words.keepWords;
    default:
      return words.check;
  }
}
