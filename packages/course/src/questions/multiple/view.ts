import { notChosen, tick, tickedLetters } from "../choice/view.ts";
import type { Mark, QuestionView } from "../view.ts";
import type { Multiple, MultipleResponse } from "./index.ts";

/** Any number of options, ticked in boxes. */
export const view: QuestionView<Multiple, MultipleResponse> = {
  read(form) {
    const letters = tickedLetters(form);
    return letters.length > 0 ? letters : undefined;
  },
  fill: (form, _question, response) => tick(form, response ?? []),
  marks: ({ options }, response) =>
    options
      .filter(({ letter }) => response.includes(letter))
      .map((option) => (option.tick === "right" ? yes(option.letter) : miss(option.letter))),
  missing: ({ options }, response) =>
    notChosen(options, response).map(({ letter }) => fits(letter)),
  tally({ options }, response) {
    const right = options.filter((option) => option.tick === "right");
    const found = right.filter(({ letter }) => response.includes(letter)).length;
    return { found, of: right.length, tooMany: response.length - found };
  },
};

function yes(part: string): Mark {
  return { part, fit: "good", word: "yes" };
}

function fits(part: string): Mark {
  return { part, fit: "good", word: "fits" };
}

function miss(part: string): Mark {
  return { part, fit: "miss", word: "miss" };
}
