import { enter, entered } from "../fields/view.ts";
import type { QuestionView } from "../view.ts";
import type { Scale, ScaleResponse } from "./index.ts";

/** A row of points for each statement. */
export const view: QuestionView<Scale, ScaleResponse> = {
  read(form, { statements }) {
    const points = statements.flatMap(({ letter }) =>
      entered(form, `rate-${letter}`).map((point) => [letter, Number(point)]),
    );
    return points.length === statements.length ? Object.fromEntries(points) : undefined;
  },
  fill(form, { statements }, response = {}) {
    for (const { letter } of statements) {
      enter(form, `rate-${letter}`, [`${response[letter]}`]);
      placeOf(form, letter)?.toggleAttribute("hidden", true);
    }
  },
  beside(form, { statements }, earlier) {
    for (const { id, letter } of statements) {
      const first = earlier.question.statements.find((statement) => statement.id === id);
      const point = first && earlier.response[first.letter];
      const place = placeOf(form, letter);
      place?.toggleAttribute("hidden", !point);
      place?.lastElementChild?.replaceChildren(`${point}`);
    }
  },
};

/** Where the earlier answer is shown. */
function placeOf(form: HTMLFormElement, letter: string): HTMLElement | null {
  return form.querySelector(`[data-before="${letter}"]`);
}
