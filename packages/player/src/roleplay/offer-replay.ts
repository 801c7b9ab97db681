import { isAnswered, outcome } from "@coursewright/course";
import type { Player } from "../feature.ts";
import { byId } from "../page.ts";
import { lead } from "../route.ts";

/** At the end of a course below its pass mark: the way back to a role-play that could go better. */
export function offerReplay({ session, navigation }: Player): void {
  const link = byId("replay");
  navigation.watch(paint);
  session.watch(paint);

  function paint(): void {
    const { isShort, record } = session;
    const open = navigation.route.find(({ screen }) =>
      screen?.roleplays.some(
        (roleplay) =>
          roleplay.retry !== "none" &&
          isAnswered(roleplay, record) &&
          outcome(roleplay, record) < 1,
      ),
    );
    link.hidden = !isShort || !open;
    if (open) lead(link, open);
  }
}
