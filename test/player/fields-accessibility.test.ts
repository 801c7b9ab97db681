import type { Page } from "playwright-core";
import { expectAccessible, narrowed } from "../support/accessible.ts";
import { fields } from "../support/fields.ts";
import { openPage } from "../support/player-page.ts";
import { complete, count, press, rate, write } from "./fields.ts";
import { goTo } from "./steps.ts";

/** A look of gaps, numbers, ratings and reflections, and how a learner gets there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "open sentence": (page) => goTo(page, "sentence"),
  "sentence with a slip": (page) => complete(page, "say it bak", "a"),
  async "sentence shown"(page) {
    await complete(page, "nod", "b");
    await press(page, "gap", "Try again");
    await complete(page, "nod", "c");
    await press(page, "gap", "Show me");
  },
  "word for a number": (page) => count(page, "two"),
  "right number": (page) => count(page, "2.5"),
  async "number shown"(page) {
    await count(page, "9");
    await press(page, "silence", "Try again");
    await count(page, "8");
    await press(page, "silence", "Show me");
  },
  "eleven levels": (page) => goTo(page, "long"),
  async "rated before and after"(page) {
    await goTo(page, "before");
    await rate(page, "listening", [2, 3]);
    await goTo(page, "after");
    await rate(page, "listening__after", [4, 0]);
  },
  "words kept": (page) => write(page, "Monday, the call with Karim."),
  async "notes to delete"(page) {
    await write(page, "Monday, the call with Karim.");
    await page.getByRole("button", { name: "Text and colours" }).click();
    await page.getByText("Delete my notes").click();
  },
};

describe("gaps, numbers, ratings and reflections", () => {
  for (const [name, reach] of Object.entries(STATES)) {
    it(`are accessible and fit 320 pixels: ${name}`, async () => {
      const page = await openPage(await fields());
      await narrowed(page);
      await reach(page);
      await expectAccessible(page);
      await page.context().close();
    });
  }
});
