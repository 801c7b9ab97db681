import type { Locator, Page } from "playwright-core";
import { formOf, goTo } from "./steps.ts";

/** Types into the first gap, chooses for the second by its letter, and presses the button. */
export async function complete(page: Page, words: string, letter: string): Promise<void> {
  await goTo(page, "sentence");
  await gaps(page).nth(0).fill(words);
  await gaps(page).nth(1).selectOption(letter);
  await press(page, "gap", "Check my sentence");
}

/** The fields of the sentence. */
export function gaps(page: Page): Locator {
  return formOf(page, "gap").locator("[name=blank]");
}

/** Types a number and presses Enter. */
export async function count(page: Page, typed: string): Promise<void> {
  await goTo(page, "silence");
  const field = formOf(page, "silence").locator("[name=number]");
  await field.fill(typed);
  await field.press("Enter");
}

/** Chooses a point for each statement, 0 for rather not say, and presses the button. */
export async function rate(page: Page, scale: string, points: readonly number[]): Promise<void> {
  for (const [n, point] of points.entries()) {
    const letter = "abc".charAt(n);
    await formOf(page, scale).locator(`[name=rate-${letter}][value="${point}"]`).check();
  }
  await formOf(page, scale).locator("[type=submit]").click();
}

/** Writes down what nobody else reads, and keeps it. */
export async function write(page: Page, words: string): Promise<void> {
  await goTo(page, "your-turn");
  await formOf(page, "moment").locator("textarea").fill(words);
  await press(page, "moment", "Keep my words");
}

/** What was written down. */
export function written(page: Page, question = "moment"): Promise<string> {
  return formOf(page, question).locator("textarea").inputValue();
}

/** Presses a button of a question. */
export function press(page: Page, question: string, button: string): Promise<void> {
  return formOf(page, question).getByRole("button", { name: button }).click();
}

/** The words that the parts of a question are marked with. */
export function tagsOf(page: Page, question: string): Promise<string[]> {
  return formOf(page, question).locator("[data-part] .tag:visible").allTextContents();
}

/** Comes back to the course as the tracker has kept it, in the same browser. */
export async function comeBack(page: Page): Promise<void> {
  const events = await page.evaluate(() => window.sent);
  const last = events.filter((event) => event.kind === "saved").at(-1);
  const saved = last?.kind === "saved" ? last.saved : { state: "", bookmark: "" };
  await page.addInitScript((launch) => Object.assign(window, { launch }), { saved });
  await page.reload();
  await page.waitForSelector("[data-ready]");
}
