import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { inSecondLanguage } from "../support/two-languages.ts";
import { arrive, choiceOf, choose, inThree, languageOf, localesIn } from "./languages.ts";
import { answer, formOf, goTo, kindsOf, sent, sentDuring } from "./steps.ts";

describe("another language in the middle", () => {
  let page: Page;

  beforeEach(async () => {
    page = await arrive(inThree());
  });
  afterEach(() => page.context().close());

  const text = (selector: string) => page.locator(selector).first().innerText();

  it("is offered on the cover and beside the colours, each in its own words", async () => {
    for (const place of ["#cw-start", "#cw-display"]) {
      const buttons = page.locator(`${place} [data-language]`);
      expect(await buttons.allTextContents()).to.deep.equal(["English", "Nederlands", "العربية"]);
      expect(await buttons.nth(2).getAttribute("lang")).to.equal("ar");
      expect(await buttons.nth(2).getAttribute("dir")).to.equal("rtl");
      expect(await page.locator(`${place} [aria-current]`).allTextContents()).to.deep.equal([
        "English",
      ]);
    }
  });

  it("shows the same screen", async () => {
    await goTo(page, "three-lights");
    await choose(page, "nl");
    expect(await text(".screen[data-on] h2")).to.equal("Three warning lights [nl]");
    expect(await page.title()).to.equal(
      "Three warning lights [nl] – Listening under pressure [nl]",
    );
    expect(await text("#cw-lesson")).to.equal("Listen so it shows [nl]");
  });

  it("shows the same screen though the address says another place", async () => {
    await goTo(page, "three-lights");
    await page.evaluate(() => {
      location.hash = "cw-main";
    });
    await choose(page, "nl");
    expect(await text(".screen[data-on] h2")).to.equal("Three warning lights [nl]");
  });

  it("keeps answers and marks, in its own words", async () => {
    await goTo(page, "which-reply");
    await answer(page, "reply", ["a"]);
    await choose(page, "nl");
    const form = formOf(page, "reply");
    expect(await form.locator("[value=a]").isChecked()).to.equal(true);
    expect(await form.locator("[data-mark] .fb").innerText()).to.contain("[nl]");
  });

  it("keeps what is entered and not answered yet", async () => {
    await goTo(page, "three-lights");
    for (const letter of ["a", "d"])
      await formOf(page, "lights").locator(`[value=${letter}]`).check();
    await goTo(page, "which-reply");
    await choose(page, "nl");
    await goTo(page, "three-lights");
    const ticked = formOf(page, "lights").locator(":checked");
    const letters = await ticked.evaluateAll((all) =>
      all.map((each) => each.getAttribute("value")),
    );
    expect([...letters].sort()).to.deep.equal(["a", "d"]);
  });

  it("tells nothing of the result", async () => {
    await goTo(page, "which-reply");
    await answer(page, "reply", ["b"]);
    const events = await sentDuring(page, () => choose(page, "nl"));
    expect(new Set(kindsOf(events))).to.deep.equal(new Set(["preferred", "saved", "progressed"]));
    expect(events[0]).to.deep.equal({ kind: "preferred", language: "nl" });
  });

  it("tells of each answer once, in the language it was given in", async () => {
    await goTo(page, "which-reply");
    await answer(page, "reply", ["a"]);
    await choose(page, "nl");
    await goTo(page, "three-lights");
    await formOf(page, "lights").locator("[value=a]").check();
    await formOf(page, "lights").locator("[type=submit]").click();
    expect(localesIn(await sent(page))).to.deep.equal(["en", "nl"]);
  });

  it("tells whether the LMS holds the answers, as before", async () => {
    await choose(page, "nl");
    await page.evaluate(() => window.tell({ kind: "lost", kept: "window" }));
    expect(await page.locator("[data-banner=lost]:visible").count()).to.equal(1);
  });

  it("closes the window and brings the focus back to what opened it", async () => {
    await goTo(page, "which-reply");
    await choose(page, "nl");
    expect(await page.locator("dialog[open]").count()).to.equal(0);
    expect(await page.locator(":focus").getAttribute("data-dialog")).to.equal("cw-display");
  });

  it("keeps the focus on the cover where the language was chosen", async () => {
    await page.locator("#cw-start [data-language=nl]").click();
    await page.waitForSelector("html[lang=nl]");
    expect(await page.locator(":focus").innerText()).to.equal("Nederlands");
  });

  it("stays where it was scrolled to", async () => {
    await page.setViewportSize({ width: 800, height: 400 });
    await goTo(page, "one-move");
    await page.evaluate(() => window.scrollTo(0, 300));
    // A click of this browser would scroll by itself.
    await choiceOf(page, "nl").dispatchEvent("click");
    await page.waitForSelector("html[lang=nl]");
    expect(await page.evaluate(() => window.scrollY)).to.equal(300);
  });

  it("leads back to the source without loading it", async () => {
    await choose(page, "nl");
    await choose(page, "ar");
    await choose(page, "en");
    expect(await text("#cw-start-h")).to.equal("Listening under pressure");
    expect(await page.locator("svg use").first().evaluate(iconOf)).to.equal(true);
  });

  it("goes one screen back and forth with each press of a key", async () => {
    await choose(page, "nl");
    await choose(page, "ar");
    await goTo(page, "one-move");
    await page.keyboard.press("n");
    await page.waitForSelector("#lesson--which-reply[data-on]");
    await page.goBack();
    await page.waitForSelector("#lesson--one-move[data-on]");
  });

  it("mirrors the page in Arabic", async () => {
    await choose(page, "ar");
    const { dir, lang } = await page.evaluate(() => {
      const { dir, lang } = document.documentElement;
      return { dir, lang };
    });
    expect({ dir, lang }).to.deep.equal({ dir: "rtl", lang: "ar" });
    const box = await page.locator("[data-dialog=cw-contents]").boundingBox();
    expect(box?.x).to.be.greaterThan(600);
  });

  it("stays away where its script is missing, and the page says so", async () => {
    let isThere = false;
    const prepare = (page: Page) =>
      page.route(/text\.nl/, (route) => (isThere ? route.continue() : route.abort()));
    await page.context().close();
    page = await arrive(inThree(), { prepare });
    await goTo(page, "which-reply");
    await page.evaluate(() => {
      window.sent.length = 0;
    });
    await page.locator("[data-dialog=cw-display]").click();
    await choiceOf(page, "nl").click();
    await page.locator("#cw-display [data-no-language]").waitFor();
    expect(await languageOf(page)).to.equal("en");
    expect(await sent(page)).to.deep.equal([]);
    isThere = true;
    await choiceOf(page, "nl").click();
    await page.waitForSelector("html[lang=nl]");
  });

  it("is remembered in the state", async () => {
    await choose(page, "nl");
    const saved = (await sent(page)).flatMap((event) =>
      event.kind === "saved" ? event.saved : [],
    );
    await page.context().close();
    page = await arrive(inThree(), {
      launch: { saved: saved.at(-1) ?? { state: "", bookmark: "" } },
    });
    expect(await languageOf(page)).to.equal("nl");
  });
});

describe("another language where storage is blocked", () => {
  it("can be chosen, and notes stay in the window", async () => {
    const prepare = (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", { value: undefined });
      });
    const page = await arrive(inSecondLanguage(listening(), "nl"), { prepare });
    await choose(page, "nl");
    expect(await languageOf(page)).to.equal("nl");
    await page.context().close();
  });
});

/** Whether what an icon refers to is in the page. */
function iconOf(use: Element): boolean {
  return document.querySelector(use.getAttribute("href") ?? "") !== null;
}
