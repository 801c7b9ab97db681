import { type Course, encode, type LearnerRecord, NEW_RECORD, outline } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { type Circumstances, openPage } from "../support/player-page.ts";
import { answer, formOf, goTo, kindsOf, sent } from "./steps.ts";

const RECORD: LearnerRecord = {
  ...NEW_RECORD,
  screen: "lesson/three-lights",
  shown: new Set(["lesson/one-move", "lesson/which-reply", "lesson/three-lights"]),
  answers: new Map<string, { response: string | readonly string[]; tries: number }>([
    ["reply", { response: "b", tries: 1 }],
    ["lights", { response: ["a", "c"], tries: 1 }],
  ]),
};

describe("coming back", () => {
  let page: Page;
  afterEach(() => page.context().close());

  async function comeBack(
    record: LearnerRecord,
    circumstances: Circumstances = {},
    course: Course = listening(),
  ): Promise<void> {
    const saved = { state: encode(record, outline(course)), bookmark: record.screen ?? "" };
    const launch = { saved, ...circumstances.launch };
    page = await openPage(listening(), { ...circumstances, launch });
  }

  it("offers to continue on the exact screen", async () => {
    await comeBack(RECORD);
    await page.getByRole("link", { name: "Continue: Three warning lights" }).click();
    await page.waitForSelector("#lesson--three-lights[data-on]");
  });

  it("says where the learner stopped", async () => {
    await comeBack(RECORD);
    expect(await page.locator("#cw-stopped").textContent()).to.equal(
      "You stopped at screen 3 of 4; your answers are still there.",
    );
  });

  it("restores answers and marks", async () => {
    await comeBack(RECORD);
    await goTo(page, "three-lights");
    const lights = formOf(page, "lights");
    expect(await lights.locator("[data-mark] [value]").evaluateAll(letters)).to.deep.equal([
      "a",
      "c",
    ]);
    expect(await lights.locator("[data-points]").textContent()).to.equal("0 of 3 points");
  });

  it("keeps a right answer closed", async () => {
    await comeBack(RECORD);
    await goTo(page, "which-reply");
    expect(await formOf(page, "reply").locator("button:visible").count()).to.equal(0);
  });

  it("tells the LMS again what it missed", async () => {
    const silence = { response: true, tries: 1 };
    const answers = new Map(RECORD.answers)
      .set("lights", { response: ["a", "b", "d"], tries: 1 })
      .set("silence", silence);
    await comeBack({ ...RECORD, answers });
    expect(kindsOf(await sent(page))).to.deep.equal(["progressed", "judged"]);
  });

  it("only looks back when the result is final", async () => {
    await comeBack(RECORD, { launch: { verdict: { status: "passed", score: 80 } } });
    await goTo(page, "three-lights");
    await formOf(page, "lights").getByRole("button", { name: "Try again" }).click();
    await answer(page, "lights", ["b"]);
    expect(await page.evaluate(() => window.calls)).to.deep.equal(["look"]);
    expect(await sent(page)).to.deep.equal([]);
    expect(await page.locator("[data-banner=review]").isVisible()).to.equal(true);
  });

  it("locks nothing while looking back", async () => {
    await comeBack(RECORD, { launch: { mode: "review" } });
    await goTo(page, "silence");
    await answer(page, "silence", ["b"]);
    await formOf(page, "silence").getByRole("button", { name: "Try again" }).click();
    await answer(page, "silence", ["a"]);
    expect(await formOf(page, "silence").locator(".tag").textContent()).to.equal("That’s the one");
  });

  it("overwrites nothing when the course is another one", async () => {
    const other = listening();
    const slots = [...other.slots].reverse();
    await comeBack(RECORD, {}, { ...other, slots });
    expect(await sent(page)).to.deep.equal([]);
    expect(await page.locator("[data-banner=restart]").isVisible()).to.equal(true);
  });

  it("falls back to the bookmark when the state is damaged", async () => {
    const saved = { state: "damaged", bookmark: "lesson/three-lights" };
    page = await openPage(listening(), { launch: { saved } });
    expect(await page.locator("#cw-continue").textContent()).to.equal(
      "Continue: Three warning lights",
    );
  });
});

function letters(inputs: readonly Element[]): readonly (string | null)[] {
  return inputs.map((input) => input.getAttribute("value"));
}
