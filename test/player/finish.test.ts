import type { Connection } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { listening } from "../support/listening.ts";
import { openPage } from "../support/player-page.ts";
import { answer, answerAll, formOf, goTo, sent, wordsOf } from "./steps.ts";

const RIGHT = ["a", "b", "d"];

describe("the end of a course", () => {
  let page: Page;
  afterEach(() => page.context().close());

  const title = () => page.locator("#cw-finish-h").textContent();
  const fate = () => page.locator("#cw-confirmed").textContent();

  async function tell(connection: Connection): Promise<void> {
    await page.evaluate((news) => window.tell(news), connection);
  }

  it("calls a result recorded when the LMS confirmed it", async () => {
    page = await openPage(listening());
    await answerAll(page, "b", RIGHT);
    await goTo(page, "cw-finish");
    await tell({ kind: "connected", confirmedAt: new Date(2026, 1, 1, 10, 42).getTime() });
    expect(await title()).to.equal("You did it, and it’s recorded");
    expect(await fate()).to.equal("Confirmed at 10:42. You can close this window.");
  });

  it("does not call it recorded before", async () => {
    page = await openPage(listening());
    await answerAll(page, "b", RIGHT);
    await goTo(page, "cw-finish");
    await tell({ kind: "lost", kept: "browser" });
    expect(await wordsOf(page.locator("#cw-finish"))).not.to.contain("recorded");
    expect(await fate()).to.equal("Waiting to be sent. It stays in this browser until then.");
  });

  it("says what was needed", async () => {
    page = await openPage(listening());
    await answerAll(page, "b", RIGHT);
    await goTo(page, "cw-finish");
    expect(await wordsOf(page.locator("#cw-score"))).to.equal("100 of 100. You needed 70.");
  });

  it("lets the pass mark of the LMS win", async () => {
    page = await openPage(listening(), { launch: { pass: 90 } });
    expect(await wordsOf(page.locator("#cw-to-pass"))).to.equal("90 of 100");
    await answerAll(page, "b", ["a", "b"]);
    await goTo(page, "cw-finish");
    expect(await wordsOf(page.locator("#cw-score"))).to.equal("80 of 100; 90 would pass.");
  });

  it("offers another attempt below the pass mark, without the earlier answers", async () => {
    page = await openPage(listening());
    await answerAll(page, "a", ["c"]);
    await goTo(page, "cw-finish");
    expect(await title()).to.equal("You’re through");
    await page.getByRole("button", { name: "Try the questions again" }).click();
    expect(await formOf(page, "reply").locator(":checked").count()).to.equal(0);
  });

  it("passes in a second attempt", async () => {
    page = await openPage(listening());
    await answerAll(page, "a", ["c"]);
    await goTo(page, "cw-finish");
    await page.getByRole("button", { name: "Try the questions again" }).click();
    await answerAll(page, "b", RIGHT);
    expect((await sent(page)).at(-1)).to.deep.equal({
      kind: "judged",
      verdict: { score: 100, status: "passed" },
    });
  });

  it("offers no further attempt when none is left", async () => {
    page = await openPage(listening({ attempts: 1 }));
    await answerAll(page, "a", ["c"]);
    await goTo(page, "cw-finish");
    expect(await page.locator("[data-attempt]").isVisible()).to.equal(false);
  });

  it("names what is still open", async () => {
    page = await openPage(listening());
    await goTo(page, "which-reply");
    await answer(page, "reply", ["b"]);
    await goTo(page, "cw-finish");
    expect(await page.locator("#cw-open a").allInnerTexts()).to.deep.equal([
      "Three warning lights",
      "Two seconds",
    ]);
  });

  it("is reached by the learner's word where the author wants it so", async () => {
    page = await openPage(listening({ pass: undefined, completion: "manual" }));
    await goTo(page, "silence");
    await page.getByRole("button", { name: "I have finished" }).click();
    await page.waitForSelector("#cw-finish[data-on]");
    expect((await sent(page)).find((event) => event.kind === "judged")).to.deep.equal({
      kind: "judged",
      verdict: { status: "completed" },
    });
  });

  it("speaks of no LMS on the web", async () => {
    page = await openPage(listening(), { recorder: "browser" });
    await answerAll(page, "b", RIGHT);
    await goTo(page, "cw-finish");
    expect(await wordsOf(page.locator("body"))).not.to.contain("LMS");
    expect(await fate()).to.equal("It stays in this browser. You can close this window.");
  });

  it("stays on its page when the learner leaves, and says what became of the answers", async () => {
    page = await openPage(listening());
    await tell({ kind: "lost", kept: "browser" });
    await page.getByRole("button", { name: "Save and exit" }).click();
    expect(await wordsOf(page.locator("#cw-bye"))).to.contain("stays in this browser");
  });

  it("says what is lost when the LMS fails at the exit button", async () => {
    page = await openPage(listening());
    await answersAtExit({ kind: "lost", kept: "window" });
    await page.getByRole("button", { name: "Save and exit" }).click();
    expect(await wordsOf(page.locator("#cw-bye"))).to.contain("is lost when this window closes");
  });

  it("calls everything saved when the LMS came back for the exit button", async () => {
    page = await openPage(listening());
    await tell({ kind: "lost", kept: "browser" });
    await answersAtExit({ kind: "ended" });
    await page.getByRole("button", { name: "Save and exit" }).click();
    expect(await wordsOf(page.locator("#cw-bye"))).to.contain("Everything up to here is saved");
  });

  it("calls nothing saved where there never was an LMS", async () => {
    page = await openPage(listening());
    await tell({ kind: "none" });
    await answersAtExit({ kind: "ended" });
    await page.getByRole("button", { name: "Save and exit" }).click();
    expect(await wordsOf(page.locator("#cw-bye"))).to.contain("Nothing of this is recorded");
  });

  /** The tracker speaks within `end`, as the real one does. */
  async function answersAtExit(connection: Connection): Promise<void> {
    await page.evaluate((news) => {
      window.calls.push = () => {
        window.tell(news);
        return 1;
      };
    }, connection);
  }
});
