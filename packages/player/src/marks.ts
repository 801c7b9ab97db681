import type { Mark } from "@coursewright/course/view";
import { all, one, part } from "./page.ts";

/** Shows what the parts of an answered question are worth, each with its own words and the author's feedback. */
export function mark(form: HTMLElement, marks: readonly Mark[]): void {
  for (const { part: name, fit, word } of marks) {
    const row = one(`[data-part="${name}"]`, form);
    if (!row) continue;
    row.dataset.mark = fit;
    const note = one(".fb", row) ?? row.appendChild(emptyNote());
    note.prepend(part(`[data-word=${word}]`));
    note.id = `cw-fb-${form.dataset.question}-${name}`;
    note.hidden = false;
    one("input", row)?.setAttribute("aria-describedby", note.id);
  }
}

/** Takes all marks away, and hides the feedback again. */
export function unmark(form: HTMLElement): void {
  for (const row of all("[data-mark][data-part]", form)) {
    delete row.dataset.mark;
    one("input", row)?.removeAttribute("aria-describedby");
    const note = one(".fb", row);
    if (!note) continue;
    one(".tag", note)?.remove();
    note.hidden = true;
  }
}

/** The marks' words and feedback, one text a part, as they are read out. */
export function marksAsText(form: HTMLElement): string {
  const notes = all("[data-mark] > .fb", form);
  return notes.map((note) => [...note.children].map(textOf).join(". ")).join(" ");
}

function emptyNote(): HTMLElement {
  const note = document.createElement("div");
  note.className = "fb";
  return note;
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? "";
}
