import { expect } from "chai";
import type { Page } from "playwright-core";
import { fields } from "../support/fields.ts";
import { openPage } from "../support/player-page.ts";
import { comeBack, count, press, tagsOf } from "./fields.ts";
import { formOf, goTo, sentDuring, wordsOf } from "./steps.ts";

describe("a number", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(await fields());
    await goTo(page, "silence");
  });
  afterEach(() => page.context().close());

  it("is checked by Enter, with a comma as with a point", async () => {
    await count(page, "2,5");
    expect(await tagsOf(page, "silence")).to.deep.equal(["That’s the one"]);
    expect(await wordsOf(formOf(page, "silence").locator(".verdict"))).to.equal(
      "It feels like ten.",
    );
  });

  it("is asked for where somebody writes a word", async () => {
    const events = await sentDuring(page, () => count(page, "two"));
    expect(await wordsOf(formOf(page, "silence").locator("[data-outcome]"))).to.equal(
      "Write a number first, such as 12 or 12.5, and nothing else.",
    );
    expect(events).to.deep.equal([]);
  });

  it("is told as a number within its range", async () => {
    const [event] = await sentDuring(page, () => count(page, "2,25"));
    expect(event)
      .to.have.property("interaction")
      .that.deep.includes({
        notation: { type: "numeric", least: 2, most: 3 },
        response: { type: "numeric", value: 2.25 },
        result: "right",
      });
  });

  it("is shown beside the learner's own once no try is left", async () => {
    await count(page, "9");
    await press(page, "silence", "Try again");
    await count(page, "8");
    await press(page, "silence", "Show me");
    expect(await tagsOf(page, "silence")).to.deep.equal(["Not this one", "2.5"]);
  });

  it("is there as it was typed when the learner comes back", async () => {
    await formOf(page, "silence").getByText("Certain").click();
    await count(page, "2,5");
    await comeBack(page);
    await goTo(page, "silence");
    const form = formOf(page, "silence");
    expect(await form.locator("[name=number]").inputValue()).to.equal("2,5");
    expect(await form.getByLabel("Certain").isChecked()).to.equal(true);
  });
});
