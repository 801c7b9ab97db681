import { enter, entered } from "../fields/view.ts";
import type { QuestionView } from "../view.ts";
import type { Reflection, ReflectionResponse } from "./index.ts";

/** A field to write into. */
export const view: QuestionView<Reflection, ReflectionResponse> = {
  read: (form) => entered(form, "words")[0]?.trim() || undefined,
  fill(form, _question, response = "") {
    enter(form, "words", [response]);
    count(form);
  },
  typed: count,
};

function count(form: HTMLFormElement): void {
  const written = entered(form, "words")[0]?.match(/\S+/g) ?? [];
  form.querySelector("[data-count]")?.replaceChildren(`${written.length}`);
}
