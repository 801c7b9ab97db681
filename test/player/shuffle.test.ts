import { encode, NEW_RECORD, outline } from "@coursewright/course";
import { expect } from "chai";
import { course, lesson, question, screen } from "../support/edition.ts";
import { openPage } from "../support/player-page.ts";
import { formOf, goTo } from "./steps.ts";

const OPTIONS = ["x One", "- Two", "- Three", "- Four", "- Five", "- Six"];

describe("the order of options", () => {
  it("is the written one where the author wants it so", async () => {
    expect(await lettersOf({ attempt: 1, fixed: true })).to.equal("abcdef");
  });

  it("is another one otherwise", async () => {
    expect(await lettersOf({ attempt: 1, fixed: false })).not.to.equal("abcdef");
  });

  it("is the same when the learner comes back", async () => {
    const first = await lettersOf({ attempt: 1, fixed: false });
    expect(await lettersOf({ attempt: 1, fixed: false })).to.equal(first);
  });

  it("changes with the attempt", async () => {
    const first = await lettersOf({ attempt: 1, fixed: false });
    expect(await lettersOf({ attempt: 2, fixed: false })).not.to.equal(first);
  });
});

async function lettersOf(given: { attempt: number; fixed: boolean }): Promise<string> {
  const { attempt, fixed } = given;
  const asked = question("single", "q", "Which?", OPTIONS, { fixed });
  const whole = course([lesson([screen("s", "Screen", [asked])])]);
  const state = encode({ ...NEW_RECORD, attempt }, outline(whole));
  const page = await openPage(whole, { launch: { saved: { state, bookmark: "" } } });
  await goTo(page, "s");
  const letters = await formOf(page, "q").locator("[data-part]").evaluateAll(partsOf);
  await page.context().close();
  return letters.join("");
}

function partsOf(rows: readonly Element[]): readonly (string | null)[] {
  return rows.map((row) => row.getAttribute("data-part"));
}
