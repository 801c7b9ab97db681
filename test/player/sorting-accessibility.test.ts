import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { openPage } from "../support/player-page.ts";
import { sorting } from "../support/sorting.ts";
import { again, arrange, pair, show } from "./sorting.ts";
import { formOf, goTo } from "./steps.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

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
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width: 320, height: 640 });
      await reach(page);
      await page.evaluate(AXE);
      expect(await violations(page, "light")).to.deep.equal([]);
      expect(await violations(page, "dark")).to.deep.equal([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(over).to.equal(0);
      await page.context().close();
    });
  }
});

async function violations(page: Page, colorScheme: "light" | "dark"): Promise<unknown> {
  await page.emulateMedia({ colorScheme });
  // A string, because what runs in the page must not be compiled for Node.
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))",
  );
}
