import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { openPage } from "../support/player-page.ts";
import { answer, formOf, goTo, wordsOf } from "./steps.ts";

describe("a question", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(listening());
    await goTo(page, "which-reply");
  });
  afterEach(() => page.context().close());

  function marksOf(question: string): Promise<string[]> {
    return formOf(page, question).locator("[data-part] .tag").allTextContents();
  }

  function feedbackOf(question: string): Promise<string[]> {
    return formOf(page, question).locator(".fb:visible > div").allTextContents();
  }

  it("shows no feedback before it is answered", async () => {
    expect(await feedbackOf("reply")).to.deep.equal([]);
  });

  it("asks for an answer when there is none", async () => {
    await answer(page, "reply", []);
    expect(await formOf(page, "reply").locator("[data-outcome]").textContent()).to.equal(
      "Choose an answer first.",
    );
  });

  it("says under the chosen option what it is worth", async () => {
    await answer(page, "reply", ["a"]);
    expect(await marksOf("reply")).to.deep.equal(["Not this one"]);
    expect(await feedbackOf("reply")).to.have.length(1);
  });

  it("ties the feedback to the option for those who listen", async () => {
    await answer(page, "reply", ["a"]);
    const id = await formOf(page, "reply").locator("[value=a]").getAttribute("aria-describedby");
    expect(await page.locator(`#${id}`).textContent()).to.contain("Polite, but it proves nothing");
  });

  it("reads the outcome out", async () => {
    await answer(page, "reply", ["a"]);
    const status = formOf(page, "reply").getByRole("status");
    expect(await status.textContent()).to.contain("Not this one. Polite, but it proves nothing.");
  });

  it("offers another try while one is left, and no solution", async () => {
    await answer(page, "reply", ["a"]);
    const buttons = await formOf(page, "reply").locator("button:visible").allTextContents();
    expect(buttons).to.deep.equal(["Try again"]);
  });

  it("opens again as soon as the learner changes the answer", async () => {
    await answer(page, "reply", ["a"]);
    await formOf(page, "reply").locator("[value=b]").check();
    expect(await marksOf("reply")).to.deep.equal([]);
  });

  it("offers the solution once, when no try is left", async () => {
    await answer(page, "reply", ["a"]);
    await answerAgain("d");
    const form = formOf(page, "reply");
    await form.getByRole("button", { name: "Show me" }).click();
    expect(await marksOf("reply")).to.deep.equal(["That’s the one", "Not this one"]);
    expect(await form.locator("button:visible").count()).to.equal(0);
  });

  it("keeps the answer as it was given when no try is left", async () => {
    await answer(page, "reply", ["a"]);
    await answerAgain("d");
    await formOf(page, "reply").locator("[value=b]").click({ force: true });
    expect(await formOf(page, "reply").locator("[value=d]").isChecked()).to.equal(true);
  });

  it("talks about the other replies after the right one", async () => {
    await answer(page, "reply", ["b"]);
    const others = formOf(page, "reply").locator(".others");
    await others.locator("summary").click();
    expect(await others.locator("li").count()).to.equal(3);
  });

  it("gives half the points for a defensible reply", async () => {
    await answer(page, "reply", ["c"]);
    expect(await formOf(page, "reply").locator("[data-points]").textContent()).to.equal(
      "0.5 of 1 point",
    );
  });

  it("counts what was found before the author's sentence", async () => {
    await goTo(page, "three-lights");
    await answer(page, "lights", ["a", "c", "d"]);
    expect(await wordsOf(formOf(page, "lights").locator(".verdict"))).to.equal(
      "2 of 3 found, 1 too many. Good eye. Read the ones you missed once more.",
    );
  });

  it("stays silent about right options that were not ticked", async () => {
    await goTo(page, "three-lights");
    await answer(page, "lights", ["a", "c"]);
    expect(await marksOf("lights")).to.deep.equal(["Yes", "Not this one"]);
  });

  it("does not stop the lesson when one of its neighbours is broken", async () => {
    await goTo(page, "one-move");
    await page.evaluate(() => document.querySelector("[data-question=practice] .acts")?.remove());
    await page.evaluate(() =>
      document.querySelector("[data-question=practice] [data-outcome]")?.remove(),
    );
    await goTo(page, "silence");
    await answer(page, "silence", ["b"]);
    expect(await marksOf("silence")).to.deep.equal(["Not this one"]);
  });

  async function answerAgain(letter: string): Promise<void> {
    await formOf(page, "reply").getByRole("button", { name: "Try again" }).click();
    await answer(page, "reply", [letter]);
  }
});
