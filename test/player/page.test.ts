import { expect } from "chai";
import { browser } from "../support/browser.ts";
import { listening } from "../support/listening.ts";
import { openPage, writePage } from "../support/player-page.ts";
import { goTo, wordsOf } from "./steps.ts";

describe("the page", () => {
  it("shows every screen and no feedback without script", async () => {
    const context = await (await browser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(await writePage(listening()));
    const words = await wordsOf(page.locator("main"));
    expect(words).to.contain("One move").and.to.contain("Two seconds");
    expect(words).not.to.contain("Polite, but it proves nothing");
    await context.close();
  });

  it("prints every screen, light and without buttons", async () => {
    const page = await openPage(listening());
    await page.evaluate(() => {
      document.documentElement.dataset.mode = "dark";
    });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".screen:visible h2").count()).to.equal(5);
    expect(await page.locator("button:visible").count()).to.equal(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).to.equal(
      "rgb(252, 252, 251)",
    );
    await page.context().close();
  });

  it("answers in a sandbox that allows nothing but scripts", async () => {
    const page = await openPage(listening());
    await goTo(page, "which-reply");
    // Such a sandbox swallows the event `submit`.
    await page.evaluate(() =>
      window.addEventListener("submit", (event) => event.stopImmediatePropagation(), true),
    );
    await page.locator("[data-question=reply] [value=b]").check();
    await page.locator("[data-question=reply] [value=b]").press("Enter");
    expect(await wordsOf(page.locator("[data-question=reply] .tag"))).to.equal("That’s the one");
    await page.context().close();
  });
});
