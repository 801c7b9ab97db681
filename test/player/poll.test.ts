import { expect } from "chai";
import type { Page } from "playwright-core";
import { openPage } from "../support/player-page.ts";
import { sorting } from "../support/sorting.ts";
import { formOf, goTo, kindsOf, sentDuring, wordsOf } from "./steps.ts";

describe("a poll", () => {
  let page: Page;
  afterEach(() => page.context().close());

  async function open(...settings: readonly string[]): Promise<void> {
    page = await openPage(await sorting(...settings));
    await goTo(page, "view");
  }

  async function choose(letter: string, button: string): Promise<void> {
    const form = formOf(page, "taste");
    await form.locator(`[value=${letter}]`).check();
    await form.getByRole("button", { name: button }).click();
  }

  it("keeps the written order of its options", async () => {
    await open();
    expect(await wordsOf(formOf(page, "taste").locator(".options"))).to.match(
      /At once\s+The day after\s+In writing/,
    );
  });

  it("stays in the browser unless the author wants it otherwise", async () => {
    await open();
    expect(await wordsOf(formOf(page, "taste").locator("[data-record]"))).to.equal(
      "Only you see this",
    );
    const events = await sentDuring(page, () => choose("b", "Keep my answer"));
    expect(kindsOf(events)).not.to.include("answered");
  });

  it("leaves no trace of the chosen option in what the LMS keeps", async () => {
    const states: unknown[] = [];
    for (const letter of ["a", "c"]) {
      await open();
      const events = await sentDuring(page, () => choose(letter, "Keep my answer"));
      states.push(events.find(({ kind }) => kind === "saved"));
      if (letter === "a") await page.context().close();
    }
    expect(states[0]).to.deep.equal(states[1]);
  });

  it("goes to the LMS as a neutral choice where ratings do", async () => {
    await open("privacy: { ratings: lms }");
    expect(await wordsOf(formOf(page, "taste").locator("[data-record]"))).to.equal(
      "Your LMS records this",
    );
    const [event] = await sentDuring(page, () => choose("b", "Send my answer"));
    expect(event).to.have.property("interaction").that.includes({ result: "neutral" });
    expect(event)
      .to.have.nested.property("interaction.response")
      .that.deep.equals({
        type: "choice",
        letters: ["b"],
      });
  });

  it("thanks quietly, marks nothing and may be changed", async () => {
    await open();
    await choose("b", "Keep my answer");
    const form = formOf(page, "taste");
    expect(await wordsOf(form.locator("[data-outcome]"))).to.equal(
      "Thank you. You can change it at any time.",
    );
    expect(await form.locator("li[data-mark]").count()).to.equal(0);
    await choose("c", "Keep my answer");
    expect(await form.locator("[value=c]").isChecked()).to.equal(true);
  });

  it("remembers the answer when the learner comes back", async () => {
    await open();
    await choose("b", "Keep my answer");
    const saved = (await page.evaluate(() => window.sent))
      .filter(({ kind }) => kind === "saved")
      .at(-1);
    if (saved?.kind !== "saved") throw new Error("the state was saved");
    await page.addInitScript((launch) => Object.assign(window, { launch }), { saved: saved.saved });
    await page.reload();
    await goTo(page, "view");
    expect(await formOf(page, "taste").locator("[value=b]").isChecked()).to.equal(true);
  });
});
