import { hash } from "@coursewright/course";
import { all } from "./page.ts";
import type { Session } from "./session.ts";

/** Puts the options of a question, and those of its lists, in an order that is the same whenever this attempt is resumed. */
export function shuffleOptions(form: HTMLElement, { record }: Session): void {
  const place = (part: HTMLElement) =>
    hash(`${letterOf(part)}/${form.dataset.question}/${record.attempt}`);
  for (const list of all("[data-shuffle]", form)) {
    const parts = all("[data-part], option[value]:not([value=''])", list);
    list.append(...[...parts].sort((a, b) => place(a) - place(b)));
  }
}

function letterOf(part: HTMLElement): string | null | undefined {
  return part.dataset.part ?? part.getAttribute("value");
}
