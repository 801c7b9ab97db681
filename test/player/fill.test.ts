import { expect } from "chai";
import type { Page } from "playwright-core";
import { fields } from "../support/fields.ts";
import { openPage } from "../support/player-page.ts";
import { comeBack, complete, gaps, press, tagsOf } from "./fields.ts";
import { formOf, goTo, sentDuring, wordsOf } from "./steps.ts";

describe("a sentence with gaps", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(await fields());
    await goTo(page, "sentence");
  });
  afterEach(() => page.context().close());

  it("marks each gap behind it", async () => {
    await complete(page, "Paraphrase.", "a");
    expect(await tagsOf(page, "gap")).to.deep.equal(["Yes", "Yes"]);
  });

  it("counts the gaps that are right before the author's sentence", async () => {
    await complete(page, "nod", "a");
    expect(await wordsOf(formOf(page, "gap").locator(".verdict"))).to.equal(
      "1 of 2 found. Her words come first.",
    );
    expect(await formOf(page, "gap").locator("[data-points]").textContent()).to.equal(
      "1 of 2 points",
    );
  });

  it("tells a slip of the keyboard from another word, without counting it as right", async () => {
    await complete(page, "say it bak", "b");
    expect(await tagsOf(page, "gap")).to.deep.equal([
      "Close: look at the spelling",
      "Not this one",
    ]);
    expect(await wordsOf(formOf(page, "gap").locator(".verdict"))).to.equal("0 of 2 found.");
  });

  it("needs something in each gap, and leads to the first field", async () => {
    await gaps(page).nth(1).selectOption("a");
    await press(page, "gap", "Check my sentence");
    expect(await wordsOf(formOf(page, "gap").locator("[data-outcome]"))).to.equal(
      "Fill every gap first.",
    );
    expect(await gaps(page).nth(0).evaluate(isFocused)).to.equal(true);
  });

  it("shows what is right beside what the learner wrote, once no try is left", async () => {
    await complete(page, "nod", "b");
    await press(page, "gap", "Try again");
    await complete(page, "nod", "c");
    await press(page, "gap", "Show me");
    expect(await tagsOf(page, "gap")).to.deep.equal([
      "Not this one",
      "say it back",
      "Not this one",
      "check",
    ]);
    expect(await gaps(page).nth(0).inputValue()).to.equal("nod");
  });

  it("cannot be changed once no try is left, not even by Enter", async () => {
    await complete(page, "nod", "b");
    await press(page, "gap", "Try again");
    await complete(page, "nod", "c");
    await gaps(page).nth(0).press("x");
    const events = await sentDuring(page, () => gaps(page).nth(0).press("Enter"));
    expect(await gaps(page).nth(0).inputValue()).to.equal("nod");
    expect(events).to.deep.equal([]);
  });

  it("opens again as soon as the learner types", async () => {
    await complete(page, "nod", "a");
    await gaps(page).nth(0).pressSequentially("s");
    expect(await tagsOf(page, "gap")).to.deep.equal([]);
  });

  it("is told in the words of the source language", async () => {
    const [event] = await sentDuring(page, () => complete(page, "nod", "b"));
    expect(event)
      .to.have.nested.property("interaction.response")
      .that.deep.equals({ type: "fill-in", words: ["nod", "apologise"] });
    expect(event)
      .to.have.nested.property("interaction.description")
      .that.equals("Before I answer, I … and then I … whether I got it right.");
  });

  it("has what was typed when the learner comes back", async () => {
    await complete(page, "naïve 日本", "b");
    await comeBack(page);
    await goTo(page, "sentence");
    expect(await gaps(page).nth(0).inputValue()).to.equal("naïve 日本");
    expect(await gaps(page).nth(1).inputValue()).to.equal("b");
  });

  it("is filled and checked with the keyboard alone", async () => {
    await gaps(page).nth(0).focus();
    await page.keyboard.type("say it back");
    await page.keyboard.press("Tab");
    await page.keyboard.type("che");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await tagsOf(page, "gap")).to.deep.equal(["Yes", "Yes"]);
  });

  it("gives no gap away by its width", async () => {
    const boxes = await gaps(page).evaluateAll((all) => all.map((gap) => gap.clientWidth));
    expect(new Set(boxes).size).to.equal(1);
  });
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
