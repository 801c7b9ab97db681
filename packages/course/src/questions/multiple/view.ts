import { choiceView } from "../choice/view.ts";
import type { QuestionView } from "../view.ts";
import type { Multiple, MultipleResponse } from "./index.ts";

/** Any number of options, ticked in boxes. */
export const view: QuestionView<Multiple, MultipleResponse> = {
  ...choiceView({
    read: (letters) => (letters.length > 0 ? letters : undefined),
    letters: (letters) => letters,
    words: { right: "yes", half: "miss", wrong: "miss", missing: "fits" },
  }),
  tally({ options }, response) {
    const right = options.filter(({ tick }) => tick === "right");
    const found = right.filter(({ letter }) => response.includes(letter)).length;
    return { found, of: right.length, tooMany: response.length - found };
  },
};
