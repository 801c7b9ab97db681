import { expect } from "chai";
import type { Page } from "playwright-core";
import { course, lesson, prose, screen } from "../support/edition.ts";
import { openPage } from "../support/player-page.ts";
import { goTo } from "./steps.ts";

const SETTINGS = ["coursewright", "languages", "completion", "conditions"];

describe("a table on a phone", () => {
  let page: Page;
  beforeEach(async () => {
    const screens = [screen("settings", "Settings", [prose(table(SETTINGS))])];
    page = await openPage(course([lesson(screens)]));
    await page.setViewportSize({ width: 390, height: 844 });
    await goTo(page, "settings");
  });
  afterEach(() => page.context().close());

  it("breaks no code word in the middle", async () => {
    const lines = await page
      .locator("td code")
      .evaluateAll((words) => words.map((word) => word.getClientRects().length));
    expect(lines).to.deep.equal([1, 1, 1, 1]);
  });

  it("scrolls in its own box and leaves the page where it is", async () => {
    const over = await page.evaluate(() =>
      [".table", "html"].map((selector) => {
        const box = document.querySelector(selector);
        return box ? box.scrollWidth - box.clientWidth : 0;
      }),
    );
    expect(over[0]).to.be.above(0);
    expect(over[1]).to.equal(0);
    await page.locator(".table").evaluate((box) => box.scrollTo(1000, 0));
    expect(await page.locator(".table").evaluate((box) => box.scrollLeft)).to.be.above(0);
  });
});

/** A table as the compiler writes it, its cells a code word each. */
function table(words: readonly string[]): string {
  const cells = words.map((word) => `<td><code>${word}</code></td>`).join("");
  return `<div class="table" role="region" tabindex="0"><table><tbody><tr>${cells}</tr></tbody></table></div>`;
}
