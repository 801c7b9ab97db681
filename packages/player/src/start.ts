import type { Outline, Tracker } from "@coursewright/course";
import { showBanners } from "./banners.ts";
import { showBar } from "./bar.ts";
import { Cards } from "./cards.ts";
import { showContents } from "./contents.ts";
import { showCover } from "./cover.ts";
import { runDialogs } from "./dialogs.ts";
import { runDisplay } from "./display.ts";
import { runExit } from "./exit.ts";
import { showFinish } from "./finish/finish.ts";
import { runKeyboard } from "./keyboard.ts";
import { begin } from "./launch.ts";
import type { Messages } from "./messages.ts";
import { Navigation } from "./navigation.ts";
import { showPager } from "./pager.ts";
import { runPrint } from "./print.ts";
import { runQuestions } from "./questions.ts";
import { COVER, routeOf } from "./route.ts";
import { Session } from "./session.ts";
import type { Views } from "./views.ts";

export type { Messages } from "./messages.ts";
export type { Views } from "./views.ts";

/** What differs from one package to the next. */
export interface Parts {
  readonly tracker: Tracker;
  /** Of the kinds of questions that the course uses. */
  readonly views: Views;
  readonly messages: Messages;
}

declare global {
  interface Window {
    /** Left by the script that is loaded before the player. */
    readonly coursewright: Outline;
  }
}

/** Brings the page to life. Until the LMS has answered, only the cover shows. */
export async function start({ tracker, views, messages }: Parts): Promise<void> {
  const outline = window.coursewright;
  document.documentElement.classList.add("js");
  document.getElementById(COVER)?.setAttribute("data-on", "");
  runDisplay();
  runDialogs();
  const launch = await tracker.start(outline.id);
  const session = new Session(outline, tracker, begin(launch, outline));
  const navigation = new Navigation(routeOf(outline));
  const cards = new Cards(session, views, messages);
  showBanners(session);
  runQuestions({ session, navigation, cards, messages });
  showBar(navigation, messages);
  showPager(navigation, cards, messages);
  showCover(session, navigation, messages);
  showContents(session, navigation);
  showFinish(session, navigation, messages);
  runKeyboard(navigation);
  runPrint(cards, navigation);
  runExit(session, messages);
  navigation.begin();
  // After a reload the address still says where the learner was; who begins again starts at the cover.
  if (session.purpose !== "restart") navigation.follow();
  document.documentElement.dataset.ready = "";
}
