import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { invoice } from "../support/invoice.ts";
import { ASK, BILLING, debriefOf, make, NUMBER, openTalk, PAUSE } from "./talk.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface State {
  readonly name: string;
  readonly settings?: readonly string[];
  readonly reach: (page: Page) => Promise<unknown>;
}

const TWO = ["cast: { Ines: Customer, Tom: Colleague }", "feedback: at-once"];

const STATES: readonly State[] = [
  { name: "the first choice", reach: async () => {} },
  { name: "before a practice run", settings: ["first-run: practice"], reach: async () => {} },
  { name: "after a note at once", settings: TWO, reach: (page) => make(page, NUMBER) },
  { name: "after a silence", reach: (page) => make(page, PAUSE) },
  { name: "a debrief", reach: (page) => make(page, NUMBER, BILLING) },
  { name: "a road not taken", reach: otherRoad },
  { name: "the cover", reach: (page) => page.locator("#cw-back").click() },
];

describe("every state of a role-play", () => {
  for (const { name, settings = [], reach } of STATES) {
    it(`is accessible and fits 320 pixels: ${name}`, async () => {
      const page = await openTalk(await invoice(...settings));
      await page.setViewportSize({ width: 320, height: 640 });
      await reach(page);
      await page.evaluate(AXE);
      expect(await violations(page, "light")).to.deep.equal([]);
      expect(await violations(page, "dark")).to.deep.equal([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).to.equal(0);
      await page.context().close();
    });
  }
});

async function otherRoad(page: Page): Promise<void> {
  await make(page, ASK, BILLING);
  await debriefOf(page).locator("summary").click();
  await debriefOf(page).locator("summary").click();
}

async function violations(page: Page, colorScheme: "light" | "dark"): Promise<unknown> {
  await page.emulateMedia({ colorScheme });
  // A string, because what runs in the page must not be compiled for Node.
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))",
  );
}
