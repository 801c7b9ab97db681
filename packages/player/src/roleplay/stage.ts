import type {
  LearnerRecord,
  Moment,
  OutlineRoleplay,
  OutlineStep,
  Said,
} from "@coursewright/course";
import type { Player } from "../feature.ts";
import { all, one } from "../page.ts";

/** A role-play on the page. */
export interface Stage {
  readonly step: OutlineStep;
  readonly roleplay: OutlineRoleplay;
  readonly root: HTMLElement;
  readonly player: Player;
  /** What is played while nothing is recorded. */
  draft?: LearnerRecord;
  /** Milliseconds since 1970: when the learner saw the role-play, and what there is to choose. */
  beganAt: number;
  offeredAt: number;
}

/** A copy of one of the parts that the page keeps for a role-play: of a choice, by its number, or of a move of a meter. */
export function part(name: string, value: number, { root }: Stage): HTMLElement {
  const { content } = one<HTMLTemplateElement>("template", root);
  return copy(one<HTMLElement>(`[data-${name}="${value}"]`, content));
}

/** A line is said; nothing is to be seen of one that only moves something. */
export function say({ key, meters }: Said, stage: Stage): HTMLElement | null {
  measure(meters, stage);
  const line = lineOf(key, stage);
  return line && put(copy(line), stage);
}

/** Adds to what was said, and turns to whoever says it, in their mood. */
export function put(line: HTMLElement, { root }: Stage): HTMLElement {
  one<HTMLElement>(".talk", root).append(line);
  const { by, face, mood } = line.dataset;
  const person = one(`[data-person="${by}"]`, root);
  if (!person) return line;
  one("[data-speaks]", root)?.removeAttribute("data-speaks");
  person.dataset.speaks = "";
  if (!mood) return line;
  one<HTMLElement>(".chip", person).textContent = mood;
  one("[data-face]", person)?.setAttribute("href", `#${face}`);
  return line;
}

/** Shows where the meters stand that the learner sees. */
export function measure(meters: Moment["meters"], { root, player }: Stage): void {
  for (const gauge of all("meter", root)) {
    const { min, max } = gauge as HTMLMeterElement; // its name says so
    const value = meters[gauge.dataset.meter ?? ""] ?? min;
    const said = player.messages.meter({ value, min, max });
    gauge.setAttribute("value", `${value}`);
    gauge.previousElementSibling?.lastElementChild?.replaceChildren(said);
  }
}

/** What others said, or what was told where nobody spoke. */
export function heard(said: readonly Said[], stage: Stage): readonly HTMLElement[] {
  const lines = said.flatMap(({ key }) => lineOf(key, stage) ?? []);
  const spoken = lines.filter((line) => line.matches("[data-by]:not([data-by=you])"));
  return spoken.length > 0 ? spoken : lines;
}

/** The line as the script has it. */
export function lineOf(key: number, { root }: Stage): HTMLElement | null {
  return one(`.script [data-line="${key}"]`, root);
}

/** A copy of an element with all that it holds. */
export function copy(element: HTMLElement): HTMLElement {
  // A clone is of its original's kind.
  return element.cloneNode(true) as HTMLElement;
}

/** Puts copies of what one element holds into another. */
export function fill(place: HTMLElement, from: HTMLElement | undefined): void {
  if (from) place.append(...copy(from).childNodes);
}
