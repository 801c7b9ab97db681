import { everyOf } from "@coursewright/course";
import type { Player } from "../feature.ts";
import { onClick, one } from "../page.ts";
import { offerReplay } from "../roleplay/offer-replay.ts";
import { calmRhythm, type Rhythm } from "../roleplay/rhythm.ts";
import { make, retry, show } from "../roleplay/scene.ts";
import type { Stage } from "../roleplay/stage.ts";

/** Plays the role-plays of a course, each where it stands on the page. */
export function run(player: Player): void {
  const rhythm = calmRhythm();
  for (const step of player.session.outline.steps) {
    for (const roleplay of everyOf("roleplays", step.screens)) {
      const root = one(`[data-roleplay="${roleplay.id}"]`, document);
      if (root) perform({ step, roleplay, root, player, beganAt: 0, offeredAt: 0 }, rhythm);
    }
  }
  offerReplay(player);
}

function perform(stage: Stage, rhythm: Rhythm): void {
  const { root, roleplay, player } = stage;
  // A print shows the scenes that were not opened too.
  show(stage);
  player.navigation.watch(({ screen }) => {
    rhythm.rush();
    if (!screen || !everyOf("roleplays", [screen]).includes(roleplay)) return;
    show(stage);
    // A screen that is shown is scrolled to its top first.
    setTimeout(() => one("[data-now=turn] .yours:last-of-type", root)?.scrollIntoView());
  });
  const within = `[data-roleplay="${roleplay.id}"]`;
  onClick(`${within} [data-number]`, ({ dataset }) => make(Number(dataset.number), stage, rhythm));
  onClick(`${within} [data-from]`, ({ dataset }) => retry(Number(dataset.from), stage));
}
