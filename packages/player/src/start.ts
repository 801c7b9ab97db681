import { HAS_LANGUAGES, type Launch, type Outline, type Tracker } from "@coursewright/course";
import { runBar } from "./bar.ts";
import { Cards } from "./cards.ts";
import { runContents } from "./contents.ts";
import { runDeleteNotes } from "./delete-notes.ts";
import { runDialogs } from "./dialogs.ts";
import { runDisplay } from "./display.ts";
import type { Feature, Player } from "./feature.ts";
import { runKeyboard } from "./keyboard.ts";
import { firstTurn, keepSource, runLanguages } from "./languages.ts";
import { begin } from "./launch.ts";
import { readMessages } from "./messages.ts";
import { LiveNavigation } from "./navigation.ts";
import { Notes } from "./notes.ts";
import { root } from "./page.ts";
import { runPaint } from "./paint.ts";
import { runPrint } from "./print.ts";
import { runQuestions } from "./questions.ts";
import { routeOf } from "./route.ts";
import { LiveSession } from "./session.ts";
import { throwLater } from "./throw-later.ts";
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
  if (HAS_LANGUAGES) keepSource();
  root.classList.add("js");
  runDisplay();
  runDialogs();
  const launch = await tracker.start(outline.id).catch(lookAround);
  const session = new LiveSession(outline, tracker, begin(launch, outline));
  const notes = new Notes(outline.id, session.learner);
  if (HAS_LANGUAGES) await firstTurn(session, launch);
  const { navigation } = enliven();
  // After a reload the address still says where the learner was; who begins again starts at the cover.
  if (session.purpose !== "restart") navigation.follow();
  root.dataset.ready = "";

  /** At the cover, or at the place of an anchor. */
  function enliven(anchor?: string): Player {
    const navigation = new LiveNavigation(routeOf(session), anchor);
    const messages = readMessages();
    const cards = new Cards(views, { session, messages, notes });
    const player = { session, navigation, cards, messages, notes };
    if (HAS_LANGUAGES) runLanguages(player, enliven);
    runKeyboard();
    const always = [runQuestions, runBar, runPaint, runContents, runPrint, runDeleteNotes];
    for (const run of [...always, ...features]) run(player);
    navigation.begin();
    return player;
  }
}

/** Where the tracker has failed nobody knows what the learner did before: nothing may be written over it. */
function lookAround(fault: unknown): Launch {
  throwLater(fault);
  const saved = { state: "", bookmark: "" };
  return { mode: "browse", saved, verdict: { status: "incomplete" }, learner: "" };
}
