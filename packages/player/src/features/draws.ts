import { everyOf, isDrawn } from "@coursewright/course";
import type { Player } from "../feature.ts";
import { followOffers } from "../offers.ts";
import { one } from "../page.ts";

/** Hides the questions of a bank that were not drawn for this learner in this attempt. */
export function run(player: Player): void {
  const { session } = player;
  const banked = session.outline.steps.flatMap((step) =>
    everyOf("questions", step.screens).flatMap((question) =>
      question.bank ? [{ question, step }] : [],
    ),
  );
  let draws: object | undefined;
  session.watch(() => {
    if (session.record.draws === draws) return;
    draws = session.record.draws;
    for (const { question, step } of banked) {
      const form = one(`[data-question="${question.id}"]`, document);
      form?.toggleAttribute("hidden", !isDrawn(question, step, session));
    }
  });
  followOffers(player);
}
