import { expect } from "chai";
import type { Page } from "playwright-core";
import { invoice } from "../support/invoice.ts";
import { stopClock } from "../support/player-page.ts";
import { kindsOf, sent, sentDuring } from "./steps.ts";
import {
  ASK,
  BILLING,
  debriefOf,
  interactionsOf,
  make,
  NUMBER,
  openTalk,
  PAUSE,
  SAY_BACK,
} from "./talk.ts";

describe("what the tracker hears of a role-play", () => {
  let page: Page;
  afterEach(() => page.context().close());

  const idsOf = async () => (await interactionsOf(page)).map(({ id }) => id);

  it("is each decision, as it is made", async () => {
    page = await openTalk(await invoice());
    const events = await sentDuring(page, () => make(page, NUMBER));
    expect(kindsOf(events)).to.deep.equal(["answered", "saved", "progressed"]);
    const [decision] = await interactionsOf(page);
    expect(decision).to.deep.include({
      id: "invoice__opening",
      notation: { type: "choice", correct: [["a"]] },
      response: { type: "choice", letters: ["b"] },
      result: "wrong",
      weighting: 0,
      objectives: ["invoice__say-back"],
      description: "Ines, angry: This is the third time I am calling about the same invoice!",
      locale: "en",
    });
  });

  it("is right where the better line was taken", async () => {
    page = await openTalk(await invoice());
    await make(page, PAUSE, SAY_BACK);
    const results = (await interactionsOf(page)).map(({ result }) => result);
    expect(results).to.deep.equal(["wrong", "right", "right"]);
  });

  it("is the whole run at its end, then state, progress and verdict", async () => {
    page = await openTalk(await invoice());
    await make(page, NUMBER);
    const events = await sentDuring(page, () => make(page, BILLING));
    expect(kindsOf(events).slice(0, 4)).to.deep.equal([
      "answered",
      "answered",
      "saved",
      "progressed",
    ]);
    expect((await interactionsOf(page))[1]).to.deep.include({
      id: "invoice",
      notation: { type: "performance" },
      response: {
        type: "performance",
        steps: [
          ["opening", "b"],
          ["facts", "b"],
          ["lost", ""],
        ],
      },
      result: "wrong",
      weighting: 10,
      description: "The invoice that came three times",
    });
  });

  it("is how long a decision took", async () => {
    const course = await invoice();
    page = await openTalk(course);
    await page.locator("#cw-next").click();
    await stopClock(page);
    await page.goBack();
    await page.clock.fastForward(5000);
    await make(page, NUMBER);
    expect((await interactionsOf(page))[0]?.latencySeconds).to.be.closeTo(5, 0.1);
  });

  it("is only what is new after a retry from the middle", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, BILLING);
    await debriefOf(page).getByRole("button", { name: "Try again from here" }).last().click();
    await page.evaluate(() => {
      window.sent.length = 0;
    });
    await make(page, SAY_BACK);
    expect(await idsOf()).to.deep.equal(["invoice__facts", "invoice"]);
  });

  it("is nothing of a practice run but the state", async () => {
    page = await openTalk(await invoice("first-run: practice"));
    const events = await sentDuring(page, () => make(page, ASK, BILLING));
    expect(new Set(kindsOf(events))).to.deep.equal(new Set(["saved", "progressed"]));
  });

  it("is nothing at all while the learner looks back", async () => {
    page = await openTalk(await invoice(), {
      launch: { verdict: { status: "passed", score: 100 }, mode: "review" },
    });
    await make(page, ASK, BILLING);
    expect(await debriefOf(page).isVisible()).to.equal(true);
    expect(await debriefOf(page).locator(".verdict:visible").count()).to.equal(0);
    expect(await sent(page)).to.deep.equal([]);
  });

  it("never tells a lower score after a worse run", async () => {
    page = await openTalk(await invoice());
    await make(page, ASK, SAY_BACK);
    await page.evaluate(() => {
      location.hash = "afterwards--take-a-breath";
    });
    await page.waitForSelector("#afterwards--take-a-breath[data-on]");
    const verdicts = (await sent(page)).filter(({ kind }) => kind === "judged");
    expect(verdicts.at(-1)).to.deep.equal({
      kind: "judged",
      verdict: { score: 100, status: "passed" },
    });
    await page.goBack();
    await debriefOf(page).getByRole("button", { name: "Play it again" }).click();
    const later = await sentDuring(page, () => make(page, NUMBER, BILLING));
    expect(later.filter(({ kind }) => kind === "judged")).to.deep.equal([]);
  });
});
