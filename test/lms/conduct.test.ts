import { expect } from "chai";
import { running, violationsOf } from "./session.ts";

describe("a strict LMS minds the conduct of content:", () => {
  it("a status may rise", async () => {
    const seed = { "cmi.core.lesson_status": "failed" };
    const found = await violationsOf("scorm12", [["cmi.core.lesson_status", "passed"]], seed);
    expect(found).to.deep.equal([]);
  });

  it("a status of an earlier launch does not fall", async () => {
    const seed = { "cmi.core.lesson_status": "passed" };
    const [found] = await violationsOf("scorm12", [["cmi.core.lesson_status", "incomplete"]], seed);
    expect(found).to.deep.equal({
      rule: "status-lowered",
      call: 'LMSSetValue("cmi.core.lesson_status", "incomplete")',
      message: 'cmi.core.lesson_status fell from "passed" to "incomplete".',
    });
  });

  it("completion does not fall in SCORM 2004", async () => {
    const seed = { "cmi.completion_status": "completed" };
    const [found] = await violationsOf(
      "scorm2004",
      [["cmi.completion_status", "incomplete"]],
      seed,
    );
    expect(found?.rule).to.equal("status-lowered");
  });

  it("a score may come before its status", async () => {
    const { api, violations } = await running("scorm12");
    api.LMSSetValue?.("cmi.core.lesson_status", "incomplete");
    api.LMSSetValue?.("cmi.core.score.raw", "80");
    api.LMSSetValue?.("cmi.core.lesson_status", "passed");
    api.LMSCommit?.("");
    expect(violations).to.deep.equal([]);
  });

  it("a score may come in a later commit than a status", async () => {
    const { api, violations } = await running("scorm12");
    api.LMSSetValue?.("cmi.core.lesson_status", "incomplete");
    api.LMSCommit?.("");
    api.LMSSetValue?.("cmi.core.score.raw", "80");
    api.LMSCommit?.("");
    expect(violations).to.deep.equal([]);
  });

  it("a score does not come after its status", async () => {
    const { api, violations } = await running("scorm2004");
    api.SetValue?.("cmi.success_status", "passed");
    api.SetValue?.("cmi.score.scaled", "0.8");
    api.Terminate?.("");
    expect(violations.map(({ rule }) => rule)).to.deep.equal(["score-after-status"]);
  });

  it("a review records its time only", async () => {
    const writes = [
      ["cmi.session_time", "PT0H1M0S"],
      ["cmi.exit", "suspend"],
    ] as const;
    const found = await violationsOf("scorm2004", writes, { "cmi.mode": "review" });
    expect(found).to.deep.equal([]);
  });

  it("a review sends no interaction", async () => {
    const writes = [["cmi.interactions.0.id", "q1"]] as const;
    const [found] = await violationsOf("scorm12", writes, { "cmi.core.lesson_mode": "review" });
    expect(found?.rule).to.equal("looking-back");
  });

  it("browsing may be called so in SCORM 1.2", async () => {
    const writes = [["cmi.core.lesson_status", "browsed"]] as const;
    const found = await violationsOf("scorm12", writes, { "cmi.core.lesson_mode": "browse" });
    expect(found).to.deep.equal([]);
  });

  it("browsing completes nothing", async () => {
    const writes = [["cmi.core.lesson_status", "completed"]] as const;
    const [found] = await violationsOf("scorm12", writes, { "cmi.core.lesson_mode": "browse" });
    expect(found?.rule).to.equal("looking-back");
  });
});
