import { readZip, serveFiles } from "@coursewright/lms";
import { expect } from "chai";
import { newPage } from "../support/browser.ts";
import { courseFolder, zipped } from "../support/build.ts";
import { Taker } from "../support/taker.ts";

describe("a learner without an LMS", () => {
  let site: Awaited<ReturnType<typeof serveFiles>>;
  afterEach(() => site.stop());

  async function open(target: "web" | "scorm12" | "scorm2004-4") {
    site = await serveFiles(await readZip(await zipped(courseFolder("everything"), target)));
    const page = await newPage();
    await page.goto(`${site.origin}/index.html`);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    return { page, taker: new Taker(page) };
  }

  it("finds place and answers again in the same browser", async () => {
    const { page, taker } = await open("web");
    await taker.start();
    await taker.answer("camera", "b");
    const left = await taker.heading();
    await page.goto("about:blank");
    await page.goto(`${site.origin}/index.html`);
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await taker.start();
    expect(await taker.heading()).to.equal(left);
    expect(await taker.outcome("camera")).to.not.equal("");
    await page.context().close();
  });

  for (const target of ["scorm12", "scorm2004-4"] as const) {
    it(`can take a ${target} package, and is told that nothing is recorded`, async () => {
      const { page, taker } = await open(target);
      expect(await taker.banner()).to.contain("No LMS was found");
      await taker.start();
      await taker.answer("camera", "b");
      expect(await taker.outcome("camera")).to.not.equal("");
      await page.context().close();
    });
  }
});
