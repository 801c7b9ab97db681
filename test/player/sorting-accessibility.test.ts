import type { Page } from "playwright-core";
import { expectAccessible, narrowed } from "../support/accessible.ts";
import { openPage } from "../support/player-page.ts";
import { sorting } from "../support/sorting.ts";
import { again, arrange, pair, show } from "./sorting.ts";
import { formOf, goTo } from "./steps.ts";

/** A look of pairs, orders and polls, and how a learner gets there. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "open pairs": (page) => goTo(page, "pairs"),
  "pairs with a row missing": (page) => pair(page, ["a"]),
  "some pairs fit": (page) => pair(page, ["a", "b", "d"]),
  "all pairs fit": (page) => pair(page, ["a", "b", "c"]),
  async "pairs shown"(page) {
    await pair(page, ["a", "b", "d"]);
    await again(page, "moves");
    await pair(page, ["b", "a", "d"]);
    await show(page, "moves");
  },
  "open order": (page) => goTo(page, "order"),
  "order that fits partly": (page) => arrange(page, ["d", "a", "b", "c"]),
  "right order": (page) => arrange(page, ["a", "b", "c", "d"]),
  async "order shown"(page) {
    await arrange(page, ["d", "a", "b", "c"]);
    await again(page, "steps");
    await arrange(page, ["d", "c", "b", "a"]);
    await show(page, "steps");
  },
  async "poll answered"(page) {
    await goTo(page, "view");
    const form = formOf(page, "taste");
    await form.locator("[value=b]").check();
    await form.getByRole("button", { name: "Keep my answer" }).click();
  },
};

describe("pairs, orders and polls", () => {
  for (const [name, reach] of Object.entries(STATES)) {
    it(`are accessible and fit 320 pixels: ${name}`, async () => {
      const page = await openPage(await sorting());
      await narrowed(page);
      await reach(page);
      await expectAccessible(page);
      await page.context().close();
    });
  }
});
