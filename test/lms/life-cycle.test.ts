import { expect } from "chai";
import type { LaunchOptions } from "../../packages/lms/src/life-cycle/life-cycle.ts";
import { scorm12 } from "../../packages/lms/src/life-cycle/scorm12.ts";
import { scorm2004 } from "../../packages/lms/src/life-cycle/scorm2004.ts";

const learner = { id: "learner-1", name: "Okafor, Ada" };
const launch = (options: LaunchOptions = {}) => ({ learner, manifest: {}, options });

describe("between sessions a SCORM 1.2 LMS", () => {
  it("says ab-initio to a learner it does not know", () => {
    const values = scorm12.begin(launch());
    expect(values).to.include({
      "cmi.core.entry": "ab-initio",
      "cmi.core.lesson_status": "not attempted",
      "cmi.core.credit": "credit",
    });
  });

  it("says resume after suspend, and forgets the exit", () => {
    const held = { "cmi.core.exit": "suspend", "cmi.suspend_data": "1" };
    const values = scorm12.begin({ held, ...launch() });
    expect(values).to.include({ "cmi.core.entry": "resume", "cmi.suspend_data": "1" });
    expect(values).not.to.have.property("cmi.core.exit");
  });

  it("keeps data after any exit, and says nothing of it", () => {
    const held = { "cmi.core.exit": "", "cmi.suspend_data": "1" };
    const values = scorm12.begin({ held, ...launch() });
    expect(values).to.include({ "cmi.core.entry": "", "cmi.suspend_data": "1" });
  });

  it("gives no credit for a review", () => {
    const values = scorm12.begin(launch({ mode: "review" }));
    expect(values["cmi.core.credit"]).to.equal("no-credit");
  });

  it("adds the session's time to the total", () => {
    const held = {
      "cmi.core.total_time": "0001:59:59.50",
      "cmi.core.session_time": "0000:00:00.75",
    };
    expect(scorm12.end(held)["cmi.core.total_time"]).to.equal("0002:00:00.25");
  });

  it("takes silence for completion, as Moodle does", () => {
    const held = { "cmi.core.lesson_status": "not attempted" };
    expect(scorm12.end(held)["cmi.core.lesson_status"]).to.equal("completed");
  });

  it("lets a mastery score decide", () => {
    const held = {
      "cmi.core.lesson_mode": "normal",
      "cmi.core.credit": "credit",
      "cmi.core.lesson_status": "incomplete",
      "cmi.core.score.raw": "60",
      "cmi.student_data.mastery_score": "70",
    };
    expect(scorm12.end(held)["cmi.core.lesson_status"]).to.equal("failed");
  });
});

describe("between sessions a SCORM 2004 LMS", () => {
  it("brings everything back after suspend", () => {
    const held = { "cmi.exit": "suspend", "cmi.suspend_data": "1", "cmi.session_time": "PT5S" };
    const values = scorm2004.begin({ held, ...launch() });
    expect(values).to.include({ "cmi.entry": "resume", "cmi.suspend_data": "1" });
    expect(values).not.to.have.any.keys("cmi.exit", "cmi.session_time");
  });

  it("begins a new attempt after any other exit", () => {
    const held = { "cmi.exit": "normal", "cmi.suspend_data": "1", "cmi.success_status": "passed" };
    const values = scorm2004.begin({ held, ...launch() });
    expect(values).to.include({ "cmi.entry": "ab-initio", "cmi.success_status": "unknown" });
    expect(values).not.to.have.property("cmi.suspend_data");
  });

  it("begins a new attempt when no exit was ever said", () => {
    const values = scorm2004.begin({ held: { "cmi.suspend_data": "1" }, ...launch() });
    expect(values["cmi.entry"]).to.equal("ab-initio");
  });

  it("adds the session's time to the total", () => {
    const held = { "cmi.total_time": "PT59M59.5S", "cmi.session_time": "P1DT0.75S" };
    expect(scorm2004.end(held)["cmi.total_time"]).to.equal("PT25H0M0.25S");
    const minutes = { "cmi.total_time": "PT0H0M0S", "cmi.session_time": "PT0H5M3.25S" };
    expect(scorm2004.end(minutes)["cmi.total_time"]).to.equal("PT0H5M3.25S");
  });

  it("lets thresholds of the manifest decide", () => {
    const held = {
      "cmi.scaled_passing_score": "0.7",
      "cmi.score.scaled": "0.6",
      "cmi.success_status": "passed",
      "cmi.completion_threshold": "1.0",
      "cmi.completion_status": "completed",
    };
    expect(scorm2004.end(held)).to.include({
      "cmi.success_status": "failed",
      "cmi.completion_status": "unknown",
    });
  });
});
