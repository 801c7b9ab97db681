import { expect } from "chai";
import { FakeSurroundings } from "./fakes/surroundings.ts";
import { launched, STANDARDS, saved } from "./fakes/world.ts";

const { createTracker } = STANDARDS.scorm12;

describe("launch in SCORM 1.2", () => {
  it("says that somebody is here, keeps the session, and commits once", async () => {
    const { lms } = await launched("scorm12");
    expect(lms.calls.length).to.be.at.most(20);
    expect(lms.news()).to.deep.equal([
      "Initialize",
      "SetValue cmi.core.lesson_status incomplete",
      "SetValue cmi.core.exit suspend",
      "Commit",
    ]);
  });

  it("leaves the status of a learner who comes back", async () => {
    const { lms } = await launched("scorm12", {
      values: { "cmi.core.lesson_status": "incomplete" },
    });
    expect(lms.news()).to.deep.equal(["Initialize", "SetValue cmi.core.exit suspend", "Commit"]);
  });

  it("touches nothing of a result that may be final", async () => {
    const { lms } = await launched("scorm12", { values: { "cmi.core.lesson_status": "failed" } });
    expect(lms.news()).to.deep.equal(["Initialize", "SetValue cmi.core.exit suspend"]);
  });

  it("knows such a result to be recorded", async () => {
    const { connections } = await launched("scorm12", {
      values: { "cmi.core.lesson_status": "passed" },
    });
    expect(connections[0]).to.have.property("confirmedAt");
  });

  it("tells the player what the LMS holds", async () => {
    const { launch } = await launched("scorm12", {
      values: {
        "cmi.core.entry": "ab-initio",
        "cmi.core.lesson_status": "failed",
        "cmi.core.score.raw": "40",
        "cmi.suspend_data": "AbC",
        "cmi.core.lesson_location": "listening/start",
        "cmi.student_data.mastery_score": "75",
        "cmi.student_preference.language": "pt_BR",
      },
    });
    expect(launch).to.deep.equal({
      mode: "normal",
      saved: { state: "AbC", bookmark: "listening/start" },
      verdict: { score: 40, status: "failed" },
      pass: 75,
      learner: "ines",
      language: "pt_BR",
      role: undefined,
    });
  });

  it("takes a running session for granted after a reload", async () => {
    const { connections } = await launched("scorm12", {
      faults: { results: { Initialize: ["false"] } },
    });
    expect(connections[0]?.kind).to.equal("connected");
  });
});

describe("launch in SCORM 2004", () => {
  it("says that somebody is here, keeps the session, and commits once", async () => {
    const { lms } = await launched("scorm2004");
    expect(lms.calls.length).to.be.at.most(20);
    expect(lms.news()).to.deep.equal([
      "Initialize",
      "SetValue cmi.completion_status incomplete",
      "SetValue cmi.exit suspend",
      "Commit",
    ]);
  });

  it("touches nothing of a result that may be final", async () => {
    const { lms } = await launched("scorm2004", {
      values: { "cmi.completion_status": "completed", "cmi.success_status": "passed" },
    });
    expect(lms.news()).to.deep.equal(["Initialize", "SetValue cmi.exit suspend"]);
  });

  it("reads the pass mark as a share", async () => {
    const { launch } = await launched("scorm2004", {
      values: { "cmi.scaled_passing_score": "0.7" },
    });
    expect(launch.pass).to.equal(70);
  });

  it("knows nothing where the LMS holds nothing", async () => {
    const { launch } = await launched("scorm2004");
    expect(launch).to.deep.equal({
      mode: "normal",
      saved: { state: "", bookmark: "" },
      verdict: { score: undefined, status: "incomplete" },
      pass: undefined,
      learner: "ines",
      language: "",
      role: undefined,
    });
  });

  it("is not recorded when the LMS refuses the session", async () => {
    const { connections, lms } = await launched("scorm2004", {
      values: { "cmi.completion_status": "" },
      faults: { results: { Initialize: ["false"] } },
    });
    expect(connections).to.deep.equal([{ kind: "none" }]);
    expect(lms.news()).to.deep.equal(["Initialize"]);
  });

  it("understands booleans and numbers for answers", async () => {
    const { connections } = await launched("scorm2004", {
      faults: { results: { Initialize: [true], SetValue: [1], Commit: [1] } },
    });
    expect(connections[0]).to.have.property("confirmedAt");
  });
});

describe("the audience", () => {
  const TOLD: readonly (readonly [launchData: string, role: string | undefined])[] = [
    ["role=nurse", "nurse"],
    ["unit=7&role=team-lead&x=1", "team-lead"],
    ["?role=nurse\n", "nurse"],
    ['{"unit": 7, "role" : "nurse"}', "nurse"],
    ["parole=nurse", undefined],
    ["role=Nurse", undefined],
    ["role=nurse's", undefined],
    [`role=${"x".repeat(41)}`, undefined],
    ['{"role":7}', undefined],
    ["", undefined],
  ];
  for (const [launchData, role] of TOLD) {
    it(`is ${role ?? "unknown"} where the launch data is ${JSON.stringify(launchData)}`, async () => {
      const values = { "cmi.launch_data": launchData };
      const { launch } = await launched("scorm2004", { values });
      expect(launch.role).to.equal(role);
    });
  }

  it("is what the page's address says before what the LMS says", async () => {
    const values = { "cmi.launch_data": "role=nurse" };
    const { launch } = await launched("scorm12", { values, query: "?lang=nl&role=support" });
    expect(launch.role).to.equal("support");
  });

  it("is what the page's address says where no LMS is", async () => {
    const surroundings = new FakeSurroundings({});
    surroundings.query = "?role=nurse";
    const start = createTracker(surroundings).start("com.example.listening");
    await surroundings.pass(6);
    expect((await start).role).to.equal("nurse");
  });
});

describe("modes in SCORM 2004", () => {
  it("are normal when the LMS says nothing", async () => {
    const { launch } = await launched("scorm2004", { values: { "cmi.mode": "" } });
    expect(launch.mode).to.equal("normal");
  });

  it("write nothing but the time when the learner reviews", async () => {
    const { lms, tracker, launch } = await launched("scorm2004", {
      values: { "cmi.mode": "review" },
    });
    tracker.send([saved("AbC")]);
    tracker.end();
    expect(launch.mode).to.equal("review");
    expect(lms.news()).to.deep.equal([
      "Initialize",
      "SetValue cmi.session_time PT0H0M0.00S",
      "SetValue cmi.exit suspend",
      "Terminate",
    ]);
  });

  it("write nothing but the time when the player looks back", async () => {
    const { lms, tracker, surroundings } = await launched("scorm2004", {
      values: { "cmi.completion_status": "completed", "cmi.success_status": "passed" },
    });
    lms.news();
    tracker.look();
    tracker.send([saved("AbC")]);
    surroundings.happen("hidden");
    await surroundings.pass(3600);
    surroundings.happen("leaving");
    expect(lms.news()).to.deep.equal([
      "SetValue cmi.session_time PT0H30M0.00S",
      "SetValue cmi.exit suspend",
      "Terminate",
    ]);
  });
});
