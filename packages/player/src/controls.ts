import type { Sureness } from "@coursewright/course";
import { all, one } from "./page.ts";

/** What the learner may do with a question at present. */
export interface Choices {
  readonly check: boolean;
  readonly again: boolean;
  readonly show: boolean;
}

/** Shows the buttons that make sense now, and closes the answer when none of them changes it. */
export function offer(form: HTMLFormElement, choices: Choices): void {
  for (const [selector, offered] of [
    ["[type=submit]", choices.check],
    ["[data-again]", choices.again],
    ["[data-show]", choices.show],
  ] as const) {
    one(selector, form)?.toggleAttribute("hidden", !offered);
  }
  one(".acts", form)?.toggleAttribute("hidden", !Object.values(choices).includes(true));
  const closed = !choices.check && !choices.again;
  // Not `disabled`: what was answered stays readable and within reach of the keyboard.
  for (const input of all("input", form)) input.setAttribute("aria-disabled", String(closed));
  form.toggleAttribute("data-closed", closed);
}

/** The input to go on from: the one the learner chose, else the first. */
export function focusAnswer(form: HTMLFormElement): void {
  const input = one("input:checked", form) ?? one("input", form);
  input?.focus({ preventScroll: true });
}

/** How sure the learner says to be, if asked and said. */
export function readSure(form: HTMLFormElement): Sureness | undefined {
  const chosen = Number(one("[name=sure]:checked", form)?.getAttribute("value"));
  return isSureness(chosen) ? chosen : undefined;
}

/** Enters how sure the learner was, or nothing. */
export function fillSure(form: HTMLFormElement, sure: Sureness | undefined): void {
  for (const input of all("[name=sure]", form)) {
    if (input instanceof HTMLInputElement) input.checked = input.value === String(sure);
  }
}

function isSureness(value: number): value is Sureness {
  return value === 1 || value === 2 || value === 3;
}
