import { expect } from "chai";
import type { Page } from "playwright-core";
import { invoice } from "../support/invoice.ts";
import { goTo } from "./steps.ts";
import {
  ASK,
  BILLING,
  debriefOf,
  LOOK,
  launchWith,
  logOf,
  make,
  NUMBER,
  openTalk,
  SAY_BACK,
} from "./talk.ts";

const PRACTICE = "first-run: practice";

describe("the debrief of a role-play", () => {
  let page: Page;
  afterEach(() => page.context().close());

  const words = async (selector: string) =>
    (await debriefOf(page).locator(selector).allInnerTexts()).map((text) => text.trim());

  it("names the ending, what the coach says of it and the score", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER, BILLING);
    const text = await debriefOf(page).innerText();
    expect(text).to.contain("The cancellation comes by email");
    expect(text).to.contain("Nothing you said was rude.");
    expect(text).to.contain("20 of 100");
    expect(await words(".tag[data-fact]:visible")).to.deep.equal(["Not there yet"]);
  });

  it("comes into view when the run ends", async () => {
    page = await openTalk(await invoice());
    await page.setViewportSize({ width: 1000, height: 600 });
    await make(page, NUMBER, BILLING);
    const top = await debriefOf(page).evaluate((section) => section.getBoundingClientRect().top);
    expect(top).to.be.below(400);
  });

  it("shows each choice with what was said before, what it did and what the coach says", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER, BILLING);
    expect(await words("[data-choices]")).to.deep.equal(["2 choices made it"]);
    const [first] = await words(".road > li");
    expect(first?.split(/\n+/).slice(0, 4)).to.deep.equal([
      "Ines, angry: This is the third time I am calling about the same invoice!",
      "“May I have your customer number first?”",
      "Ines’s trust 2 → 1",
      "You protected the process, not the relationship.",
    ]);
  });

  it("says when a meter stayed where it was", async () => {
    page = await openTalk(await invoice());
    await make(page, LOOK, SAY_BACK);
    expect(await words(".road > li:first-child > .tag")).to.deep.equal(["Ines’s trust stays at 2"]);
  });

  it("opens the road not taken where the learner’s road turned away from it", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, BILLING);
    expect(await debriefOf(page).locator("li:first-child details").count()).to.equal(0);
    expect(await debriefOf(page).locator("li:last-child details[open]").count()).to.equal(1);
    const [other] = await words(".other");
    expect(other).to.contain("“You were charged three times and you want two of them back.");
    expect(other).to.contain("Ines’s trust 4 → 6");
    expect(other).to.contain("Said back, then checked. This is the move.");
    expect(other).to.contain("Ines, calmer: Yes. Exactly that.");
  });

  it("tells the numbers of its chart", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER, BILLING);
    const chart = debriefOf(page).getByRole("img");
    expect(await chart.getAttribute("aria-labelledby")).to.equal(
      await debriefOf(page).locator("figcaption").getAttribute("id"),
    );
    expect(await words("figcaption")).to.deep.equal([
      "Ines’s trust on your road: 2, 1, 0\non the road not taken: 2, 4, 6",
    ]);
  });

  it("says what was found out", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, SAY_BACK);
    expect(await words("li[data-fact]:visible")).to.deep.equal([
      "You found out when it was charged",
    ]);
  });

  it("lets the learner try again from any choice", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, BILLING);
    await debriefOf(page).getByRole("button", { name: "Try again from here" }).last().click();
    expect(await debriefOf(page).isVisible()).to.equal(false);
    expect((await logOf(page)).at(-1)).to.equal("Ines: So? What do you see?");
    await make(page, SAY_BACK);
    expect(await debriefOf(page).innerText()).to.contain("100 of 100");
  });

  it("keeps the better of two runs and says so", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, SAY_BACK);
    expect(await words(".verdict:visible")).to.deep.equal(["This run counts."]);
    await debriefOf(page).getByRole("button", { name: "Play it again" }).click();
    await make(page, NUMBER, BILLING);
    expect(await words(".verdict:visible")).to.deep.equal([
      "An earlier run went better; that one counts.",
    ]);
  });

  it("offers only the whole again where the author wants that", async () => {
    page = await openTalk(await invoice("retry: from-start"));
    await make(page, ASK, BILLING);
    expect(await words("button:visible")).to.deep.equal(["Play it again"]);
  });

  it("offers nothing again where one run is all", async () => {
    page = await openTalk(await invoice("retry: none"));
    await make(page, ASK, BILLING);
    expect(await words("button:visible")).to.deep.equal([]);
  });

  it("says before a practice run that it does not count, and afterwards too", async () => {
    page = await openTalk(await invoice(PRACTICE));
    expect(await page.locator("[data-practice]").innerText()).to.equal(
      "A first run to look around. It doesn’t count, and you can try again from any choice.",
    );
    await make(page, ASK, SAY_BACK);
    expect(await page.locator("[data-practice]").isVisible()).to.equal(false);
    expect((await words(".verdict:visible"))[0]).to.contain("This one didn’t count.");
  });

  it("begins the run that counts after a practice run, even where there is only one", async () => {
    page = await openTalk(await invoice(PRACTICE, "retry: none"));
    await make(page, ASK, SAY_BACK);
    await debriefOf(page).getByRole("button", { name: "Play it again" }).click();
    await make(page, ASK, SAY_BACK);
    expect(await words(".verdict:visible")).to.deep.equal(["This run counts."]);
    expect(await words("button:visible")).to.deep.equal([]);
  });

  it("is there again after a resume", async () => {
    const course = await invoice();
    page = await openTalk(course, launchWith(course, 1, [ASK, BILLING]));
    expect(await debriefOf(page).innerText()).to.contain("The cancellation comes by email");
  });

  it("is offered for a better try at the end of a course below its pass mark", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, BILLING);
    await goTo(page, "cw-finish");
    await page.getByRole("link", { name: "Try the role-play again" }).waitFor({ state: "hidden" });
    await page.evaluate(() => {
      location.hash = "afterwards--take-a-breath";
    });
    await goTo(page, "cw-finish");
    await page.getByRole("link", { name: "Try the role-play again" }).click();
    await debriefOf(page).waitFor();
  });

  it("is not offered again once the course is passed", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, SAY_BACK);
    await page.evaluate(() => {
      location.hash = "afterwards--take-a-breath";
    });
    await goTo(page, "cw-finish");
    expect(await page.locator("#cw-replay").isVisible()).to.equal(false);
  });
});
