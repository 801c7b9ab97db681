import { readFileSync } from "node:fs";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { examinedSample } from "../support/course-sample.ts";
import { type Circumstances, openPage } from "../support/player-page.ts";
import { sent, wordsOf } from "./steps.ts";

describe("an if-then plan", () => {
  let page: Page;

  async function open(circumstances: Circumstances = {}): Promise<void> {
    page = await openPage(await examinedSample("for-everybody"), circumstances);
    await page.evaluate(() => {
      location.hash = "everybody--a-plan";
    });
    await page.waitForSelector("#everybody--a-plan[data-on]");
  }
  beforeEach(() => open());
  afterEach(() => page.context().close());

  const told = () => wordsOf(page.locator("[data-told]"));
  const keep = () => page.getByRole("button", { name: "Keep my plan" }).click();

  async function fill(): Promise<void> {
    await page.getByLabel("who or where").fill("Karim");
    await page.getByLabel("my sentence").fill("it back");
  }

  it("asks for every gap", async () => {
    await keep();
    expect(await told()).to.equal("Fill in every gap first.");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(focused).to.equal("who or where");
  });

  it("is kept in this browser", async () => {
    await fill();
    await keep();
    expect(await told()).to.equal("Kept. You can change it at any time.");
    await page.reload();
    await page.waitForSelector("[data-ready]");
    expect(await page.getByLabel("who or where").inputValue()).to.equal("Karim");
  });

  it("is done and never sent", async () => {
    await fill();
    await keep();
    const events = JSON.stringify(await sent(page));
    expect(events)
      .to.contain("saved")
      .and.not.to.match(/Karim|it back/);
  });

  it("says where nothing can be kept", async () => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error("blocked");
      };
    });
    await fill();
    await keep();
    expect(await told()).to.contain("This browser keeps nothing.");
  });

  it("goes into a calendar of the learner's choice", async () => {
    await fill();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Remind me in 2 days" }).click(),
    ]);
    expect(download.suggestedFilename()).to.equal("tomorrow.ics");
    const file = readFileSync(await download.path(), "utf8").replaceAll("\r\n ", "");
    expect(file).to.contain(
      "SUMMARY:When Karim starts to repeat themselves\\, I will say it back.",
    );
  });

  it("stands on the card that the learner takes along", async () => {
    await fill();
    await keep();
    await page.evaluate(() => {
      location.hash = "cw-finish";
    });
    await page.waitForSelector("#cw-finish[data-on]");
    expect(await wordsOf(page.locator("#cw-takeaway"))).to.contain("When Karim starts");
  });
});
