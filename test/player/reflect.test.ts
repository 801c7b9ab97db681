import { expect } from "chai";
import type { Page } from "playwright-core";
import { fields } from "../support/fields.ts";
import { openPage } from "../support/player-page.ts";
import { comeBack, press, rate, write, written } from "./fields.ts";
import { formOf, goTo, kindsOf, sent, sentDuring, wordsOf } from "./steps.ts";

const WORDS = "Monday, the call with Karim.";

describe("a reflection", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(await fields());
    await goTo(page, "your-turn");
  });
  afterEach(() => page.context().close());

  function noteOf(question: string): Promise<string> {
    return wordsOf(formOf(page, question).locator("textarea + .note"));
  }

  it("says who reads it before anything is written", async () => {
    expect(await noteOf("moment")).to.contain("Stays in this browser.");
    expect(await noteOf("told")).to.equal(
      "Your LMS gets these words under your name once you send them.",
    );
  });

  it("counts the words and waits for none", async () => {
    await write(page, WORDS);
    expect(await noteOf("moment")).to.contain("5 of about 15 words.");
    expect(await wordsOf(formOf(page, "moment").locator("[data-outcome]"))).to.equal(
      "Saved. You can change it at any time.",
    );
  });

  it("never leaves the browser", async () => {
    await write(page, WORDS);
    expect(kindsOf(await sent(page))).not.to.include("answered");
    expect(JSON.stringify(await sent(page))).not.to.contain("Karim");
  });

  it("is sent where the author asks for it and the learner presses the button", async () => {
    await formOf(page, "told").locator("textarea").fill(WORDS);
    expect(kindsOf(await sent(page))).not.to.include("answered");
    const [event] = await sentDuring(page, () => press(page, "told", "Send my words"));
    expect(event)
      .to.have.property("interaction")
      .that.deep.includes({
        response: { type: "long-fill-in", words: WORDS },
        result: "neutral",
      });
  });

  it("is there when the learner comes back, kept or only typed", async () => {
    await write(page, WORDS);
    await formOf(page, "told").locator("textarea").fill("Half a thought");
    await comeBack(page);
    await goTo(page, "your-turn");
    expect(await written(page)).to.equal(WORDS);
    expect(await written(page, "told")).to.equal("Half a thought");
    expect(await formOf(page, "moment").locator("[type=submit]").isVisible()).to.equal(false);
    expect(await formOf(page, "told").locator("[type=submit]").isVisible()).to.equal(true);
  });

  it("is asked for where nothing is written", async () => {
    await press(page, "moment", "Keep my words");
    expect(await wordsOf(formOf(page, "moment").locator("[data-outcome]"))).to.equal(
      "Write something first.",
    );
  });

  it("makes a new line by Enter, and keeps nothing yet", async () => {
    await formOf(page, "moment").locator("textarea").fill("One");
    await formOf(page, "moment").locator("textarea").press("Enter");
    expect(await written(page)).to.equal("One\n");
    expect(await formOf(page, "moment").locator("[data-outcome]").innerText()).to.equal("");
  });

  it("is deleted with all other notes when the learner says so twice", async () => {
    await write(page, WORDS);
    await goTo(page, "before");
    await rate(page, "listening", [4, 2]);
    await goTo(page, "your-turn");
    await page.getByRole("button", { name: "Text and colours" }).click();
    await page.getByText("Delete my notes").click();
    expect(await written(page)).to.equal(WORDS);
    await page.getByRole("button", { name: "Delete them" }).click();
    expect(await written(page)).to.equal("");
    expect(await formOf(page, "listening").locator(":checked").count()).to.equal(0);
    await comeBack(page);
    await goTo(page, "your-turn");
    expect(await written(page)).to.equal("");
  });

  it("offers nothing to delete where nothing is noted", async () => {
    await page.getByRole("button", { name: "Text and colours" }).click();
    expect(await page.getByText("Delete my notes").isVisible()).to.equal(false);
  });

  it("lasts as long as the window where the browser keeps nothing, and says so", async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.reload();
    await write(page, WORDS);
    expect(await wordsOf(formOf(page, "moment").locator("[data-outcome]"))).to.contain(
      "gone when you close this window",
    );
    expect(await written(page)).to.equal(WORDS);
  });
});
