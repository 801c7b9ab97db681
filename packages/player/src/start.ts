import type { Outline, Tracker } from "@coursewright/course";
import { runBar } from "./bar.ts";
import { Cards } from "./cards.ts";
import { runContents } from "./contents.ts";
import { runDeleteNotes } from "./delete-notes.ts";
import { runDialogs } from "./dialogs.ts";
import { runDisplay } from "./display.ts";
import type { Feature } from "./feature.ts";
import { runKeyboard } from "./keyboard.ts";
import { begin } from "./launch.ts";
import { readMessages } from "./messages.ts";
import { LiveNavigation } from "./navigation.ts";
import { Notes } from "./notes.ts";
import { runPaint } from "./paint.ts";
import { runPrint } from "./print.ts";
import { runQuestions } from "./questions.ts";
import { routeOf } from "./route.ts";
import { LiveSession } from "./session.ts";
import type { Views } from "./views.ts";

export type { Feature, Player } from "./feature.ts";
export type { Views } from "./views.ts";

/** What differs from one package to the next. */
export interface Parts {
  readonly tracker: Tracker;
  /** Of the kinds of questions that the course uses. */
  readonly views: Views;
  /** Of the blocks that the course uses. */
  readonly features: readonly Feature[];
}

declare global {
  interface Window {
    /** Left by the script that is loaded before the player. */
    readonly coursewright: Outline;
  }
}

/** Brings the page to life. Until the LMS has answered, only the cover shows. */
export async function start({ tracker, views, features }: Parts): Promise<void> {
  const outline = window.coursewright;
  const messages = readMessages();
  const root = document.documentElement;
  root.classList.add("js");
  runDisplay();
  runDialogs();
  const launch = await tracker.start(outline.id);
  const session = new LiveSession(outline, tracker, begin(launch, outline));
  const navigation = new LiveNavigation(routeOf(session));
  const notes = new Notes(outline.id, session.learner);
  const cards = new Cards(views, { session, messages, notes });
  const player = { session, navigation, cards, messages, notes };
  runKeyboard();
  const always = [runQuestions, runBar, runPaint, runContents, runPrint, runDeleteNotes];
  for (const run of [...always, ...features]) run(player);
  navigation.begin();
  // After a reload the address still says where the learner was; who begins again starts at the cover.
  if (session.purpose !== "restart") navigation.follow();
  root.dataset.ready = "";
}
