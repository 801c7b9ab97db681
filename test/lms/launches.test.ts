import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { visit } from "../support/learner.ts";
import { silentCourse } from "./silent-course.ts";

const BEGIN = `
  api = parent.API;
  api.LMSInitialize("");
  api.LMSSetValue("cmi.core.lesson_status", "incomplete");
  api.LMSSetValue("cmi.core.exit", "suspend");
  api.LMSCommit("");`;

describe("an LMS in a browser", () => {
  let lms: Lms;

  beforeEach(async () => {
    lms = await startLms({ package: silentCourse("scorm12") });
  });

  afterEach(() => lms.stop());

  it("brings back what an earlier launch left", async () => {
    const first = await visit(lms.launchUrl());
    await first.run(`${BEGIN} api.LMSSetValue("cmi.suspend_data", "1.abc"); api.LMSFinish("")`);
    await first.close();
    const second = await visit(lms.launchUrl());
    const state = await second.run(`
      api = parent.API;
      api.LMSInitialize("");
      [api.LMSGetValue("cmi.core.entry"), api.LMSGetValue("cmi.suspend_data")].join(" ")`);
    await second.close();
    expect(state).to.equal("resume 1.abc");
  });

  it("gives the mode and the values of a launch", async () => {
    const presets = { "cmi.student_data.mastery_score": "70" };
    const review = await visit(lms.launchUrl({ mode: "review", presets }));
    const values = await review.run(`
      api = parent.API;
      api.LMSInitialize("");
      ["core.lesson_mode", "core.credit", "student_data.mastery_score"]
        .map((name) => api.LMSGetValue("cmi." + name)).join(" ")`);
    await review.close();
    expect(values).to.equal("review no-credit 70");
  });

  it("records each call when it happens, commit or not", async () => {
    const { run, close } = await visit(lms.launchUrl());
    await run(`parent.API.LMSInitialize(""); parent.API.LMSSetValue("cmi.core.exit", "normal")`);
    const [launch] = lms.record().launches;
    await close();
    expect(launch?.calls.map(({ name }) => name)).to.deep.equal(["LMSInitialize", "LMSSetValue"]);
    expect(launch?.violations.map(({ rule }) => rule)).to.deep.equal(["vocabulary"]);
    expect(launch?.commits).to.deep.equal([]);
  });

  it("takes commits again after a time of refusing them", async () => {
    const { run, close } = await visit(lms.launchUrl());
    await run(BEGIN);
    lms.misbehave({ refusesCommits: true });
    const refused = await run(`api.LMSSetValue("cmi.suspend_data", "1.abc"); api.LMSCommit("")`);
    const held = lms.record().values["cmi.suspend_data"];
    lms.misbehave({});
    const taken = await run(`api.LMSCommit("")`);
    await close();
    expect([refused, held, taken]).to.deep.equal(["false", undefined, "true"]);
    expect(lms.record().values).to.include({ "cmi.suspend_data": "1.abc" });
  });

  it("refuses commits while the network is gone, and hears of them later", async () => {
    const { run, close, page } = await visit(lms.launchUrl());
    await run(BEGIN);
    await page.context().setOffline(true);
    const refused = await run(`api.LMSCommit("")`);
    await page.context().setOffline(false);
    const taken = await run(`api.LMSCommit("")`);
    await close();
    expect([refused, taken]).to.deep.equal(["false", "true"]);
    const kept = lms.record().launches[0]?.commits.map((commit) => commit.kept);
    expect(kept).to.deep.equal([true, false, true]);
  });

  it("can be late with its API", async () => {
    lms.misbehave({ apiAfterMilliseconds: 1000 });
    const { run, close, page } = await visit(lms.launchUrl());
    const early = await run("typeof parent.API");
    await page.waitForFunction("typeof API === 'object'");
    const late = await run("typeof parent.API");
    await close();
    expect([early, late]).to.deep.equal(["undefined", "object"]);
  });

  it("loses what comes only when the course is left, as old LMSs do, and records that it came", async () => {
    const { run, leave, close } = await visit(lms.launchUrl());
    await run(`${BEGIN} addEventListener("pagehide", () => { api.LMSFinish("") })`);
    await leave();
    await close();
    const [launch] = lms.record().launches;
    expect(launch?.calls.at(-1)).to.deep.equal({
      name: "LMSFinish",
      result: "false",
      error: "101",
    });
    expect(launch?.commits.at(-1)).to.deep.equal({ values: {}, final: true, kept: false });
    expect(launch?.finished).to.equal(false);
  });

  it("takes nothing from a tab when a newer one is open", async () => {
    const older = await visit(lms.launchUrl());
    await older.run(`parent.API.LMSInitialize("")`);
    const newer = await visit(lms.launchUrl());
    const taken = await older.run(`parent.API.LMSCommit("")`);
    await newer.close();
    await older.close();
    expect(taken).to.equal("false");
  });

  it("plays a new version of the course with the old results", async () => {
    const first = await visit(lms.launchUrl());
    await first.run(`${BEGIN} api.LMSFinish("")`);
    await first.close();
    lms.replace(silentCourse("scorm12"));
    const second = await visit(lms.launchUrl());
    const status = await second.run(`
      parent.API.LMSInitialize("");
      parent.API.LMSGetValue("cmi.core.lesson_status")`);
    await second.close();
    expect(status).to.equal("incomplete");
  });
});
