import { firstLanguage, type Launch, type Locale } from "@coursewright/course";
import { runDialogs } from "./dialogs.ts";
import { runDisplay } from "./display.ts";
import type { Player } from "./feature.ts";
import { all, announce, onClick, one, root, wordsOf } from "./page.ts";
import type { Session } from "./session.ts";

declare global {
  interface Window {
    /** By language: the page without its icons, or the address of the script that puts it here. */
    readonly coursewrightTexts: Record<Locale, string>;
  }
}

/** A script that has not come by then does not come. */
const PATIENCE_MS = 5000;

/** Keeps the language that the page is written in, before anything changes in it. */
export function keepSource(): void {
  // Icons are the same in every language: they stay whatever becomes of the body.
  document.head.append(one<HTMLElement>("body > svg"));
  window.coursewrightTexts[root.lang] = root.outerHTML;
}

/**
 * Turns the page to the learner's language. What the learner once chose comes before what the launch says,
 * and that before what the browser says.
 */
export async function firstTurn({ outline, record }: Session, launch: Launch): Promise<void> {
  const { languages } = outline;
  const [, asked] = ASKED.exec(`${location.search} ${launch.launchData}`) ?? [];
  const liked = [languages[record.language ?? -1], asked, launch.language, ...navigator.languages];
  const locale = firstLanguage(`${liked}`, languages) ?? root.lang;
  if (locale !== root.lang) await turn(locale);
}

/** As an address says it, or launch data. */
const ASKED = /\blang\W+([\w-]+)/;

/** Lets the learner choose a language; `enliven` brings the page to life again, at the place of an anchor. */
export function runLanguages(player: Player, enliven: (anchor: string) => Player): void {
  const { session, notes, navigation } = player;
  onClick("[data-language]", async ({ dataset: { language = "" } }) => {
    const top = scrollY;
    const forms = formsOf(player);
    if (!(await turn(language))) return;
    // A page that is gone wants to know nothing more.
    session.listeners.length = 0;
    notes.listeners.length = 0;
    const chosen = session.outline.languages.indexOf(language);
    session.apply({ ...session.record, language: chosen }, [{ kind: "preferred", language }]);
    formsOf(enliven(navigation.stop.anchor));
    forms.forEach(enterAgain);
    scrollTo(0, top);
    const opener = one("[data-on] [aria-current]") ?? one("[data-dialog=cw-display]");
    opener?.focus({ preventScroll: true });
  });
}

/** All questions; what is not ready yet would be empty, or in another order. */
function formsOf({ cards, navigation }: Player): readonly HTMLElement[] {
  navigation.route.forEach(cards.of, cards);
  return all(".q");
}

/** Enters what a form of a page that is gone has in its fields. */
function enterAgain(form: HTMLElement): void {
  const fields = all(`[data-question="${form.dataset.question}"] [name]`);
  // Lists and texts have a value too.
  const entered = all("[name]", form) as HTMLInputElement[];
  for (const [at, { checked, value }] of entered.entries()) {
    // The new language may ask something else in its place.
    Object.assign(fields[at] ?? {}, { checked, value });
  }
}

/** Whether the page is in that language now; it says so where the language cannot be had. */
async function turn(locale: Locale): Promise<boolean> {
  const { coursewrightTexts: texts } = window;
  // Without a title where nothing but its address is there.
  const page = () => new DOMParser().parseFromString(`${texts[locale]}`, "text/html");
  if (!page().title) {
    await new Promise((done) => {
      const script = { src: texts[locale], onload: done, onerror: done };
      document.head.append(Object.assign(document.createElement("script"), script));
      setTimeout(done, PATIENCE_MS);
    });
  }
  const { title, dir, body } = page();
  if (root.toggleAttribute("data-mute", !title)) {
    announce(wordsOf(one("[data-no-language]")));
    return false;
  }
  // As any click would: what somebody in a role-play is about to say is said at once.
  document.body.click();
  Object.assign(document, { title, dir, body });
  root.lang = locale;
  runDisplay();
  runDialogs();
  return true;
}
