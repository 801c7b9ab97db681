import type { Page } from "playwright-core";
import { expectAccessible, narrowed } from "../support/accessible.ts";
import { arrive, choose, inThree } from "./languages.ts";
import { answer, goTo } from "./steps.ts";

/** What a learner does before the page is looked at. */
const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  "the cover with its choice of languages": () => Promise.resolve(),
  "the window in which a language is chosen": (page) =>
    page.locator("[data-dialog=cw-display]").click(),
  "the cover in Arabic": (page) => choose(page, "ar"),
  "an answered question in Arabic": async (page) => {
    await goTo(page, "which-reply");
    await answer(page, "reply", ["a"]);
    await choose(page, "ar");
  },
  "the contents in Dutch": async (page) => {
    await choose(page, "nl");
    await page.locator("[data-dialog=cw-contents]").click();
  },
  "a language that cannot be had": async (page) => {
    await page.evaluate(() => document.documentElement.setAttribute("data-mute", ""));
  },
};

describe("a course in several languages", () => {
  for (const [name, reach] of Object.entries(STATES)) {
    it(`is accessible and fits 320 pixels: ${name}`, async () => {
      const page = await arrive(inThree());
      await narrowed(page);
      await reach(page);
      await expectAccessible(page);
      await page.context().close();
    });
  }
});
