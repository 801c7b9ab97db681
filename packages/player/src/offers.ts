import type { OutlineStep } from "@coursewright/course";
import type { Player } from "./feature.ts";
import { all, byId, one } from "./page.ts";
import { countOf, lead, routeOf } from "./route.ts";

/** Keeps route, contents, cover and paper to what this learner is offered. */
export function followOffers(player: Player): void {
  const { session } = player;
  let known: object | undefined;
  let role: number | undefined;
  session.watch(() => {
    const { draws, audience } = session.record;
    if (draws === known && audience === role) return;
    known = draws;
    role = audience;
    follow(player);
  });
}

function follow({ session, navigation, messages }: Player): void {
  navigation.reroute(routeOf(session));
  const { route } = navigation;
  const offered = new Set(route.map(({ anchor }) => anchor));
  for (const step of session.outline.steps) {
    for (const { anchor } of step.screens) hide(anchor, !offered.has(anchor));
    // Behind its screens, whose first link may be the one to the lesson.
    leadTo(step, offered);
  }
  // What is written last may be for others.
  const finished = one("[data-finished]")?.parentElement;
  if (finished) document.getElementById(route.at(-2)?.anchor ?? "")?.append(finished);
  const questions = route.reduce((sum, { screen }) => sum + (screen?.questions.length ?? 0), 0);
  byId("inside").textContent = messages.inside({ screens: countOf(route), questions });
}

function hide(anchor: string, hidden: boolean): void {
  const section = document.getElementById(anchor);
  // Most screens are for everybody: nothing is looked for there.
  if (!section || section.hidden === hidden) return;
  section.hidden = hidden;
  for (const link of all(`li > a[href="#${anchor}"]`)) {
    link.parentElement?.toggleAttribute("hidden", hidden);
  }
}

/** The cover's link to a lesson leads to its first screen that is offered; without one there is no such lesson. */
function leadTo({ id, screens }: OutlineStep, offered: ReadonlySet<string>): void {
  const first = screens.find(({ anchor }) => offered.has(anchor));
  for (const entry of all(`[data-lesson="${id}"]`)) {
    entry.hidden = !first;
    const link = one("a", entry);
    if (link && first) lead(link, first);
  }
}
