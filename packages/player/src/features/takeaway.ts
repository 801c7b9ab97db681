import type { Player } from "../feature.ts";
import { all, byId, onClick, one, root } from "../page.ts";
import { FINISH } from "../route.ts";

/** One card with what the learner takes along: the plan, the starred phrases, the steps. */
export function run({ navigation }: Player): void {
  navigation.watch(({ anchor }) => {
    if (anchor === FINISH) fill(everything());
  });
  onClick("[data-takeaway]", () => print(everything()));
  onClick("[data-pocket-print]", (button) => {
    const card = button.closest<HTMLElement>("[data-pocket]");
    if (card) print(stepsIn(card));
  });
  window.addEventListener("afterprint", () => root.classList.remove(ONLY));
}

const ONLY = "takeaway-only";

function print(parts: readonly Node[]): void {
  fill(parts);
  root.classList.add(ONLY);
  window.print();
}

function fill(parts: readonly Node[]): void {
  const card = byId("takeaway");
  card.hidden = parts.length === 0;
  one(".flow", card)?.replaceChildren(...parts);
}

function everything(): readonly Node[] {
  return [
    ...all("[data-take]").filter(isShown).map(copyOf),
    ...starred(),
    ...all("[data-pocket]").filter(isShown).flatMap(stepsIn),
  ];
}

/** Something that is for another role, or not written yet, is hidden. */
function isShown(element: HTMLElement): boolean {
  return !element.closest("[hidden]:not(.screen)");
}

function starred(): readonly Node[] {
  const list = document.createElement("ul");
  list.className = "phrases";
  for (const star of all("[data-star][aria-pressed=true]")) {
    const voice = star.closest("li")?.querySelector<HTMLElement>(".voice");
    if (voice) list.appendChild(document.createElement("li")).append(copyOf(voice));
  }
  return list.firstChild ? [list] : [];
}

function stepsIn(card: HTMLElement): readonly Node[] {
  return all(":scope > h3, :scope > ol", card).map(copyOf);
}

/** A copy without what only one element of a page may have, and without notes, which stay behind. */
function copyOf(element: HTMLElement): Node {
  const copy = element.cloneNode(true) as HTMLElement; // a clone is of its original's kind
  copy.removeAttribute("data-take");
  for (const note of all(".cite", copy)) note.remove();
  for (const named of [copy, ...all("[id]", copy)]) named.removeAttribute("id");
  return copy;
}
