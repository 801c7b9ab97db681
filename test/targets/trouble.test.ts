import { learnerKey } from "@coursewright/course";
import { expect } from "chai";
import { answered, launched, passed, saved } from "./fakes/world.ts";

const KEY = `${learnerKey("com.example.listening", "ines")}-unsent`;

describe("when the LMS does not store", () => {
  it("tries again after 2, 10 and 60 seconds, then every minute", async () => {
    const { lms, tracker, surroundings } = await launched("scorm2004");
    await surroundings.pass(20);
    lms.faults = { results: { Commit: ["false"] } };
    tracker.send([saved("AbC")]);
    const seconds: number[] = [];
    for (let second = 1; second <= 200; second++) {
      lms.news();
      await surroundings.pass(1);
      if (lms.calls.includes("Commit")) seconds.push(second);
    }
    expect(seconds).to.deep.equal([2, 12, 72, 132, 192]);
  });

  it("tells the learner after the third refusal, and when it is well again", async () => {
    const { lms, tracker, surroundings, connections } = await launched("scorm2004");
    await surroundings.pass(20);
    connections.length = 0;
    lms.faults = { results: { Commit: ["false", "false", null, "true"] } };
    tracker.send([saved("AbC")]);
    await surroundings.pass(13);
    expect(connections).to.deep.equal([{ kind: "connected" }, { kind: "lost", kept: "browser" }]);
    await surroundings.pass(60);
    expect(connections[2]).to.have.property("confirmedAt");
  });

  it("keeps values that were refused until they are taken", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    await surroundings.pass(20);
    lms.faults = { refuses: [[/./, "101"]] };
    tracker.send([answered(), saved("AbC"), passed]);
    lms.faults = {};
    await surroundings.pass(3);
    expect(lms.values).to.include({
      "cmi.interactions.0.id": "say_back",
      "cmi.suspend_data": "AbC",
      "cmi.core.lesson_status": "passed",
    });
  });

  it("tries at once when the learner asks for it", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    await surroundings.pass(20);
    lms.faults = { results: { Commit: ["false", "true"] } };
    tracker.send([saved("AbC")]);
    lms.news();
    tracker.retry();
    expect(lms.news()).to.deep.equal(["Commit"]);
    tracker.retry();
    expect(lms.news()).to.deep.equal([]);
  });

  it("goes on when the LMS throws", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    lms.faults = {
      get refuses(): never {
        throw new Error("network");
      },
    };
    tracker.send([saved("AbC")]);
    expect(surroundings.notes.join()).to.include("SetValue Error: network");
  });

  it("notes for support which call failed and why, and nothing of the answers", async () => {
    const { tracker, surroundings } = await launched("scorm12", {
      faults: { refuses: [[/suspend_data/, "405"]] },
    });
    tracker.send([saved("secret")]);
    expect(surroundings.notes).to.deep.equal(["cmi.suspend_data 405"]);
  });

  it("does not insist on an element that the LMS does not know", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12", {
      faults: { refuses: [[/score\.m/, "401"]] },
    });
    tracker.send([passed]);
    lms.news();
    await surroundings.pass(120);
    expect(lms.news()).to.deep.equal([]);
  });
});

describe("what could not be sent", () => {
  it("stays in this browser until the LMS has it", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    lms.faults = { results: { Commit: ["false", "true"] } };
    await surroundings.pass(20);
    tracker.send([saved("AbC")]);
    expect([...surroundings.stored.keys()][0]).to.equal(KEY);
    await surroundings.pass(2);
    expect(surroundings.stored.size).to.equal(0);
  });

  it("comes back at the next launch, and is sent", async () => {
    const stored = await unsent("AbC");
    const { launch, lms } = await launched("scorm12", { stored });
    expect(launch.saved).to.deep.equal({ state: "AbC", bookmark: "listening/start" });
    expect(lms.values["cmi.suspend_data"]).to.equal("AbC");
    expect(lms.calls.length).to.be.at.most(20);
  });

  it("comes back although other content left several lines", async () => {
    const values = { "cmi.suspend_data": "two\nlines", "cmi.core.lesson_status": "incomplete" };
    const { launch } = await launched("scorm12", { stored: await unsent("AbC", values), values });
    expect(launch.saved.state).to.equal("AbC");
  });

  it("is forgotten when the LMS holds something newer", async () => {
    const stored = await unsent("AbC");
    const { launch, surroundings } = await launched("scorm12", {
      stored,
      values: { "cmi.suspend_data": "Newer", "cmi.core.lesson_status": "incomplete" },
    });
    expect(launch.saved.state).to.equal("Newer");
    expect(surroundings.stored.size).to.equal(0);
  });

  it("is nobody else's", async () => {
    const stored = await unsent("AbC");
    const { launch } = await launched("scorm12", {
      stored,
      values: { "cmi.core.student_id": "omar" },
    });
    expect(launch.saved.state).to.equal("");
  });

  it("stays in the window when nobody knows who the learner is", async () => {
    const { surroundings, tracker } = await launched("scorm12", {
      values: { "cmi.core.student_id": "" },
    });
    tracker.send([saved("AbC")]);
    expect(surroundings.stored.size).to.equal(0);
  });

  it("stays in the window when storage is blocked, which the learner is told", async () => {
    const { surroundings, tracker, connections, lms } = await launched("scorm12", {
      storageBlocked: true,
    });
    await surroundings.pass(20);
    lms.faults = { results: { Commit: ["false"] } };
    tracker.send([saved("AbC")]);
    await surroundings.pass(15);
    expect(connections.at(-1)).to.deep.equal({ kind: "lost", kept: "window" });
  });
});

/** What a browser holds after a window was closed that could not send. */
async function unsent(
  state: string,
  values: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, string>> {
  const { tracker, surroundings, lms } = await launched("scorm12", { values });
  lms.faults = { refuses: [[/./, "101"]], results: { Commit: ["false"], Terminate: ["false"] } };
  tracker.send([saved(state)]);
  surroundings.happen("leaving");
  return surroundings.stored;
}
