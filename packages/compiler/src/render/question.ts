import type { Localized, Question } from "@coursewright/course";
import type { Desk } from "./desk.ts";

/** What the template of a question shows. */
export function questionView(question: Localized<Question>, desk: Desk): object {
  const { messages, recorder } = desk;
  const { words } = messages;
  return {
    ...question,
    kindWord: words[question.kind],
    pointsWord: question.optional
      ? words.practice
      : messages.say("points", { points: question.points }),
    recordIcon: recorder === "lms" ? "sent" : "lock",
    recordWord: recorder === "lms" ? words.recordedByLms : words.onlyYou,
    inputType: question.kind === "multiple" ? "checkbox" : "radio",
    shuffled: !question.fixed && question.kind !== "truefalse",
  };
}
