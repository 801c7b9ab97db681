import type { Mark } from "@coursewright/course/view";
import { FIELDS } from "./controls.ts";
import { all, one, part, wordsOf } from "./page.ts";

/** Shows what the parts of an answered question are worth, each with its own words and the author's feedback. */
export function mark(form: HTMLElement, marks: readonly Mark[] = []): void {
  for (const { part: name, word, says } of marks) {
    const row = one(`[data-part="${name}"]`, form);
    const note = row && one(".fb", row);
    if (!note) continue;
    const tag = part(`[data-word=${word}]`);
    if (says === undefined) note.prepend(tag);
    else {
      one("span", tag)?.replaceChildren(says);
      note.append(tag);
    }
    row.dataset.mark = tag.dataset.mark;
    note.hidden = false;
    note.id = `cw-fb-${form.dataset.question}-${name}`;
    one(FIELDS, row)?.setAttribute("aria-describedby", note.id);
  }
}

/** Takes all marks away, and hides the feedback again. */
export function unmark(form: HTMLElement): void {
  for (const row of all("[data-mark][data-part]", form)) {
    delete row.dataset.mark;
    one(FIELDS, row)?.removeAttribute("aria-describedby");
    one(".fb", row)?.toggleAttribute("hidden", true);
    for (const tag of all(".fb > .tag", row)) tag.remove();
  }
}

/** The marks' words and feedback, one text a part, as they are read out. */
export function marksAsText(form: HTMLElement): string {
  const notes = all("[data-mark] > .fb", form);
  return notes.map((note) => [...note.children].map(wordsOf).join(". ")).join(" ");
}
