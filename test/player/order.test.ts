import { encode, NEW_RECORD, outline } from "@coursewright/course";
import { expect } from "chai";
import type { Locator, Page } from "playwright-core";
import { openPage } from "../support/player-page.ts";
import { sorting } from "../support/sorting.ts";
import { again, arrange, orderOf, show } from "./sorting.ts";
import { formOf, goTo, sentDuring, wordsOf } from "./steps.ts";

describe("an order", () => {
  let page: Page;
  let form: Locator;

  beforeEach(async () => {
    page = await openPage(await sorting());
    await goTo(page, "order");
    form = formOf(page, "steps");
  });
  afterEach(() => page.context().close());

  function arrow(row: number, by: -1 | 1): Locator {
    return form.locator("[data-item]").nth(row).locator(`[data-move="${by}"]`);
  }

  function verdict(): Promise<string> {
    return wordsOf(form.locator(".verdict"));
  }

  it("begins with no two items where they belong", async () => {
    expect((await orderOf(page)).join("")).not.to.match(/ab|bc|cd/);
  });

  it("counts the neighbours that fit", async () => {
    await arrange(page, ["d", "a", "b", "c"]);
    expect(await verdict()).to.equal("2 of 3 neighbours fit.");
  });

  it("says the author's sentence behind the count", async () => {
    await arrange(page, ["d", "c", "b", "a"]);
    expect(await verdict()).to.equal("0 of 3 neighbours fit. Begin with yourself.");
  });

  it("is told as the letters in their order", async () => {
    const events = await sentDuring(page, () => arrange(page, ["a", "b", "d", "c"]));
    expect(events[0])
      .to.have.nested.property("interaction.response")
      .that.deep.equals({
        type: "sequencing",
        letters: ["a", "b", "d", "c"],
      });
  });

  it("tints the row that was moved, and says where it is now", async () => {
    const words = await wordsOf(form.locator("[data-item] > span").nth(1));
    await arrow(1, 1).click();
    expect(await wordsOf(form.locator("[data-moved] > span"))).to.equal(words);
    expect(await form.locator("[data-said]").textContent()).to.equal(`${words}: now 3 of 4`);
  });

  it("keeps the focus on the arrow that was pressed", async () => {
    const words = await wordsOf(form.locator("[data-item] > span").nth(1));
    await arrow(1, 1).click();
    const focused = page.locator(":focus");
    expect(await focused.textContent()).to.equal(`Move down: ${words}`);
  });

  it("moves a row by the arrow keys while an arrow has focus", async () => {
    const before = await orderOf(page);
    await arrow(0, 1).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    const [first, second, ...rest] = before;
    expect(await orderOf(page)).to.deep.equal([second, first, ...rest]);
  });

  it("has nowhere to go at its ends", async () => {
    const before = await orderOf(page);
    expect(await arrow(0, -1).getAttribute("aria-disabled")).to.equal("true");
    expect(await arrow(3, 1).getAttribute("aria-disabled")).to.equal("true");
    expect(await arrow(1, 1).getAttribute("aria-disabled")).to.equal("false");
    await arrow(0, -1).click({ force: true });
    expect(await orderOf(page)).to.deep.equal(before);
  });

  it("lets a row be dragged", async () => {
    const before = await orderOf(page);
    const row = form.locator("[data-item]").first();
    const last = form.locator("[data-item]").last();
    const [from, to] = [await row.boundingBox(), await last.boundingBox()];
    if (!from || !to) throw new Error("the rows are on the page");
    await page.mouse.move(from.x + 30, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 30, to.y + to.height - 4, { steps: 8 });
    await page.mouse.up();
    const [first, ...rest] = before;
    expect(await orderOf(page)).to.deep.equal([...rest, first]);
    expect(await form.locator("[data-said]").textContent()).to.contain("now 4 of 4");
  });

  it("may be tried again while a try is left", async () => {
    await arrange(page, ["d", "a", "b", "c"]);
    await again(page, "steps");
    await arrange(page, ["a", "b", "c", "d"]);
    expect(await verdict()).to.equal("3 of 3 neighbours fit.");
  });

  it("opens again as soon as a row is moved", async () => {
    await arrange(page, ["d", "a", "b", "c"]);
    await arrow(1, 1).click();
    expect(await form.locator(".verdict").count()).to.equal(0);
  });

  it("stays as it was answered when no try is left, and can then be shown", async () => {
    await arrange(page, ["d", "a", "b", "c"]);
    await again(page, "steps");
    await arrange(page, ["d", "c", "b", "a"]);
    await arrow(1, 1).click({ force: true });
    expect(await orderOf(page)).to.deep.equal(["d", "c", "b", "a"]);
    const solution = form.locator("[data-part=solution] li");
    expect(await solution.first().isVisible()).to.equal(false);
    await show(page, "steps");
    expect(await solution.allInnerTexts()).to.deep.equal([
      "Breathe out",
      "Say it back",
      "Ask whether you got it right",
      "Answer",
    ]);
  });

  it("comes back as it was left", async () => {
    const course = await sorting();
    const answers = new Map([["steps", { response: ["b", "a", "c", "d"], tries: 1 }]]);
    const state = encode({ ...NEW_RECORD, answers }, outline(course));
    const later = await openPage(course, { launch: { saved: { state, bookmark: "" } } });
    await goTo(later, "order");
    expect(await orderOf(later)).to.deep.equal(["b", "a", "c", "d"]);
    expect(await wordsOf(formOf(later, "steps").locator(".verdict"))).to.contain("1 of 3");
    await later.context().close();
  });

  it("prints as lines to number until it is answered", async () => {
    const number = form.locator("[data-item] > b").first();
    const shown = () => number.evaluate((it) => getComputedStyle(it, "::before").content);
    expect(await shown()).to.equal("counter(n)");
    await page.emulateMedia({ media: "print" });
    expect(await shown()).to.equal('""');
  });
});
