import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "chai";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Makes a page as narrow as a small phone, with nothing moving. */
export async function narrowed(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 320, height: 640 });
}

/** Fails if axe finds anything, in light or in dark colours, or if the page scrolls sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  expect(await violations(page, "light")).to.deep.equal([]);
  expect(await violations(page, "dark")).to.deep.equal([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).to.equal(0);
}

async function violations(page: Page, colorScheme: "light" | "dark"): Promise<unknown> {
  await page.emulateMedia({ colorScheme });
  // A string, because what runs in the page must not be compiled for Node.
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))",
  );
}
