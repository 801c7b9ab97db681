import type { Sureness } from "@coursewright/course";
import { all, one, showWhen } from "./page.ts";

/** Whatever an answer is given with, other than the buttons below it. */
export const FIELDS = "input, select, textarea, [data-move]";

const SURENESS: readonly Sureness[] = [1, 2, 3];

/**
 * What the learner may do with a question at present: `check` what was entered, `change` what nobody marks,
 * try `again`, or let the page `show` what was right.
 */
type Choice = "check" | "change" | "again" | "show";

/** Shows the buttons that make sense now, and closes the answer when none of them changes it. */
export function offer(form: HTMLFormElement, ...choices: readonly Choice[]): void {
  form.dataset.can = choices.join(" ");
  showWhen(form);
  const closed = choices.every((choice) => choice === "show");
  form.toggleAttribute("data-closed", closed);
  for (const field of all(FIELDS, form)) close(field, closed);
}

// Not `disabled`: what was answered stays readable and within reach of the keyboard.
function close(field: HTMLElement, closed: boolean): void {
  // Which arrows lead anywhere, their own list knows.
  if (closed || !field.dataset.move) field.setAttribute("aria-disabled", `${closed}`);
  field.toggleAttribute("readonly", closed);
  // A list has no such attribute: only what is chosen is left to choose.
  for (const option of field.querySelectorAll("option")) {
    option.disabled = closed && !option.selected;
  }
}

/** The field to go on from: the option the learner chose, else what is still empty, else the first. */
export function focusAnswer(form: HTMLFormElement): void {
  const fields = all(FIELDS, form);
  const empty = fields.find((field) => "value" in field && !field.value);
  const field = one("[name=answer]:checked", form) ?? empty ?? fields[0];
  field?.focus({ preventScroll: true });
}

/** How sure the learner says to be, if asked and said. */
export function readSure(form: HTMLFormElement): Sureness | undefined {
  return SURENESS.find((sure) => one(`[name=sure][value="${sure}"]:checked`, form));
}

/** Enters how sure the learner was, or nothing. */
export function fillSure(form: HTMLFormElement, sure: Sureness | undefined): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("[name=sure]")) {
    input.checked = input.value === `${sure}`;
  }
}
