import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { type Visit, visit } from "../support/learner.ts";
import { silentCourse } from "./silent-course.ts";

describe("the line to a hostile LMS", () => {
  let lms: Lms;
  let visited: Visit;

  beforeEach(async () => {
    lms = await startLms({ package: silentCourse("scorm12") });
    visited = await visit(lms.launchUrl());
    await visited.run(`api = parent.API; api.LMSInitialize(""); api.LMSCommit("")`);
  });

  afterEach(async () => {
    await visited.close();
    await lms.stop();
  });

  it("is slow, and content waits", async () => {
    lms.misbehave({ slowMilliseconds: 200 });
    const milliseconds = await visited.run(`
      start = performance.now();
      api.LMSSetValue("cmi.suspend_data", "1");
      api.LMSCommit("");
      performance.now() - start`);
    expect(milliseconds).to.be.within(400, 5000);
  });

  it("is dead for a while, and what was said meanwhile is told when it is back", async () => {
    lms.misbehave({ isUnreachable: true });
    const dead = await visited.run(`
      api.LMSSetValue("cmi.suspend_data", "1");
      api.LMSCommit("")`);
    const held = lms.record().values["cmi.suspend_data"];
    lms.misbehave({});
    const back = await visited.run(`api.LMSCommit("")`);
    expect([dead, held, back]).to.deep.equal(["false", undefined, "true"]);
    expect(lms.record().values).to.include({ "cmi.suspend_data": "1" });
    const kept = lms.record().launches[0]?.commits.map((commit) => commit.kept);
    expect(kept).to.deep.equal([true, false, true]);
  });

  it("loses commits in silence", async () => {
    lms.misbehave({ losesCommits: true });
    const told = await visited.run(`
      api.LMSSetValue("cmi.suspend_data", "1");
      api.LMSCommit("")`);
    expect([told, lms.record().values["cmi.suspend_data"]]).to.deep.equal(["true", undefined]);
  });

  it("ends with the LMS's session, from one call to the next", async () => {
    lms.misbehave({ expiresAfterMilliseconds: 0 });
    const told = await visited.run(`[api.LMSCommit(""), api.LMSGetLastError()]`);
    expect(told).to.deep.equal(["false", "301"]);
  });

  it("speaks in booleans as soon as it is told to", async () => {
    lms.misbehave({ answersWith: "booleans" });
    expect(await visited.run(`api.LMSCommit("")`)).to.equal(true);
  });
});
