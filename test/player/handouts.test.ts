import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { browser } from "../support/browser.ts";
import { handouts } from "../support/handouts.ts";
import { openPage, writePage } from "../support/player-page.ts";
import { goTo } from "./steps.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SCREENS = ["phrases", "steps", "cards", "reveal", "talk", "film", "cw-finish"];

describe("handouts", () => {
  for (const name of SCREENS) {
    it(`are accessible and fit 320 pixels: ${name}`, async () => {
      const page = await openPage(handouts());
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width: 320, height: 640 });
      await goTo(page, name);
      await page.evaluate(() => {
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
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

  it("open and turn over without script", async () => {
    const context = await (await browser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(await writePage(handouts()));
    await page.getByText("What came before").click();
    expect(await page.getByText("She had called twice.").isVisible()).to.equal(true);
    await page.locator(".turns summary").first().press("Enter");
    expect(await page.locator(".turned").first().isVisible()).to.equal(true);
    expect(await page.locator(".live:visible").count()).to.equal(0);
    await context.close();
  });

  it("open what a link leads to", async () => {
    const page = await openPage(handouts());
    await page.evaluate(() => {
      location.hash = "lesson--the-rule";
    });
    await page.getByRole("heading", { name: "The rule" }).waitFor();
    await page.context().close();
  });

  it("number their steps through all groups", async () => {
    const page = await openPage(handouts());
    const starts = await page
      .locator("[data-pocket] ol")
      .evaluateAll((lists) => lists.map((list) => list.getAttribute("start")));
    expect(starts).to.deep.equal(["1", "2"]);
    await page.context().close();
  });

  it("play a film only when somebody asks, and load little of it before", async () => {
    const page = await openPage(handouts());
    const film = page.locator("video");
    expect(await film.getAttribute("autoplay")).to.equal(null);
    expect(await film.getAttribute("preload")).to.equal("metadata");
    expect(await film.getAttribute("controls")).to.equal("");
    expect(await page.locator("track").getAttribute("src")).to.equal("media/talk.vtt");
    await goTo(page, "film");
    await page.getByText("Read what is said").first().click();
    expect(await page.locator(".transcript").first().innerText()).to.equal("Mara: You came late.");
    await page.context().close();
  });
});

describe("the take-away", () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage(handouts());
    // Chromium without a window prints nothing, so that the page stays as it is printed.
    await page.evaluate(() => {
      window.print = () => {};
    });
  });
  afterEach(() => page.context().close());

  it("holds starred phrases and steps", async () => {
    await goTo(page, "phrases");
    await page.locator("[data-star]").nth(1).click();
    await goTo(page, "cw-finish");
    const card = page.locator("#cw-takeaway");
    expect(await card.locator(".voice").allInnerTexts()).to.deep.equal([
      "“May I say back what I heard?”",
    ]);
    expect(await card.locator("ol > li").count()).to.equal(3);
    expect(await card.locator("ol [id], h3[id]").count()).to.equal(0);
  });

  it("is printed alone, once, however often", async () => {
    await goTo(page, "cw-finish");
    await page.getByRole("button", { name: "Print my take-away" }).click();
    await page.getByRole("button", { name: "Print my take-away" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("ol > li:visible").count()).to.equal(3);
    expect(await page.locator("h2:visible").count()).to.equal(0);
    expect(await page.locator("button:visible").count()).to.equal(0);
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await page.locator("h2:visible").count()).to.be.above(5);
  });

  it("is a pocket card when it is printed from its steps", async () => {
    await goTo(page, "phrases");
    await page.locator("[data-star]").first().click();
    await goTo(page, "steps");
    await page.getByRole("button", { name: "Print as a pocket card" }).click();
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("ol > li:visible").count()).to.equal(3);
    expect(await page.locator(".voice:visible").count()).to.equal(0);
  });
});

// A string, because what runs in the page must not be compiled for Node.
async function violations(page: Page, colorScheme: "light" | "dark"): Promise<unknown> {
  await page.emulateMedia({ colorScheme });
  return page.evaluate(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))",
  );
}
