import { expect } from "chai";
import type { Page } from "playwright-core";
import { sampleInLanguages } from "../support/adapted-course.ts";
import { arrive, choose } from "./languages.ts";
import { formOf, sent } from "./steps.ts";

describe("what a language says in its own way", () => {
  let page: Page;

  afterEach(() => page.context().close());

  const goTo = (hash: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);

  async function answered(question: string, letter: string): Promise<void> {
    await formOf(page, question).locator(`[value=${letter}]`).check();
    await formOf(page, question).locator("[type=submit]").first().click();
  }

  it("is asked in that language alone, and told under its own id", async () => {
    page = await arrive(await sampleInLanguages("an-adapted-question-is-an-item-of-its-own"));
    await goTo("listen--start");
    await choose(page, "nl");
    expect(await formOf(page, "best-reply").count()).to.equal(0);
    await answered("best-reply-nl", "c");
    const ids = (await sent(page)).flatMap((event) =>
      event.kind === "answered" ? [event.interaction.id] : [],
    );
    expect(ids).to.deep.equal(["best-reply-nl"]);
  });

  it("loses no answer when the language is changed and changed back", async () => {
    page = await arrive(await sampleInLanguages("an-adapted-question-is-an-item-of-its-own"));
    await goTo("listen--start");
    await answered("best-reply", "b");
    await choose(page, "nl");
    expect(await formOf(page, "best-reply-nl").locator(":checked").count()).to.equal(0);
    await choose(page, "en");
    expect(await formOf(page, "best-reply").locator("[value=b]").isChecked()).to.equal(true);
    const progress = (await sent(page)).flatMap((event) =>
      event.kind === "progressed" ? [event.progress.share] : [],
    );
    expect(progress.at(-1)).to.equal(1);
  });

  it("may be a whole talk", async () => {
    page = await arrive(await sampleInLanguages("a-talk-that-is-adapted-is-another-one"));
    await goTo("call--start");
    await choose(page, "nl");
    const talk = page.locator("[data-roleplay=call-nl]");
    for (const words of ["Drie keer", "Wat is het ergst"])
      await talk.locator(".moves [data-number]", { hasText: words }).click();
    await page.waitForSelector("[data-roleplay=call-nl][data-now=end]");
    expect((await sent(page)).map(({ kind }) => kind)).to.include("judged");
  });
});
