import type { Course, LearningEvent } from "@coursewright/course";
import type { Locator, Page } from "playwright-core";
import { newPage } from "../support/browser.ts";
import { listening } from "../support/listening.ts";
import { type Circumstances, writePage } from "../support/player-page.ts";
import { inSecondLanguage } from "../support/two-languages.ts";

/** A course in English, Dutch and Arabic; words say which language they are in. */
export function inThree(course: Course = listening()): Course {
  return inSecondLanguage(inSecondLanguage(course, "nl"), "ar");
}

/** How a learner comes to a page. */
export interface Arrival extends Circumstances {
  /** What follows the page's address. */
  readonly query?: string;
  /** What the browser prefers. */
  readonly browser?: readonly string[];
  /** Called before the page is there. */
  prepare?(page: Page): Promise<unknown>;
}

/** Opens a course at which a learner arrives in some way, and waits until it is brought to life. */
export async function arrive(course: Course, arrival: Arrival = {}): Promise<Page> {
  const { query = "", browser, prepare, ...circumstances } = arrival;
  const page = await newPage();
  await page.addInitScript((given) => Object.assign(window, given), circumstances);
  if (browser) {
    await page.addInitScript((languages) => {
      Object.defineProperty(navigator, "languages", { value: languages });
    }, browser);
  }
  await prepare?.(page);
  // A page whose language does not come is loaded never.
  const waitUntil = "domcontentloaded";
  await page.goto((await writePage(course, circumstances.recorder)) + query, { waitUntil });
  await page.waitForSelector("[data-ready]");
  return page;
}

/** The language that the page says it is in. */
export function languageOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}

/** The button for a language in the window for text and colours. */
export function choiceOf(page: Page, language: string): Locator {
  return page.locator(`#cw-display [data-language="${language}"]`);
}

/** Chooses a language in the window for text and colours. */
export async function choose(page: Page, language: string): Promise<void> {
  await page.locator("[data-dialog=cw-display]").click();
  await choiceOf(page, language).click();
  await page.waitForSelector(`html[lang="${language}"] .screen[data-on]`);
}

/** The language that each answer was told in. */
export function localesIn(events: readonly LearningEvent[]): readonly string[] {
  return events.flatMap((event) => (event.kind === "answered" ? [event.interaction.locale] : []));
}
