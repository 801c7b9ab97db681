import type { Page } from "playwright-core";

/** Leaves an LMS's page for its menu and comes back by the browser's button; the page may return as it was. */
export async function goAwayAndBack(page: Page): Promise<void> {
  const url = page.url();
  await page.goto(new URL("/menu", url).href);
  // Playwright's own way back waits for a load, and a page that is brought back does not load.
  await Promise.all([
    page.waitForEvent("framenavigated", (frame) => frame.url() === url),
    page.evaluate(() => void setTimeout(() => history.back())),
  ]);
}

/** Runs a script in the course of a page that was brought back: Playwright does not see its frames any more. */
export function runInReturned(page: Page, script: string): Promise<unknown> {
  return page.evaluate(
    `document.querySelector("iframe").contentWindow.eval(${JSON.stringify(script)})`,
  );
}
