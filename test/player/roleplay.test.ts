import { expect } from "chai";
import type { Page } from "playwright-core";
import { invoice, invoiceInLesson, invoiceWithPortrait } from "../support/invoice.ts";
import { openPage, stopClock } from "../support/player-page.ts";
import { goTo } from "./steps.ts";
import {
  ASK,
  BILLING,
  debriefOf,
  LOOK,
  launchWith,
  logOf,
  make,
  move,
  NUMBER,
  openTalk,
  PAUSE,
  SAY_BACK,
  toTalk,
} from "./talk.ts";

describe("a role-play", () => {
  let page: Page;
  afterEach(() => page.context().close());

  it("opens with what is said before the first choice", async () => {
    page = await openTalk(await invoice());
    expect(await logOf(page)).to.deep.equal([
      "Monday, 9:04. Your first call of the week.",
      "Ines, angry: This is the third time I am calling about the same invoice!",
    ]);
  });

  it("repeats what the learner says without its quotation marks, and goes on", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER);
    expect((await logOf(page)).slice(2)).to.deep.equal([
      "You: “May I have your customer number first?”",
      "Ines, furious: You have my number. I gave it to your colleague. Twice.",
      "You open her file. Three charges, one contract.",
      "Ines: So? What do you see?",
    ]);
    expect(await page.locator(".talk .yours").innerText()).to.contain("May I have");
    expect(await page.locator(".talk .yours .mark").first().isVisible()).to.equal(false);
  });

  it("offers a pause and a deed beside what can be said, each with its own icon", async () => {
    page = await openTalk(await invoice());
    const icons = page.locator(".move use");
    expect(
      await icons.evaluateAll((uses) => uses.map((use) => use.getAttribute("href"))),
    ).to.deep.equal(["#i-say", "#i-say", "#i-next", "#i-pause"]);
  });

  it("says that there is silence where nothing may move", async () => {
    page = await openTalk(await invoice());
    await make(page, PAUSE);
    expect((await logOf(page)).slice(2, 4)).to.deep.equal([
      "You: Breathe out. Say nothing for two seconds. Two seconds of silence.",
      "Ines: … Sorry. I am just so tired of this.",
    ]);
  });

  it("takes two seconds for a silence", async () => {
    page = await openPage(await invoice());
    await toTalk(page);
    await stopClock(page);
    await make(page, PAUSE);
    await page.clock.runFor(1900);
    expect(await page.locator("[data-breathing]").count()).to.equal(1);
    await page.clock.runFor(200);
    expect(await page.locator("[data-breathing]").count()).to.equal(0);
  });

  it("answers after a moment, and at once on a click", async () => {
    page = await openPage(await invoice());
    await toTalk(page);
    await make(page, NUMBER);
    expect(await page.locator(".talk [data-by]").count()).to.equal(1);
    expect(await page.locator(".move").count()).to.equal(0);
    await page.locator(".talk").click();
    expect(await page.locator(".talk [data-by]").count()).to.equal(3);
    expect(await page.locator(".move").count()).to.equal(2);
  });

  it("is only hurried by a key that is pressed while others talk", async () => {
    page = await openPage(await invoice());
    await toTalk(page);
    await page.keyboard.press("2");
    expect(await page.locator(".move").count()).to.equal(0);
    await page.keyboard.press("1");
    expect(await page.locator(".move").count()).to.equal(2);
    expect(await page.locator(".talk .yours").count()).to.equal(1);
    await page.keyboard.press("1");
    expect(await page.locator(".talk .yours").count()).to.equal(2);
  });

  it("takes one move from a key that is held", async () => {
    page = await openTalk(await invoice());
    await page.keyboard.down("2");
    await page.keyboard.down("2");
    expect(await page.locator(".talk .yours").count()).to.equal(1);
  });

  it("keeps its pace while a key is held", async () => {
    page = await openPage(await invoice());
    await toTalk(page);
    await page.keyboard.down("2");
    await page.keyboard.down("2");
    expect(await page.locator(".talk .yours").count()).to.equal(1);
    expect(await page.locator(".move").count()).to.equal(0);
  });

  it("brings the learner’s own line to the top and the focus to the log", async () => {
    page = await openTalk(await invoice());
    await page.setViewportSize({ width: 390, height: 640 });
    await make(page, NUMBER);
    const top = await page.locator(".yours").evaluate((line) => line.getBoundingClientRect().top);
    expect(top).to.be.within(100, 260);
    expect(await page.evaluate(() => document.activeElement?.className)).to.equal("talk");
  });

  it("shows mood and meter after each line", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK);
    expect(await page.locator(".person .chip").innerText()).to.equal("calmer");
    expect(await page.locator(".cast [data-face]").getAttribute("href")).to.equal("#m-calm");
    expect(await page.locator(".gauge b").innerText()).to.equal("4 of 6");
    expect(await page.locator("meter").getAttribute("value")).to.equal("4");
  });

  it("has the plain face for a mood that is only a word", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER);
    expect(await page.locator(".person .chip").innerText()).to.equal("furious");
    expect(await page.locator(".cast [data-face]").getAttribute("href")).to.equal("#m-plain");
  });

  it("shows the author’s picture instead of a drawn person, and the mood as a word", async () => {
    page = await openTalk(await invoiceWithPortrait());
    expect(await page.getByRole("img", { name: "Ines, phone to her ear" }).isVisible()).to.equal(
      true,
    );
    expect(await page.locator(".cast svg.portrait").count()).to.equal(0);
    expect(await page.locator(".person .chip").innerText()).to.equal("angry");
  });

  it("shows no meter that is not for the learner", async () => {
    page = await openTalk(await invoice());
    expect(await page.locator("meter").count()).to.equal(1);
  });

  it("gives the coach’s note right after the choice, if it is for then", async () => {
    page = await openTalk(await invoice("feedback: at-once"));
    await make(page, NUMBER);
    expect((await logOf(page))[2]).to.contain("You protected the process, not the relationship.");
  });

  it("keeps the coach’s notes for the end otherwise", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER);
    expect((await logOf(page)).join(" ")).not.to.contain("protected the process");
  });

  it("is played with the keyboard alone", async () => {
    page = await openTalk(await invoice());
    await page.keyboard.press("2");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await debriefOf(page).waitFor();
    expect(await debriefOf(page).innerText()).to.contain("She tells a colleague about you");
  });

  it("goes on at the exact moment after a resume", async () => {
    const course = await invoice();
    page = await openTalk(course, launchWith(course, 0, [LOOK]));
    expect((await logOf(page)).slice(2)).to.deep.equal([
      "You: Look her number up without asking.",
      "You open her file. Three charges, one contract.",
      "Ines: So? What do you see?",
    ]);
    expect(await move(page, SAY_BACK).isVisible()).to.equal(true);
  });

  it("goes on where the saved choices are still on offer", async () => {
    const course = await invoice();
    page = await openTalk(course, launchWith(course, 0, [NUMBER, ASK]));
    await make(page, SAY_BACK);
    expect(await debriefOf(page).isVisible()).to.equal(true);
  });

  it("loses nothing when the learner leaves the scene", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER);
    await page.getByRole("link", { name: "Leave the scene" }).click();
    await page.waitForSelector("#cw-start[data-on]");
    await toTalk(page);
    expect(await move(page, SAY_BACK).isVisible()).to.equal(true);
  });

  it("leaves Next in the background until it has ended", async () => {
    page = await openTalk(await invoice());
    expect(await page.locator("#cw-next.quiet").count()).to.equal(1);
    await make(page, ASK, BILLING);
    expect(await page.locator("#cw-next.quiet").count()).to.equal(0);
  });

  it("works as a screen of a lesson too", async () => {
    page = await openTalk(await invoiceInLesson());
    await make(page, ASK, SAY_BACK);
    expect(await debriefOf(page).isVisible()).to.equal(true);
  });

  it("begins anew in a new attempt", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, BILLING);
    await goTo(page, "cw-finish");
    await page.evaluate(() => {
      location.hash = "afterwards--take-a-breath";
    });
    await page.waitForSelector("#afterwards--take-a-breath[data-on]");
    await goTo(page, "cw-finish");
    await page.locator("[data-attempt]").click();
    await page.waitForSelector(".screen[data-on] .play");
    expect(await page.locator(".talk .yours").count()).to.equal(0);
    expect(await move(page, ASK).isVisible()).to.equal(true);
    expect(await debriefOf(page).isVisible()).to.equal(false);
  });

  it("is the cover’s picture with its first words", async () => {
    page = await openPage(await invoice());
    expect((await page.locator("#cw-start .scene").textContent())?.trim()).to.equal(
      "Ines: This is the third time I am calling about the same invoice!",
    );
  });

  it("reads as a script without scripts", async () => {
    page = await openPage(await invoice());
    const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
    const plain = await context?.newPage();
    await plain?.goto(page.url());
    const words = await plain?.locator(".play").innerText();
    expect(words).to.contain("Scene 1");
    expect(words).to.contain(
      "“Three calls for one invoice is two too many. Tell me what happened.”",
    );
    expect(words).to.contain("Said back, then checked. This is the move.");
    expect(words).to.contain("Goes on with Scene 2");
    expect(words).to.contain("The cancellation comes by email");
    await context?.close();
  });
});
