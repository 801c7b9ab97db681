import type { LearningEvent } from "@coursewright/course";
import type { Locator, Page } from "playwright-core";

/** Goes to a screen of the lesson by its anchor's last part. */
export async function goTo(page: Page, screen: string): Promise<void> {
  const id = screen.startsWith("cw-") ? screen : `lesson--${screen}`;
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await page.waitForSelector(`[id="${id}"][data-on]`);
}

/** The form of a question. */
export function formOf(page: Page, question: string): Locator {
  return page.locator(`[data-question="${question}"]`);
}

/** Ticks options by their letters and presses the button. */
export async function answer(
  page: Page,
  question: string,
  letters: readonly string[],
): Promise<void> {
  const form = formOf(page, question);
  for (const letter of letters) await form.locator(`[name=answer][value=${letter}]`).check();
  await form.getByRole("button", { name: "Check my answer" }).click();
}

/** Answers every question of the lesson that counts. */
export async function answerAll(
  page: Page,
  reply: string,
  lights: readonly string[],
): Promise<void> {
  await goTo(page, "which-reply");
  await answer(page, "reply", [reply]);
  await goTo(page, "three-lights");
  await answer(page, "lights", lights);
  await goTo(page, "silence");
  await answer(page, "silence", ["a"]);
}

/** Everything that the tracker was sent so far. */
export function sent(page: Page): Promise<LearningEvent[]> {
  return page.evaluate(() => window.sent);
}

/** What the tracker is sent while something happens. */
export async function sentDuring(page: Page, act: () => Promise<void>): Promise<LearningEvent[]> {
  await page.evaluate(() => {
    window.sent.length = 0;
  });
  await act();
  return sent(page);
}

export function kindsOf(events: readonly LearningEvent[]): readonly string[] {
  return events.map((event) => event.kind);
}

/** The words that a learner sees there. */
export function wordsOf(place: Locator): Promise<string> {
  return place.innerText();
}
