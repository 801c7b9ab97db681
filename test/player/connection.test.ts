import type { Connection } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { openPage } from "../support/player-page.ts";
import { answer, formOf, goTo, wordsOf } from "./steps.ts";

describe("the connection", () => {
  let page: Page;

  beforeEach(async () => {
    page = await openPage(listening());
    await goTo(page, "which-reply");
  });
  afterEach(() => page.context().close());

  const banners = () => page.locator(".banner:visible p").allInnerTexts();
  const fact = () => wordsOf(formOf(page, "reply").locator("[data-record]"));

  async function tell(connection: Connection): Promise<void> {
    await page.evaluate((news) => window.tell(news), connection);
  }

  it("is not mentioned while it works", async () => {
    expect(await banners()).to.deep.equal([]);
  });

  it("is tried again when the learner asks", async () => {
    await tell({ kind: "lost", kept: "browser" });
    await page.getByRole("button", { name: "Try now" }).click();
    expect(await page.evaluate(() => window.calls)).to.deep.equal(["retry"]);
  });

  it("says where answers stay while it is lost", async () => {
    await tell({ kind: "lost", kept: "window" });
    expect(await banners()).to.deep.equal([
      "No connection to your LMS. Keep going. Keep this window open until it is back.",
    ]);
    expect(await fact()).to.equal("Kept here until the LMS is back");
  });

  it("says so when there is no LMS", async () => {
    await tell({ kind: "none" });
    expect(await fact()).to.equal("Not recorded");
    expect(await banners()).to.deep.equal([
      "No LMS was found. You can read and try everything, but nothing is recorded.",
    ]);
  });

  it("says so when the session is over", async () => {
    await tell({ kind: "ended" });
    expect((await banners())[0]).to.contain("This session is over.");
  });

  it("calls an answer recorded when it is confirmed", async () => {
    await answer(page, "reply", ["b"]);
    expect(await fact()).to.equal("Your LMS records this");
    await tell({ kind: "connected", confirmedAt: Date.now() + 1000 });
    expect(await fact()).to.equal("Recorded");
  });
});
