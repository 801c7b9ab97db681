import { type Lms, type Standard, startLms } from "@coursewright/lms";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { type Visit, visit } from "../support/learner.ts";
import { FREE, inOrder, organization } from "./designs.ts";
import { courseOf, type Item } from "./multi-sco.ts";

const PASS = `
  api = parent.API_1484_11;
  api.Initialize("");
  api.SetValue("cmi.suspend_data", "of " + document.title);
  api.SetValue("cmi.exit", "suspend");
  api.SetValue("cmi.success_status", "passed");
  api.SetValue("cmi.completion_status", "completed");
  api.Commit("");`;

const ASK_FOR_A = `
  api = parent.API_1484_11;
  api.Initialize("");
  [api.GetValue("cmi.objectives.1.id"), api.GetValue("cmi.objectives.1.success_status")]`;

describe("an LMS with a course of several items", () => {
  let lms: Lms;
  let visited: Visit;

  async function open(standard: Standard, items: readonly Item[], url?: (lms: Lms) => string) {
    const whole = standard === "scorm2004" ? organization(FREE) : "";
    lms = await startLms({ package: courseOf(standard, items, whole) });
    visited = await visit(url ? url(lms) : lms.launchUrl());
  }

  afterEach(async () => {
    await visited.close();
    await lms.stop();
  });

  it("launches the first item, or the one it is asked for", async () => {
    await open("scorm12", [{ id: "a" }, { id: "b" }], () => lms.launchUrl({ item: "b" }));
    expect(await shownItem(visited)).to.equal("b");
    await visited.page.goto(lms.launchUrl());
    expect(await shownItem(visited)).to.equal("a");
    expect(lms.record().launches.map(({ item }) => item)).to.deep.equal(["b", "a"]);
  });

  it("refuses an item that is not open", async () => {
    await open("scorm2004", inOrder(["a", "b"]), () => lms.launchUrl({ item: "b" }));
    expect(await visited.page.textContent("body")).to.include("not open yet");
    expect(lms.record().launches).to.deep.equal([]);
  });

  it("shows a menu in which items open one after the other", async () => {
    await open("scorm2004", inOrder(["a", "b"]), () => lms.menuUrl());
    expect(await links(visited.page)).to.deep.equal(["a"]);
    await follow(visited.page, "a");
    await visited.run(`${PASS} api.Terminate("")`);
    await follow(visited.page, "Menu");
    expect(await links(visited.page)).to.deep.equal(["a", "b"]);
  });

  it("keeps the state of each item apart", async () => {
    await open("scorm2004", inOrder(["a", "b"]));
    await visited.run(`${PASS} api.Terminate("")`);
    await follow(visited.page, "Continue");
    await visited.run(`${PASS} api.Terminate("")`);
    const states = Object.entries(lms.record().items).map(
      ([id, values]) => `${id}: ${values["cmi.suspend_data"]}`,
    );
    expect(states).to.deep.equal(["a: of a", "b: of b"]);
    expect(lms.record().course).to.deep.equal({ completion: "completed", success: "passed" });
    expect(lms.record().values["cmi.suspend_data"]).to.equal("of b");
  });

  it("resumes an item that was left", async () => {
    await open("scorm2004", inOrder(["a", "b"]));
    await visited.run(`${PASS} api.Terminate("")`);
    await visited.page.goto(lms.launchUrl({ item: "b" }));
    await visited.page.goto(lms.launchUrl({ item: "a" }));
    const state = await visited.run(`
      parent.API_1484_11.Initialize("");
      parent.API_1484_11.GetValue("cmi.suspend_data")`);
    expect(state).to.equal("of a");
  });

  it("says what may come next as soon as the content has committed", async () => {
    await open("scorm2004", inOrder(["a", "b"]));
    const ask = `["continue", "previous", "choice.{target=b}"].map(
      (way) => api.GetValue("adl.nav.request_valid." + way)).join(" ")`;
    const before = await visited.run(`api = parent.API_1484_11; api.Initialize(""); ${ask}`);
    const later = await visited.run(`${PASS} ${ask}`);
    expect([before, later]).to.deep.equal(["false false false", "true false true"]);
  });

  it("goes where content asked to go, once its session is over", async () => {
    await open("scorm2004", inOrder(["a", "b"]));
    await visited.run(`${PASS} api.SetValue("adl.nav.request", "continue")`);
    expect(await shownItem(visited)).to.equal("a");
    await visited.run(`api.Terminate("")`);
    await visited.page.waitForURL("**/continue?*");
    expect(await shownItem(visited)).to.equal("b");
  });

  it("goes to the menu when content asks to leave", async () => {
    await open("scorm2004", inOrder(["a", "b"]));
    await visited.run(`${PASS} api.SetValue("adl.nav.request", "suspendAll"); api.Terminate("")`);
    await visited.page.waitForURL("**/menu?*");
    expect(await visited.page.textContent("h1")).to.equal("Course");
  });

  it("tells an item the objective that another one wrote", async () => {
    await open("scorm2004", inOrder(["a", "b"]));
    await visited.run(`${PASS} api.Terminate("")`);
    await follow(visited.page, "Continue");
    expect(await visited.run(ASK_FOR_A)).to.deep.equal(["a-done", "passed"]);
  });

  it("tells it anew at each launch", async () => {
    const ungated = inOrder(["a", "b"]).map(({ id, inside = "" }) => ({
      id,
      inside: inside.replace(/<imsss:sequencingRules>.*<.imsss:sequencingRules>/s, ""),
    }));
    await open("scorm2004", ungated);
    await visited.run(`${PASS} api.Terminate("")`);
    await follow(visited.page, "Continue");
    await visited.run(`${PASS} api.Terminate("")`);
    await follow(visited.page, "Previous");
    await visited.run(`${PASS} api.SetValue("cmi.success_status", "failed"); api.Terminate("")`);
    await follow(visited.page, "Continue");
    expect(await visited.run(ASK_FOR_A)).to.deep.equal(["a-done", "failed"]);
  });

  it("hides the controls that the manifest hides", async () => {
    const hidden = `<adlnav:presentation><adlnav:navigationInterface>
      <adlnav:hideLMSUI>previous</adlnav:hideLMSUI><adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
    </adlnav:navigationInterface></adlnav:presentation>`;
    await open("scorm2004", [{ id: "a", inside: hidden }, { id: "b" }]);
    expect(await links(visited.page)).to.deep.equal(["Menu"]);
  });

  it("shows no controls around a course of one item", async () => {
    await open("scorm2004", [{ id: "a" }]);
    expect(await links(visited.page)).to.deep.equal([]);
  });

  it("carries the mode of a visit to each item", async () => {
    await open("scorm12", [{ id: "a" }, { id: "b" }], () => lms.menuUrl({ mode: "review" }));
    await follow(visited.page, "b");
    const mode = await visited.run(`
      parent.API.LMSInitialize("");
      parent.API.LMSGetValue("cmi.core.lesson_mode")`);
    expect(mode).to.equal("review");
  });
});

function shownItem(visited: Visit): Promise<string | null> {
  return visited.page.frameLocator("iframe").locator("p").textContent();
}

async function follow(page: Page, name: string): Promise<void> {
  const url = page.url();
  await page.getByRole("link", { name, exact: true }).click();
  await page.waitForURL((now) => now.href !== url);
}

function links(page: Page): Promise<readonly string[]> {
  return page.locator("a").allTextContents();
}
