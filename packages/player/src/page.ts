/** Our own elements; their ids start with `cw-`, so that no heading of an author can take one. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(`cw-${id}`);
  if (!element) throw new Error(`the page has no #cw-${id}`);
  return element;
}

/** Every element that fits the selector. */
export function all(selector: string, within: ParentNode = document): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** The first element that fits the selector. */
export function one(selector: string, within: ParentNode): HTMLElement | undefined {
  return within.querySelector<HTMLElement>(selector) ?? undefined;
}

/** A copy of one of the parts that the page keeps for the player. */
export function part(selector: string): HTMLElement {
  const store = byId("parts");
  const found = store instanceof HTMLTemplateElement && one(selector, store.content);
  if (!found) throw new Error(`the page has no part ${selector}`);
  // A clone is of its original's kind.
  return found.cloneNode(true) as HTMLElement;
}

/** Runs `react` when an element that fits the selector is clicked, now or later. */
export function onClick(selector: string, react: (element: HTMLElement) => void): void {
  document.addEventListener("click", ({ target }) => {
    const element = target instanceof Element && target.closest<HTMLElement>(selector);
    if (element) react(element);
  });
}

/** Reads a text out without showing it. */
export function announce(text: string): void {
  const region = byId("say");
  region.textContent = "";
  // The same words twice are read twice only when the region was empty in between.
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}

/** The heading of the screen with this id. */
export function screenTitle(anchor: string): string {
  const screen = document.getElementById(anchor);
  return screen?.querySelector("h2")?.textContent?.trim() ?? "";
}
