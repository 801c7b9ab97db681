import { expect } from "chai";
import { hostileLms, hostileSession } from "./hostile.ts";
import { running } from "./session.ts";

describe("a hostile LMS", () => {
  it("without a fault is the strict one", async () => {
    const strict = await running("scorm12");
    const hostile = await hostileSession("scorm12", {});
    for (const { api } of [strict, hostile]) {
      api.LMSSetValue?.("cmi.core.score.raw", "101");
      api.LMSSetValue?.("cmi.suspend_data", "1");
      api.LMSGetValue?.("cmi.core.lesson_location");
      api.LMSFinish?.("");
    }
    const { calls, commits, violations } = strict;
    expect(hostile).to.deep.include({ calls, commits, violations });
  });

  it("says that a session runs already, and plays it", async () => {
    const { api, violations } = await hostileLms("scorm2004", { saysRunningAlready: true });
    const begun = api.Initialize?.("");
    const code = api.GetLastError?.();
    const written = api.SetValue?.("cmi.location", "2");
    expect([begun, code, written]).to.deep.equal(["false", "103", "true"]);
    expect(violations).to.deep.equal([]);
  });

  it("says 101 for a running session in SCORM 1.2", async () => {
    const { api } = await hostileSession("scorm12", { saysRunningAlready: true });
    expect(api.LMSGetLastError?.()).to.equal("101");
  });

  it("has no mode", async () => {
    const { api } = await hostileSession("scorm2004", { modeIsEmpty: true });
    expect([api.GetValue?.("cmi.mode"), api.GetLastError?.()]).to.deep.equal(["", "0"]);
  });

  it("has no _children", async () => {
    const { api } = await hostileSession("scorm12", { lacksChildren: true });
    const children = api.LMSGetValue?.("cmi.interactions._children");
    const code = api.LMSGetLastError?.();
    const count = api.LMSGetValue?.("cmi.interactions._count");
    expect([children, code, count]).to.deep.equal(["", "401", "0"]);
  });

  it("has no interactions, and blames nobody for trying", async () => {
    const { api, violations } = await hostileSession("scorm2004", { lacksInteractions: true });
    const count = api.GetValue?.("cmi.interactions._count");
    const written = api.SetValue?.("cmi.interactions.0.id", "q1");
    expect([count, written, api.GetLastError?.()]).to.deep.equal(["", "false", "402"]);
    expect(violations).to.deep.equal([]);
  });

  it("knows a handful of elements only", async () => {
    const { api } = await hostileSession("scorm12", { knowsOnly: "core" });
    const written = ["cmi.suspend_data", "cmi.core.lesson_location", "cmi.objectives.0.id"].map(
      (element) => api.LMSSetValue?.(element, "a"),
    );
    expect(written).to.deep.equal(["true", "true", "false"]);
  });

  it("answers 403 for what was never written", async () => {
    const { api } = await hostileSession("scorm12", { unset: "403" });
    const value = api.LMSGetValue?.("cmi.suspend_data");
    expect([value, api.LMSGetLastError?.()]).to.deep.equal(["", "403"]);
  });

  it("throws at what was never written, and records the call", async () => {
    const { api, calls } = await hostileSession("scorm2004", { unset: "throws" });
    expect(() => api.GetValue?.("cmi.suspend_data")).to.throw("no value for cmi.suspend_data");
    expect(calls.at(-1)).to.include({ element: "cmi.suspend_data", error: "403" });
    expect(api.GetValue?.("cmi.completion_status")).to.equal("unknown");
  });

  it("ends the session on failed, and keeps what came before", async () => {
    const { api, commits, violations } = await hostileSession("scorm12", { endsOnFailed: true });
    api.LMSSetValue?.("cmi.suspend_data", "1");
    const failed = api.LMSSetValue?.("cmi.core.lesson_status", "failed");
    const later = api.LMSSetValue?.("cmi.suspend_data", "2");
    expect([failed, later, api.LMSGetLastError?.()]).to.deep.equal(["true", "false", "301"]);
    const values = { "cmi.suspend_data": "1", "cmi.core.lesson_status": "failed" };
    expect(commits).to.deep.equal([{ values, final: true }]);
    expect(violations).to.deep.equal([]);
  });

  it("does not end the session on passed", async () => {
    const { api, commits } = await hostileSession("scorm2004", { endsOnFailed: true });
    api.SetValue?.("cmi.success_status", "passed");
    expect([api.SetValue?.("cmi.location", "2"), commits]).to.deep.equal(["true", []]);
  });

  it("lets a session run out, and refuses each call from then on", async () => {
    const hostile = await hostileSession("scorm2004", { expiresAfterMilliseconds: 1000 });
    const early = hostile.api.SetValue?.("cmi.location", "2");
    hostile.elapsedMilliseconds = 1000;
    const { api } = hostile;
    const late = [api.SetValue?.("cmi.location", "3"), api.Commit?.(""), api.Terminate?.("")];
    expect([early, ...late]).to.deep.equal(["true", "false", "false", "false"]);
    expect(hostile.calls.map(({ error }) => error)).to.deep.equal(["0", "0", "133", "143", "113"]);
    expect(hostile.violations).to.deep.equal([]);
  });

  it("gives out no session when it ran out before it began", async () => {
    const { api } = await hostileLms("scorm2004", { expiresAfterMilliseconds: 0 });
    expect([api.Initialize?.(""), api.GetLastError?.()]).to.deep.equal(["false", "102"]);
  });

  it("can be well again in the middle of a session", async () => {
    const hostile = await hostileSession("scorm12", { expiresAfterMilliseconds: 0 });
    hostile.faults = {};
    expect([hostile.api.LMSInitialize?.(""), hostile.api.LMSCommit?.("")]).to.deep.equal([
      "true",
      "true",
    ]);
  });

  it("has no error when something failed", async () => {
    const { api, calls } = await hostileSession("scorm12", { lastError: "zero" });
    const written = api.LMSSetValue?.("cmi.core.score.raw", "101");
    expect([written, api.LMSGetLastError?.()]).to.deep.equal(["false", "0"]);
    expect(calls.at(-1)).to.include({ error: "0" });
  });

  it("has an error that is not a number", async () => {
    const { api } = await hostileSession("scorm12", { lastError: "nan" });
    const fine = api.LMSGetLastError?.();
    api.LMSSetValue?.("cmi.core.score.raw", "101");
    expect([fine, api.LMSGetLastError?.()]).to.deep.equal(["0", Number.NaN]);
  });

  it("answers in booleans", async () => {
    const { api } = await hostileLms("scorm12", { answersWith: "booleans" });
    const answers = [api.LMSInitialize?.(""), api.LMSSetValue?.("cmi.core.score.raw", "101")];
    expect([...answers, api.LMSGetValue?.("cmi.core.lesson_mode")]).to.deep.equal([
      true,
      false,
      "normal",
    ]);
  });

  it("answers in numbers, error codes too", async () => {
    const { api } = await hostileLms("scorm2004", { answersWith: "numbers" });
    const answers = [
      api.Initialize?.(""),
      api.SetValue?.("cmi.exit", "done"),
      api.GetLastError?.(),
    ];
    expect(answers).to.deep.equal([1, 0, 406]);
  });
});
