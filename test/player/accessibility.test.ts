import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { openPage } from "../support/player-page.ts";
import { STATES } from "./states.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe("every state", () => {
  for (const { name, circumstances, reach } of STATES) {
    it(`is accessible and fits 320 pixels: ${name}`, async () => {
      const page = await openPage(listening(), circumstances);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width: 320, height: 640 });
      await reach(page);
      await page.evaluate(AXE);
      expect(await violations(page, "light")).to.deep.equal([]);
      expect(await violations(page, "dark")).to.deep.equal([]);
      expect(await overflow(page)).to.equal(0);
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

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
