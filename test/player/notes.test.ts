import { expect } from "chai";
import type { Page } from "playwright-core";
import { fields } from "../support/fields.ts";
import { openPage } from "../support/player-page.ts";
import { comeBack, write, written } from "./fields.ts";
import { formOf, goTo } from "./steps.ts";

describe("notes in two windows", () => {
  let page: Page;
  let other: Page;

  beforeEach(async () => {
    page = await openPage(await fields());
    await goTo(page, "your-turn");
    other = await page.context().newPage();
    await other.goto(page.url());
    await other.waitForSelector("[data-ready]");
    await goTo(other, "your-turn");
  });
  afterEach(() => page.context().close());

  it("keep what each of them wrote", async () => {
    await write(page, "Mine");
    await formOf(other, "told").locator("textarea").fill("Yours");
    await comeBack(page);
    await goTo(page, "your-turn");
    expect([await written(page), await written(page, "told")]).to.deep.equal(["Mine", "Yours"]);
  });

  it("do not bring back what was deleted in the other", async () => {
    await write(page, "Mine");
    await comeBack(other);
    await goTo(other, "your-turn");
    await page.getByRole("button", { name: "Text and colours" }).click();
    await page.getByText("Delete my notes").click();
    await page.getByRole("button", { name: "Delete them" }).click();
    await formOf(other, "told").locator("textarea").fill("Yours");
    await comeBack(page);
    await goTo(page, "your-turn");
    expect([await written(page), await written(page, "told")]).to.deep.equal(["", "Yours"]);
  });

  it("are kept as soon as there is room again", async () => {
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      let isFull = true;
      Storage.prototype.setItem = function (...given) {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        setItem.apply(this, given);
      };
      addEventListener("keydown", () => {
        isFull = false;
      });
    });
    await write(page, "Mine");
    await formOf(other, "told").locator("textarea").fill("Yours");
    await page.keyboard.press("Shift");
    await formOf(page, "moment").locator("textarea").pressSequentially("!");
    await comeBack(page);
    await goTo(page, "your-turn");
    expect([await written(page), await written(page, "told")]).to.deep.equal(["Mine!", "Yours"]);
  });
});
