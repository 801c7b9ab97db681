import { expect } from "chai";
import type { Page } from "playwright-core";
import { invoice } from "../support/invoice.ts";
import { arrive, choose, inThree, localesIn } from "./languages.ts";
import { sent } from "./steps.ts";
import { logOf, make, NUMBER, PAUSE, toTalk } from "./talk.ts";

describe("another language inside a role-play", () => {
  let page: Page;

  beforeEach(async () => {
    page = await arrive(inThree(await invoice()));
    await toTalk(page);
  });
  afterEach(() => page.context().close());

  it("says again what was said, and offers the same choices", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await make(page, NUMBER);
    const before = await logOf(page);
    const choices = await page.locator(".move").count();
    await choose(page, "nl");
    const after = await logOf(page);
    expect(after).to.have.length(before.length);
    expect(after.every((line) => line.includes("[nl]"))).to.equal(true);
    expect(await page.locator(".move").count()).to.equal(choices);
  });

  it("ends what is just being said: nothing is said twice", async () => {
    await make(page, PAUSE);
    await choose(page, "nl");
    const said = await logOf(page);
    await page.waitForTimeout(2500);
    expect(await logOf(page)).to.deep.equal(said);
    expect(await page.locator("[data-now]").getAttribute("data-now")).to.equal("turn");
  });

  it("tells of each decision once, in the language it was made in", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await make(page, NUMBER);
    await choose(page, "nl");
    await page.locator(".move").first().click();
    const locales = localesIn(await sent(page));
    expect(locales[0]).to.equal("en");
    expect(locales[1]).to.equal("nl");
  });
});
