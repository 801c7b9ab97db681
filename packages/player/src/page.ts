/** The element that the state of the page stands on. */
export const root = document.documentElement;

/** Our own elements; their ids start with `cw-`, so that no heading of an author can take one. */
export function byId(id: string): HTMLElement {
  // Our templates put it there.
  return one<HTMLElement>(`#cw-${id}`);
}

/** Every element that fits the selector. */
export function all(selector: string, within: ParentNode = document): readonly HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** The first element that fits the selector; name its type where the templates are known to have it. */
export function one<E extends HTMLElement | null = HTMLElement | null>(
  selector: string,
  within: ParentNode = document,
): E {
  return within.querySelector<HTMLElement>(selector) as E; // our templates put it there
}

/** A copy of one of the parts that the page keeps for the player. */
export function part(selector: string): HTMLElement {
  // Our templates have a part for each selector in this package, and a clone is of its original's kind.
  const { content } = byId("parts") as HTMLTemplateElement;
  return one<HTMLElement>(selector, content).cloneNode(true) as HTMLElement;
}

/** Shows what is the case: an element with `data-when` while something around it fits that selector. */
export function showWhen(within: ParentNode = document): void {
  for (const element of all("[data-when]", within)) {
    // Icons have no property of that name.
    element.toggleAttribute("hidden", !element.closest(element.dataset.when ?? ""));
  }
}

/** Runs `react` when an element that fits the selector is clicked, now or later. */
export function onClick(selector: string, react: (element: HTMLElement) => void): void {
  // Not on the document: what listens goes with a body that gives way to another one.
  document.body.addEventListener("click", ({ target }) => {
    const element = (target as Element).closest<HTMLElement>(selector); // on an element
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

/** The heading of the screen with this id, or nothing where there is none. */
export function screenTitle({ anchor = "" }: { readonly anchor?: string } = {}): string {
  return wordsOf(document.getElementById(anchor)?.querySelector("h2"));
}

/** What an element says, in one line. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}
