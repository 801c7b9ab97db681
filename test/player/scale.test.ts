import { expect } from "chai";
import type { Page } from "playwright-core";
import { fields } from "../support/fields.ts";
import { openPage } from "../support/player-page.ts";
import { comeBack, rate } from "./fields.ts";
import { formOf, goTo, kindsOf, sent, sentDuring, wordsOf } from "./steps.ts";

describe("a scale", () => {
  let page: Page;
  afterEach(() => page.context().close());

  async function open(ratings: "local" | "lms" = "local"): Promise<void> {
    page = await openPage(await fields(ratings));
    await goTo(page, "before");
  }

  async function outcome(): Promise<string> {
    return wordsOf(formOf(page, "listening").locator("[data-outcome]"));
  }

  async function savedDuring(given: readonly number[]): Promise<unknown> {
    const events = await sentDuring(page, () => rate(page, "listening", given));
    return events.find(({ kind }) => kind === "saved");
  }

  function points(scale: string): Promise<string[]> {
    return formOf(page, scale)
      .locator(":checked")
      .evaluateAll((all) => all.map((input) => input.getAttribute("value") ?? ""));
  }

  it("needs something for every line", async () => {
    await open();
    await rate(page, "listening", [3]);
    expect(await outcome()).to.equal("Choose something for every line first.");
  });

  it("marks nothing and may be changed", async () => {
    await open();
    await rate(page, "listening", [3, 0]);
    expect(await outcome()).to.equal("Saved. You can change it at any time.");
    expect(await formOf(page, "listening").locator("[data-part][data-mark]").count()).to.equal(0);
    await rate(page, "listening", [5, 1]);
    expect(await points("listening")).to.deep.equal(["5", "1"]);
  });

  it("says what its ends mean to those who listen", async () => {
    await open();
    const first = formOf(page, "listening").getByRole("group").first();
    expect(await first.getByRole("radio", { name: /^Hardly ever ?, 1$/ }).count()).to.equal(1);
    expect(await first.getByRole("radio", { name: /^5 ?, Almost always$/ }).count()).to.equal(1);
  });

  it("stays in the browser unless the author wants it otherwise", async () => {
    await open();
    const events = await sentDuring(page, () => rate(page, "listening", [4, 2]));
    expect(kindsOf(events)).not.to.include("answered");
    expect(await wordsOf(formOf(page, "listening").locator("[data-record]"))).to.equal(
      "Only you see this",
    );
  });

  it("leaves no trace of the points in what the LMS keeps", async () => {
    await open();
    const one = await savedDuring([4, 2]);
    await page.context().close();
    await open();
    expect(await savedDuring([1, 0])).to.deep.equal(one);
  });

  it("goes to the LMS as one rating a statement where ratings do", async () => {
    await open("lms");
    await rate(page, "listening", [4, 0]);
    const answered = (await sent(page)).filter((event) => event.kind === "answered");
    expect(answered.map(({ interaction }) => interaction.id)).to.deep.equal([
      "listening__before__finish",
    ]);
    expect(answered[0]?.interaction).to.deep.include({
      response: { type: "likert", point: "4" },
      result: "neutral",
      description: "I let people finish before I answered.",
    });
  });

  for (const ratings of ["local", "lms"] as const) {
    it(`is there when the learner comes back: ratings ${ratings}`, async () => {
      await open(ratings);
      await rate(page, "listening", [4, 0]);
      await comeBack(page);
      await goTo(page, "before");
      expect(await points("listening")).to.deep.equal(["4", "0"]);
    });

    it(`shows the first answer beside the second one: ratings ${ratings}`, async () => {
      await open(ratings);
      await rate(page, "listening", [2, 0]);
      await goTo(page, "after");
      const before = formOf(page, "listening__after").locator("[data-before]:visible");
      expect(await before.count()).to.equal(0);
      await rate(page, "listening__after", [4, 4]);
      expect(await before.allInnerTexts()).to.deep.equal(["Before: 2"]);
    });
  }

  it("is told a second time as after", async () => {
    await open("lms");
    await goTo(page, "after");
    const events = await sentDuring(page, () => rate(page, "listening__after", [5, 5]));
    const ids = events.flatMap((event) =>
      event.kind === "answered" ? [event.interaction.id] : [],
    );
    expect(ids).to.deep.equal(["listening__after__finish", "listening__after__say-back"]);
  });

  it("is answered with the keyboard alone", async () => {
    await open();
    await formOf(page, "listening").locator("[name=rate-a]").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await points("listening")).to.deep.equal(["2", "1"]);
    expect(await outcome()).to.equal("Saved. You can change it at any time.");
  });
});
