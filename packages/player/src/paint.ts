import { closeDialogs } from "./dialogs.ts";
import type { Player } from "./feature.ts";
import { showOpen } from "./finish/open.ts";
import { standing } from "./finish/standing.ts";
import { linkOf } from "./link.ts";
import type { Sayings, Values } from "./messages.ts";
import { all, byId, onClick, one, root, screenTitle, showWhen } from "./page.ts";
import { countOf, FINISH, lead, type Stop } from "./route.ts";

/**
 * Keeps the page true. What is the case stands on the root after each change: what has `data-when` asks there
 * whether to show, and what has `data-says` is filled with the message of that name.
 */
export function runPaint(player: Player): void {
  const { session, navigation } = player;
  let left: Values = {};
  const paint = () => show({ ...situation(player), ...left }, player);
  session.watch(paint);
  navigation.watch(paint);
  // A question may be open again without anything having happened to the session.
  for (const event of ["click", "change"]) byId("main").addEventListener(event, paint);
  onClick("[data-retry]", () => session.retry());
  onClick("[data-exit]", () => {
    left = { left: linkOf(session).link ?? "" };
    session.end();
    closeDialogs();
    paint();
    byId("bye-h").focus();
    // Only a window that a script opened can be closed; who lost something reads it before the window is gone.
    if (window.opener && session.connection.kind !== "lost") window.close();
  });
}

function situation(player: Player): Values {
  const { session, navigation } = player;
  const { stop, route } = navigation;
  const { record, purpose, another } = session;
  const stopped = stoppedAt(player);
  return {
    at: stop.anchor,
    screen: stop.number ?? 0,
    of: countOf(route),
    more: countOf(route) - (stop.number ?? 0),
    next: screenTitle(navigation.near(1)),
    // What stands in the way is what the button to the next screen gives way to.
    asks: !!one(`${byId("next").dataset.quiet}`),
    stopped: stopped?.number ?? 0,
    resume: screenTitle(stopped),
    purpose,
    answers: record.answers.size,
    another,
    ...linkOf(session),
    ...standing(session),
  };
}

/** Where the learner was last; nowhere at the first visit. */
function stoppedAt({ session, navigation }: Player): Stop | undefined {
  return navigation.route.find(({ screen }) => screen && screen.name === session.record.screen);
}

function leadOn(player: Player): void {
  const { navigation } = player;
  // What the page names first may be for others.
  const first = navigation.route[1];
  leadFrom("restart", first);
  leadFrom("continue", stoppedAt(player) ?? first);
  leadFrom("back", navigation.near(-1));
  leadFrom("next", navigation.near(1));
}

function leadFrom(name: string, stop: Stop | undefined): void {
  if (stop) lead(byId(name), stop);
}

function show(values: Values, player: Player): void {
  const { session, navigation, messages } = player;
  Object.assign(root.dataset, values);
  showWhen();
  for (const place of all("[data-quiet]")) {
    place.classList.toggle("quiet", !!one(`${place.dataset.quiet}`));
  }
  for (const place of all("[data-says]")) {
    // A test holds the templates to the names of messages.
    const text = messages[place.dataset.says as keyof Sayings](values);
    // What says the same again would be read out again.
    if (place.textContent !== text) place.textContent = text;
  }
  leadOn(player);
  if (navigation.stop.anchor === FINISH) showOpen(session, navigation);
}
