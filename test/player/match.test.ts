import { encode, NEW_RECORD, outline } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { openPage } from "../support/player-page.ts";
import { sorting } from "../support/sorting.ts";
import { again, listOf, pair, show } from "./sorting.ts";
import { formOf, goTo, sentDuring, wordsOf } from "./steps.ts";

describe("pairs", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(await sorting());
    await goTo(page, "pairs");
  });
  afterEach(() => page.context().close());

  function tags(): Promise<string[]> {
    return formOf(page, "moves").locator("[data-part] .tag:visible").allTextContents();
  }

  function verdict(): Promise<string> {
    return wordsOf(formOf(page, "moves").locator(".verdict"));
  }

  it("mark each row and count those that fit", async () => {
    await pair(page, ["a", "b", "d"]);
    expect(await tags()).to.deep.equal(["Yes", "Yes", "Not this one"]);
    expect(await verdict()).to.equal("2 of 3 pairs fit. One phrase belongs to none of the moves.");
  });

  it("earn their share of the points", async () => {
    await pair(page, ["a", "b", "d"]);
    expect(await formOf(page, "moves").locator("[data-points]").textContent()).to.equal(
      "2 of 3 points",
    );
  });

  it("are told as pairs of letters", async () => {
    const [event] = await sentDuring(page, () => pair(page, ["a", "b", "d"]));
    expect(event)
      .to.have.nested.property("interaction.response")
      .that.deep.equals({
        type: "matching",
        pairs: [
          ["a", "a"],
          ["b", "b"],
          ["c", "d"],
        ],
      });
  });

  it("need something in each row", async () => {
    await pair(page, ["a", "b"]);
    const form = formOf(page, "moves");
    expect(await wordsOf(form.locator("[data-outcome]"))).to.equal(
      "Choose something in each row first.",
    );
    expect(await listOf(page, 2).evaluate((list) => list === document.activeElement)).to.equal(
      true,
    );
  });

  it("may be tried again while a try is left", async () => {
    await pair(page, ["a", "b", "d"]);
    await again(page, "moves");
    expect(await tags()).to.deep.equal([]);
    await pair(page, ["a", "b", "c"]);
    expect(await verdict()).to.equal("3 of 3 pairs fit.");
  });

  it("open again as soon as a row is changed", async () => {
    await pair(page, ["a", "b", "d"]);
    await listOf(page, 2).selectOption("c");
    expect(await tags()).to.deep.equal([]);
  });

  it("show what belongs to the rows that were missed", async () => {
    await pair(page, ["a", "b", "d"]);
    await again(page, "moves");
    await pair(page, ["a", "c", "b"]);
    const solution = formOf(page, "moves").locator("[data-part$=-right] p:not(.tag):visible");
    expect(await solution.count()).to.equal(0);
    await show(page, "moves");
    expect(await solution.allTextContents()).to.deep.equal([
      '"What happened after that?"',
      '"That sounds exhausting."',
    ]);
  });

  it("stay as they were answered when no try is left", async () => {
    await pair(page, ["a", "b", "c"]);
    const list = listOf(page, 0);
    expect(await list.locator("option:not([disabled])").count()).to.equal(1);
    expect(await list.getAttribute("aria-disabled")).to.equal("true");
  });

  it("come back as they were left", async () => {
    const course = await sorting();
    const pairs = [
      ["a", "b"],
      ["b", "b"],
      ["c", "c"],
    ] as const;
    const answers = new Map([["moves", { response: pairs, tries: 2 }]]);
    const state = encode({ ...NEW_RECORD, answers }, outline(course));
    const later = await openPage(course, { launch: { saved: { state, bookmark: "" } } });
    await goTo(later, "pairs");
    const lists = formOf(later, "moves").locator("select");
    const chosen = await lists.evaluateAll((all: HTMLSelectElement[]) => all.map((it) => it.value));
    expect(chosen).to.deep.equal(["b", "b", "c"]);
    expect(await wordsOf(formOf(later, "moves").locator(".verdict"))).to.contain("2 of 3 pairs");
    await later.context().close();
  });

  it("offer the right sides of every row in one order, and not that of the rows", async () => {
    const lists = formOf(page, "moves").locator("select");
    const orders = await lists.evaluateAll((all: HTMLSelectElement[]) =>
      all.map((list) => [...list.options].map(({ value }) => value).join("")),
    );
    expect(new Set(orders).size).to.equal(1);
    expect(orders[0]).not.to.match(/^abc/);
  });

  it("can be answered with the keyboard alone", async () => {
    await listOf(page, 0).focus();
    for (const _row of [1, 2, 3]) {
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
    }
    // The hint stands before the button.
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await verdict()).to.match(/^[01] of 3 pairs fit\./);
  });

  it("print as a table with blanks and what to choose from", async () => {
    await page.emulateMedia({ media: "print" });
    const paper = formOf(page, "moves").locator(".on-paper");
    expect(await wordsOf(paper)).to.contain("Calm down, please.");
    await page.emulateMedia({ media: "screen" });
    expect(await paper.isVisible()).to.equal(false);
  });
});
