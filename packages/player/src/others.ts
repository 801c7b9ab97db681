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
  const item = part(".reply");
  for (const [to, from] of [
    ["span", "label span"],
    ["div", ".fb > div"],
  ] as const) {
    one(to, item)?.append(...(one(from, row)?.cloneNode(true).childNodes ?? []));
  }
  return item;
}
