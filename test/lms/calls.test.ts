import { expect } from "chai";
import { running, strictLms } from "./session.ts";

describe("a strict LMS answers calls", () => {
  it("and says what is wrong in the codes of SCORM 1.2", async () => {
    const { api, calls } = await running("scorm12");
    api.LMSGetValue?.("cmi.core.session_time");
    api.LMSGetValue?.("cmi.core.nothing");
    api.LMSGetValue?.("cmi.suspend_data._children");
    api.LMSSetValue?.("cmi.core._children", "");
    api.LMSSetValue?.("cmi.core.entry", "");
    api.LMSSetValue?.("cmi.core.score.raw", "101");
    api.LMSFinish?.("");
    api.LMSCommit?.("");
    const codes = calls.slice(1).map(({ error }) => error);
    expect(codes).to.deep.equal(["404", "201", "202", "402", "403", "405", "0", "301"]);
  });

  it("and says what is wrong in the codes of SCORM 2004", async () => {
    const { api, calls } = await running("scorm2004");
    api.GetValue?.("cmi.session_time");
    api.GetValue?.("cmi.nothing");
    api.GetValue?.("cmi.interactions.0.id");
    api.SetValue?.("cmi.entry", "");
    api.SetValue?.("cmi.score.scaled", "2");
    api.SetValue?.("cmi.exit", "done");
    api.SetValue?.("cmi.interactions.1.id", "q");
    api.SetValue?.("cmi.interactions.0.type", "choice");
    api.Terminate?.("");
    api.SetValue?.("cmi.exit", "suspend");
    const codes = calls.slice(1).map(({ error }) => error);
    const expected = ["405", "401", "301", "404", "407", "406", "351", "408", "0", "133"];
    expect(codes).to.deep.equal(expected);
  });

  it("and does not blame content for asking what has no value yet", async () => {
    const { api, violations } = await running("scorm2004");
    api.GetValue?.("cmi.location");
    const error = api.GetLastError?.();
    expect([error, violations]).to.deep.equal(["403", []]);
  });

  it("with a navigation request, as ADL's does", async () => {
    const { api, violations } = await running("scorm2004");
    const request = api.GetValue?.("adl.nav.request");
    expect([request, violations]).to.deep.equal(["_none_", []]);
  });

  it("with what it took against the opinion of scorm-again", async () => {
    const { api } = await running("scorm2004");
    api.SetValue?.("cmi.interactions.0.id", "q1");
    api.SetValue?.("cmi.interactions.0.type", "choice");
    api.SetValue?.("cmi.interactions.0.learner_response", "a");
    api.SetValue?.("cmi.interactions.0.learner_response", "");
    expect(api.GetValue?.("cmi.interactions.0.learner_response")).to.equal("");
  });

  it("and commits what changed since the last commit", async () => {
    const { api, commits } = await running("scorm12");
    api.LMSSetValue?.("cmi.suspend_data", "1");
    api.LMSCommit?.("");
    api.LMSSetValue?.("cmi.core.lesson_location", "two");
    api.LMSFinish?.("");
    expect(commits).to.deep.equal([
      { values: { "cmi.suspend_data": "1" }, final: false },
      { values: { "cmi.core.lesson_location": "two" }, final: true },
    ]);
  });

  it("only with exactly the arguments of the standard", async () => {
    const { api, violations } = await strictLms("scorm12");
    api.LMSInitialize?.();
    api.LMSInitialize?.("", "");
    api.LMSInitialize?.(null);
    api.LMSInitialize?.("");
    api.LMSGetValue?.();
    api.LMSSetValue?.("cmi.core.score.raw");
    api.LMSSetValue?.("cmi.core.score.raw", 80);
    const rules = violations.map(({ rule }) => rule);
    const expected = [
      "arguments",
      "arguments",
      "arguments",
      "arguments",
      "arguments",
      "not-a-string",
    ];
    expect(rules).to.deep.equal(expected);
  });
});
