import { all, one, part } from "./page.ts";

/** Adds what the author says about the replies that the learner did not choose. */
export function showOthers(form: HTMLElement): void {
  const rows = all("[data-part]:not([data-mark])", form).filter((row) => one(".fb > div", row));
  if (rows.length === 0) return;
  const details = part(".others");
  one("ul", details)?.append(...rows.map(reply));
  one("[data-outcome]", form)?.after(details);
}

/** For a question that is open again. */
export function hideOthers(form: HTMLElement): void {
  one(".others", form)?.remove();
}

function reply(row: HTMLElement): HTMLElement {
  const item = document.createElement("li");
  const why = document.createElement("div");
  why.className = "soft";
  why.append(...copies(one(".fb > div", row)));
  item.append(...copies(one("label span", row)), why);
  return item;
}

function copies(element: HTMLElement | undefined): readonly Node[] {
  return element ? [...element.cloneNode(true).childNodes] : [];
}
