import { hash } from "@coursewright/course";
import { all } from "./page.ts";
import type { Session } from "./session.ts";

/** Puts the options of a question, and those of its lists, in an order that is the same whenever this attempt is resumed. */
export function shuffleOptions(form: HTMLElement, { record }: Session): void {
  const place = (part: Element) => {
    const letter = part.getAttribute("data-part") ?? part.getAttribute("value");
    // What asks to choose stays the first in its list.
    return letter ? hash(`${letter}/${form.dataset.question}/${record.attempt}`) : -1;
  };
  for (const list of all("[data-shuffle]", form)) {
    list.append(...[...list.children].sort((a, b) => place(a) - place(b)));
  }
}
