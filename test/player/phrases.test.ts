import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { browser, newPage } from "../support/browser.ts";
import { handouts } from "../support/handouts.ts";
import { openPage, writePage } from "../support/player-page.ts";
import { goTo } from "./steps.ts";

const SITE = "https://lms.example";

describe("phrases", () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage(handouts());
    await goTo(page, "phrases");
  });
  afterEach(() => page.context().close());

  it("are found by their words, whatever the capitals and accents", async () => {
    await page.getByLabel("Find a phrase").fill("TRES");
    expect(await shown(page)).to.deep.equal(["“That sounds très hard.”"]);
    expect(await page.locator(".bank h3:visible").allInnerTexts()).to.deep.equal([
      "To name the feeling",
    ]);
  });

  it("are not found by the words of their buttons", async () => {
    await page.getByLabel("Find a phrase").fill("copy");
    expect(await shown(page)).to.deep.equal([]);
    const words = "No phrase fits. Try fewer letters, or all channels.";
    expect(await page.locator(".bank [data-none]").innerText()).to.equal(words);
    await page.getByText(words).nth(1).waitFor({ state: "attached" });
  });

  it("leave single keys to whoever types", async () => {
    await page.getByLabel("Find a phrase").pressSequentially("nb");
    expect(await page.locator("#lesson--phrases").isVisible()).to.equal(true);
  });

  it("fit a channel when they name it or none", async () => {
    await page.getByText("Phone", { exact: true }).first().click();
    expect(await shown(page)).to.deep.equal([
      "“May I say back what I heard?”1",
      "“That sounds très hard.”",
    ]);
  });

  it("are starred for as long as the browser keeps it", async () => {
    await star(page, "May I say back").click();
    const kept = await page.context().newPage();
    await kept.goto(page.url());
    await kept.waitForSelector(".js[data-ready]");
    expect(await pressed(kept)).to.deep.equal(["false", "true", "false"]);
    await star(kept, "May I say back").click();
    await kept.reload();
    await kept.waitForSelector(".js[data-ready]");
    expect(await pressed(kept)).to.deep.equal(["false", "false", "false"]);
  });

  it("are copied as they are said, a gap as three dots", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await copy(page, "Let me check").click();
    await copied(page, "Let me check").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(
      "Let me check: …, right?",
    );
    await copy(page, "May I say back").click();
    await copied(page, "May I say back").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(
      "May I say back what I heard?",
    );
    await copied(page, "May I say back").waitFor({ state: "hidden" });
  });

  it("are never copied or starred when they are better not said", async () => {
    const avoided = page.locator(".phrases > li", { hasText: "Better not" });
    expect(await avoided.locator("s").innerText()).to.equal("“Calm down.”");
    expect(await avoided.getByRole("button").count()).to.equal(0);
  });
});

describe("phrases where the page may use no clipboard", () => {
  it("are copied the old way in a sandbox", async () => {
    const page = await framed("allow-scripts");
    const frame = page.frameLocator("iframe");
    await frame.locator("[data-copy]").first().click();
    await frame.locator("[data-copy]").first().getByText("Copied", { exact: true }).waitFor();
    await page.locator("textarea").press("ControlOrMeta+v");
    expect(await page.locator("textarea").inputValue()).to.equal("Let me check: …, right?");
    await page.context().close();
  });

  it("are selected when nothing else works", async () => {
    const page = await openPage(handouts());
    await goTo(page, "phrases");
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await page.locator("[data-copy]").first().click();
    expect(await page.locator("[data-copy]").first().innerText()).to.contain("Selected");
    expect(await page.evaluate(() => String(getSelection()))).to.contain("Let me check");
    await page.context().close();
  });
});

describe("phrases without script", () => {
  it("are a plain list without a control", async () => {
    const context = await (await browser()).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(await writePage(handouts()));
    const bank = page.locator("[data-phrases]");
    expect(await bank.locator("button:visible, input:visible").count()).to.equal(0);
    expect(await bank.locator(".voice:visible").count()).to.equal(4);
    await context.close();
  });
});

/** The page in a frame, and a field beside it to paste into. */
async function framed(sandbox: string): Promise<Page> {
  const folder = dirname(fileURLToPath(await writePage(handouts())));
  const page = await newPage();
  const frame = `<iframe sandbox="${sandbox}" src="index.html#lesson--phrases" width="800" height="900"></iframe>`;
  // A frame without an origin may load nothing from a disk.
  await page.route(`${SITE}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    return path === "/"
      ? route.fulfill({ contentType: "text/html", body: `<textarea></textarea>${frame}` })
      : route.fulfill({ path: join(folder, path) });
  });
  await page.goto(`${SITE}/`);
  return page;
}

function shown(page: Page): Promise<readonly string[]> {
  return page.locator(".phrases .voice:visible").allInnerTexts();
}

async function pressed(page: Page): Promise<readonly (string | null)[]> {
  const stars = await page.locator("[data-star]").all();
  return Promise.all(stars.map((button) => button.getAttribute("aria-pressed")));
}

function star(page: Page, words: string) {
  return page.locator(".phrases > li", { hasText: words }).locator("[data-star]");
}

function copy(page: Page, words: string) {
  return page.locator(".phrases > li", { hasText: words }).locator("[data-copy]");
}

function copied(page: Page, words: string) {
  return copy(page, words).getByText("Copied", { exact: true });
}
