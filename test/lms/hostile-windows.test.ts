import { type Faults, type Lms, type Standard, startLms } from "@coursewright/lms";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { goAwayAndBack, runInReturned } from "../support/back-and-forth.ts";
import { type Visit, visit } from "../support/learner.ts";
import { silentCourse } from "./silent-course.ts";

/** How many windows lie around the course, which of them may not be touched, and where the API is. */
const LOOK_AROUND = `
  const around = [];
  for (let each = window; each !== each.parent; ) { each = each.parent; around.push(each); }
  const has = (each) => { try { return typeof each.API } catch { return "denied" } };
  ({
    around: around.length,
    denied: around.map(has).indexOf("denied"),
    parents: around.map(has).indexOf("object"),
    opener: has(opener ?? top.opener ?? {}),
  })`;

describe("the windows of a hostile LMS", () => {
  let lms: Lms;
  let visited: Visit;

  async function open(faults: Faults, standard: Standard = "scorm12") {
    lms = await startLms({ package: silentCourse(standard) });
    lms.misbehave(faults);
    visited = await visit(lms.launchUrl());
  }

  afterEach(async () => {
    await visited.close();
    await lms.stop();
    expect(visited.mishaps).to.deep.equal([]);
  });

  it("hide the API eight frames above the course", async () => {
    await open({ frames: "deep" });
    const found = await visited.run(LOOK_AROUND);
    expect(found).to.deep.equal({ around: 8, denied: -1, parents: 7, opener: "undefined" });
  });

  it("have a frame between that belongs to another site", async () => {
    await open({ frames: "foreign" });
    const found = await visited.run(LOOK_AROUND);
    expect(found).to.deep.equal({ around: 8, denied: 3, parents: 7, opener: "undefined" });
  });

  it("give the course a window of its own, with the API in the opener", async () => {
    await open({ opensPopup: true });
    const found = await visited.run(LOOK_AROUND);
    expect(found).to.deep.equal({ around: 0, denied: -1, parents: -1, opener: "object" });
  });

  it("hide the API in the opener of the frames around the course", async () => {
    await open({ opensPopup: true, frames: "foreign" });
    const found = await visited.run(LOOK_AROUND);
    expect(found).to.deep.equal({ around: 7, denied: 3, parents: -1, opener: "object" });
  });

  it("show the learner the course wherever it lies", async () => {
    await open({ opensPopup: true, frames: "foreign" });
    expect(await visited.course.locator("p").textContent()).to.include("talks to its LMS");
  });

  it("hold only the old API for a new package", async () => {
    await open({ offersOnlyScorm12: true }, "scorm2004");
    const found = await visited.run(`[typeof parent.API_1484_11, parent.API.LMSInitialize("")]`);
    expect(found).to.deep.equal(["undefined", "true"]);
    await visited.run(`parent.API.LMSSetValue("cmi.core.lesson_status", "completed")`);
    await visited.run(`parent.API.LMSFinish("")`);
    expect(lms.record().values).to.include({ "cmi.core.lesson_status": "completed" });
    expect(lms.record().course.completion).to.equal("completed");
  });

  it("let no page touch the browser's storage", async () => {
    await open({ blocksStorage: true });
    const found = await visited.run(`
      ["localStorage", "sessionStorage", "indexedDB"].map((name) => {
        try { return String(window[name]) } catch (error) { return error.name }
      })`);
    expect(found).to.deep.equal(["SecurityError", "SecurityError", "SecurityError"]);
  });

  it("go without a word to the page", async () => {
    await open({ swallowsPageHide: true });
    await visited.run(FAREWELL);
    await visited.leave();
    expect(lms.record().launches[0]?.calls).to.have.length(2);
  });

  it("are removed when the course is left", async () => {
    await open({ leavesBy: "removing" });
    await visited.run(FAREWELL);
    await visited.leave();
    expect(await framesOf(visited.page)).to.equal(0);
    expect(lms.record().launches[0]?.calls.at(-1)?.name).to.equal("LMSFinish");
  });
});

describe("a browser that brings the pages of an LMS back as they were", () => {
  let lms: Lms;
  let visited: Visit;

  /** What the course heard of going away and coming back; nothing when it began anew. */
  async function returns(faults: Faults): Promise<unknown> {
    lms = await startLms({ package: silentCourse("scorm12") });
    lms.misbehave(faults);
    visited = await visit(lms.launchUrl());
    await visited.run(`
      parent.API.LMSInitialize("");
      heard = [];
      for (const name of ["pagehide", "pageshow"])
        addEventListener(name, (event) => { if (event.persisted) heard.push(name) })`);
    await goAwayAndBack(visited.page);
    await visited.page.locator("iframe").waitFor();
    return runInReturned(visited.page, "globalThis.heard");
  }

  afterEach(async () => {
    await visited.close();
    await lms.stop();
  });

  it("does so when the LMS allows it", async () => {
    expect(await returns({ allowsRestoring: true })).to.deep.equal(["pagehide", "pageshow"]);
  });

  it("loads them anew otherwise", async () => {
    expect(await returns({})).to.equal(undefined);
  });
});

const FAREWELL = `
  api = parent.API;
  api.LMSInitialize("");
  api.LMSCommit("");
  for (const name of ["pagehide", "beforeunload", "unload"])
    addEventListener(name, () => api.LMSFinish(""));
  document.addEventListener("visibilitychange", () => api.LMSFinish(""));`;

function framesOf(page: Page): Promise<number> {
  return page.locator("iframe").count();
}
