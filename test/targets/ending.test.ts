import { expect } from "chai";
import type { Faults } from "./fakes/lms.ts";
import { answered, launched, passed, progressed, saved } from "./fakes/world.ts";

const FAILURES: readonly (readonly [name: string, faults: Faults])[] = [
  ["Commit", { results: { Commit: ["false"] } }],
  ["Terminate", { results: { Terminate: ["false"] } }],
  ["SetValue", { refuses: [[/suspend_data/, "101"]] }],
];

describe("the end of a session", () => {
  it("tells SCORM 1.2 everything again, then commits and finishes", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    tracker.send([saved("AbC")]);
    await surroundings.pass(30);
    lms.news();
    tracker.end();
    expect(lms.news()).to.deep.equal([
      "SetValue cmi.suspend_data AbC",
      "SetValue cmi.core.lesson_location listening/start",
      "SetValue cmi.core.session_time 0000:00:30.00",
      "SetValue cmi.core.exit suspend",
      "Commit",
      "Terminate",
    ]);
  });

  it("tells SCORM 2004 where the learner goes, and leaves the commit to Terminate", async () => {
    const { lms, tracker } = await launched("scorm2004");
    lms.news();
    tracker.end();
    expect(lms.news()).to.deep.equal([
      "SetValue cmi.session_time PT0H0M0.00S",
      "SetValue cmi.exit suspend",
      "SetValue adl.nav.request suspendAll",
      "Terminate",
    ]);
  });

  it("asks for no navigation when the window is merely closed", async () => {
    const { lms, surroundings } = await launched("scorm2004");
    surroundings.happen("leaving");
    expect(lms.values).not.to.have.property("adl.nav.request");
  });

  it("asks for no navigation where the LMS has none", async () => {
    const { lms, tracker } = await launched("scorm2004", {
      values: { "adl.nav.request_valid.continue": "" },
    });
    tracker.end();
    expect(lms.values).not.to.have.property("adl.nav.request");
  });

  it("brings the progress that waited", async () => {
    const { lms, tracker, surroundings } = await launched("scorm2004");
    tracker.send([answered(), progressed]);
    surroundings.happen("leaving");
    expect(lms.values["cmi.progress_measure"]).to.equal("0.5");
  });

  it("writes no state when nothing happened", async () => {
    const { lms, tracker } = await launched("scorm12", {
      values: { "cmi.suspend_data": "AbC", "cmi.core.lesson_status": "incomplete" },
    });
    lms.news();
    tracker.end();
    expect(lms.news().filter((call) => call.includes("suspend_data"))).to.deep.equal([]);
  });

  it("happens once", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    tracker.send([saved("AbC")]);
    tracker.end();
    lms.news();
    tracker.end();
    tracker.retry();
    tracker.send([saved("AbD")]);
    surroundings.happen("hidden");
    surroundings.happen("leaving");
    await surroundings.pass(3600);
    expect(lms.calls).to.deep.equal([]);
  });

  it("finishes although the commit failed", async () => {
    const { lms, tracker } = await launched("scorm12");
    lms.faults = { results: { Commit: [null] } };
    tracker.end();
    expect(lms.news().at(-1)).to.equal("Terminate");
  });

  it("is told as over when the LMS took everything", async () => {
    const { tracker, connections } = await launched("scorm12");
    tracker.send([saved("AbC")]);
    tracker.end();
    expect(connections.at(-1)).to.deep.equal({ kind: "ended" });
  });

  for (const [name, faults] of FAILURES) {
    it(`is told as a lost connection when ${name} fails at the exit button`, async () => {
      const { lms, tracker, connections } = await launched("scorm12");
      lms.faults = faults;
      tracker.send([saved("AbC")]);
      tracker.end();
      expect(connections.at(-1)).to.deep.equal({ kind: "lost", kept: "browser" });
    });
  }

  it("says that nothing stays in this browser where storage is blocked", async () => {
    const { lms, tracker, connections } = await launched("scorm2004", { storageBlocked: true });
    lms.faults = { results: { Terminate: ["false"] } };
    tracker.send([saved("AbC")]);
    tracker.end();
    expect(connections.at(-1)).to.deep.equal({ kind: "lost", kept: "window" });
  });

  it("says that nothing stays in this browser where the copy was given up", async () => {
    const { lms, tracker, surroundings, connections } = await launched("scorm2004");
    tracker.send([saved("AbC")]);
    await surroundings.pass(20);
    lms.faults = { results: { Terminate: ["false"] } };
    tracker.end();
    expect(surroundings.stored.size).to.equal(0);
    expect(connections.at(-1)).to.deep.equal({ kind: "lost", kept: "window" });
  });

  it("is told again when the Back button brings the page back", async () => {
    const { surroundings, connections } = await launched("scorm12");
    surroundings.happen("leaving");
    connections.length = 0;
    surroundings.happen("restored");
    expect(connections).to.deep.equal([{ kind: "ended" }]);
  });
});

describe("the end of a finished course for an LMS that ignores suspended sessions", () => {
  const settings = { exitOnComplete: "normal" } as const;

  it("ends the attempt in SCORM 1.2", async () => {
    const { lms, tracker } = await launched("scorm12", { settings });
    tracker.send([passed]);
    tracker.end();
    expect(lms.values["cmi.core.exit"]).to.equal("");
  });

  it("ends the attempt, and all of it, in SCORM 2004", async () => {
    const { lms, tracker } = await launched("scorm2004", { settings });
    tracker.send([passed]);
    tracker.end();
    expect(lms.values).to.include({ "cmi.exit": "normal", "adl.nav.request": "exitAll" });
  });

  it("keeps the state of a course that is not finished", async () => {
    const { lms, tracker } = await launched("scorm2004", { settings });
    tracker.send([{ kind: "judged", verdict: { score: 40, status: "failed" } }]);
    tracker.end();
    expect(lms.values).to.include({ "cmi.exit": "suspend", "adl.nav.request": "suspendAll" });
  });

  it("ends it also after a look back", async () => {
    const values = { "cmi.core.lesson_status": "completed" };
    const { lms, tracker } = await launched("scorm12", { settings, values });
    tracker.look();
    tracker.end();
    expect(lms.values["cmi.core.exit"]).to.equal("");
  });

  it("is what the settings ask for only", async () => {
    const { lms, tracker } = await launched("scorm12");
    tracker.send([passed]);
    tracker.end();
    expect(lms.values["cmi.core.exit"]).to.equal("suspend");
  });
});
