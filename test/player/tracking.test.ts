import type { Interaction } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { openPage, stopClock } from "../support/player-page.ts";
import { answer, answerAll, formOf, goTo, kindsOf, sent, sentDuring } from "./steps.ts";

describe("what the tracker hears", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(listening());
  });
  afterEach(() => page.context().close());

  async function interactionsDuring(act: () => Promise<void>): Promise<Interaction[]> {
    const events = await sentDuring(page, act);
    return events.flatMap((event) => (event.kind === "answered" ? [event.interaction] : []));
  }

  it("is nothing while the learner looks at the cover", async () => {
    expect(await sent(page)).to.deep.equal([]);
  });

  it("is state and progress when a screen is shown", async () => {
    const events = await sentDuring(page, () => goTo(page, "which-reply"));
    expect(kindsOf(events)).to.deep.equal(["saved", "progressed"]);
    expect(events[0]).to.have.nested.property("saved.bookmark", "lesson/which-reply");
  });

  it("is answer, state and progress after an answer that changes no verdict", async () => {
    await goTo(page, "which-reply");
    const events = await sentDuring(page, () => answer(page, "reply", ["a"]));
    expect(kindsOf(events)).to.deep.equal(["answered", "saved", "progressed"]);
  });

  it("is also the verdict after the answer that completes the course", async () => {
    await answerAll(page, "b", ["a", "b", "d"]);
    const events = await sent(page);
    expect(kindsOf(events).slice(-4)).to.deep.equal(["answered", "saved", "progressed", "judged"]);
    expect(events.at(-1)).to.deep.equal({
      kind: "judged",
      verdict: { score: 100, status: "passed" },
    });
  });

  it("names question, answer, result and objective", async () => {
    await goTo(page, "which-reply");
    const [reply] = await interactionsDuring(() => answer(page, "reply", ["a"]));
    expect(reply).to.deep.include({
      id: "reply",
      notation: { type: "choice", correct: [["b"]] },
      response: { type: "choice", letters: ["a"] },
      result: "wrong",
      weighting: 1,
      objectives: ["lesson__say-back"],
      description: "She says: “I’ve explained this three times already.” What do you say?",
      locale: "en",
    });
  });

  it("counts the time from showing to submitting", async () => {
    await stopClock(page);
    await goTo(page, "which-reply");
    await page.clock.fastForward(7000);
    const [reply] = await interactionsDuring(() => answer(page, "reply", ["a"]));
    expect(reply?.latencySeconds).to.be.closeTo(7, 0.1);
  });

  it("is a second interaction when the learner says how sure the answer is", async () => {
    await goTo(page, "silence");
    await formOf(page, "silence").getByText("Certain").click();
    const interactions = await interactionsDuring(() => answer(page, "silence", ["a"]));
    expect(interactions[1]).to.deep.include({
      id: "silence__sure",
      notation: { type: "likert" },
      response: { type: "likert", point: "3" },
      result: "neutral",
    });
  });

  it("is nothing more when the solution is shown", async () => {
    await goTo(page, "silence");
    await answer(page, "silence", ["b"]);
    const events = await sentDuring(page, () =>
      formOf(page, "silence").getByRole("button", { name: "Show me" }).click(),
    );
    expect(events).to.deep.equal([]);
  });

  it("is the objective of an answer, though no other screen is shown after it", async () => {
    await goTo(page, "which-reply");
    const events = await sentDuring(page, () => answer(page, "reply", ["b"]));
    expect(events.at(-1)).to.deep.nested.include({
      "progress.objectives[0]": { id: "lesson__say-back", score: 100, status: "completed" },
    });
  });

  it("is the end of the session when the learner saves and exits", async () => {
    await page.getByRole("button", { name: "Save and exit" }).click();
    expect(await page.evaluate(() => window.calls)).to.deep.equal(["end"]);
  });
});
