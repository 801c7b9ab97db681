import { encode, NEW_RECORD, outline } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { type Arrival, arrive, inThree, languageOf } from "./languages.ts";
import { sent } from "./steps.ts";

describe("the language at the start", () => {
  let page: Page;
  afterEach(() => page.context().close());

  async function shown(arrival: Arrival): Promise<string> {
    page = await arrive(inThree(), arrival);
    return languageOf(page);
  }

  /** Somebody who chose Dutch at an earlier visit. */
  const chosen = () => {
    const state = encode({ ...NEW_RECORD, language: 1 }, outline(inThree()));
    return { saved: { state, bookmark: "" } };
  };

  it("is the source where nobody asks for one of the others", async () => {
    expect(await shown({ browser: ["pl", "fi"] })).to.equal("en");
  });

  it("is the first of the browser's that the course has", async () => {
    expect(await shown({ browser: ["pl", "nl-BE", "ar"] })).to.equal("nl");
  });

  it("is the LMS's before the browser's", async () => {
    expect(await shown({ launch: { language: "ar-EG" }, browser: ["nl"] })).to.equal("ar");
  });

  it("is the LMS's however that writes it", async () => {
    expect(await shown({ launch: { language: " AR_eg" } })).to.equal("ar");
    expect(await shown({ launch: { language: "English" }, browser: ["nl"] })).to.equal("nl");
  });

  it("is that of the launch before the LMS's", async () => {
    const launch = { language: "nl" };
    expect(await shown({ query: "?lang=ar", launch })).to.equal("ar");
  });

  it("is that of the launch behind other parts of an address too", async () => {
    expect(await shown({ query: "?endpoint=x&lang=nl&registration=y" })).to.equal("nl");
  });

  it("is what an administrator wrote into the launch data", async () => {
    expect(await shown({ launch: { launchData: '{"lang":"nl"}' } })).to.equal("nl");
  });

  it("is the LMS's where the launch asks for one that there is not", async () => {
    expect(await shown({ query: "?lang=pl", launch: { language: "nl" } })).to.equal("nl");
  });

  it("is the one that the learner once chose before all others", async () => {
    const launch = { ...chosen(), language: "en" };
    expect(await shown({ query: "?lang=ar", launch, browser: ["en"] })).to.equal("nl");
  });

  it("is nobody's choice until the learner makes one", async () => {
    await shown({ query: "?lang=nl" });
    expect(await sent(page)).to.deep.equal([]);
  });

  it("is in title, heading and interface", async () => {
    await shown({ query: "?lang=nl" });
    expect(await page.title()).to.equal("Listening under pressure [nl]");
    expect(await page.locator("#cw-start-h").innerText()).to.equal("Listening under pressure [nl]");
    expect(await page.locator("#cw-continue").isVisible()).to.equal(true);
  });

  it("is the page's own where its script is missing, and the page says so", async () => {
    const prepare = (page: Page) => page.route(/text\.nl/, (route) => route.abort());
    expect(await shown({ query: "?lang=nl", prepare })).to.equal("en");
    expect(await page.locator("#cw-start [data-no-language]").isVisible()).to.equal(true);
    await page.locator("#cw-continue").click();
    await page.waitForSelector("#lesson--one-move[data-on]");
  });

  it("is the page's own where its script does not come", async () => {
    const prepare = async (page: Page) => {
      await page.route(/text\.nl/, () => {});
    };
    expect(await shown({ query: "?lang=nl", prepare })).to.equal("en");
  });
});
