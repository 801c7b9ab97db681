import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { openPage } from "../support/player-page.ts";
import { answer, formOf, goTo, wordsOf } from "./steps.ts";

describe("moving through a course", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(listening());
  });
  afterEach(() => page.context().close());

  const shown = () => page.locator(".screen[data-on]").getAttribute("id");
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());

  it("begins at the cover", async () => {
    expect(await shown()).to.equal("cw-start");
  });

  it("puts the focus on the heading of the next screen, at its top", async () => {
    await page.getByRole("link", { name: "Start" }).click();
    await page.waitForSelector("#lesson--one-move[data-on]");
    expect(await focused()).to.equal("One move");
    expect(await page.evaluate(() => window.scrollY)).to.equal(0);
  });

  it("names the window after the screen", async () => {
    await goTo(page, "silence");
    expect(await page.title()).to.equal("Two seconds – Listening under pressure");
  });

  it("names the next screen on the button, unless a question is open", async () => {
    await goTo(page, "one-move");
    expect(await wordsOf(page.locator("#cw-next"))).to.equal("Next: Which reply listens?");
    await goTo(page, "which-reply");
    expect(await wordsOf(page.locator("#cw-next"))).to.equal("Next");
    await answer(page, "reply", ["b"]);
    expect(await wordsOf(page.locator("#cw-next"))).to.equal("Next: Three warning lights");
  });

  it("goes back in the course with the browser's button", async () => {
    await goTo(page, "one-move");
    await goTo(page, "silence");
    await page.evaluate(() => history.back());
    await page.waitForSelector("#lesson--one-move[data-on]");
  });

  it("follows the author's links", async () => {
    await goTo(page, "one-move");
    await page.getByRole("link", { name: "the reply" }).click();
    await page.waitForSelector("#lesson--which-reply[data-on]");
  });

  it("jumps to a note on the same screen", async () => {
    await goTo(page, "one-move");
    await page.getByRole("link", { name: "Note 1", exact: true }).click();
    await page.waitForSelector("li:focus");
    expect(await shown()).to.equal("lesson--one-move");
    expect(await focused()).to.contain("Carl Rogers");
  });

  it("turns pages and chooses answers with single keys", async () => {
    await page.keyboard.press("n");
    await page.waitForSelector("#lesson--one-move[data-on]");
    await page.keyboard.press("n");
    await page.waitForSelector("#lesson--which-reply[data-on]");
    await page.keyboard.press("2");
    expect(await formOf(page, "reply").locator("[value=b]").isChecked()).to.equal(true);
    await page.keyboard.press("b");
    await page.waitForSelector("#lesson--one-move[data-on]");
  });

  it("leaves single keys alone when they are switched off", async () => {
    await page.keyboard.press("?");
    await page.getByLabel("Use single-letter keys").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("n");
    // A change of the address is told a moment later.
    await page.waitForTimeout(200);
    expect(await shown()).to.equal("cw-start");
  });

  it("ticks in the contents what is done", async () => {
    await goTo(page, "one-move");
    await page.keyboard.press("c");
    const done = page.locator("#cw-contents li:has(svg:not([hidden])) a");
    expect(await done.allTextContents()).to.deep.equal(["One move, done"]);
    expect(await wordsOf(page.locator("[aria-current=step]"))).to.contain("One move");
  });

  it("remembers colours and text size", async () => {
    await page.getByRole("button", { name: "Text and colours" }).click();
    await page.getByText("Dark", { exact: true }).click();
    await page.getByText("Large", { exact: true }).click();
    await page.reload();
    await page.waitForSelector(".js");
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).to.include({
      mode: "dark",
      size: "l",
    });
  });

  it("works where storage is blocked", async () => {
    await page.evaluate(
      'Object.defineProperty(window, "localStorage", { get() { throw new Error("blocked"); } })',
    );
    await page.getByRole("button", { name: "Text and colours" }).click();
    await page.getByText("Dark", { exact: true }).click();
    expect(await page.locator("html").getAttribute("data-mode")).to.equal("dark");
  });
});
