import type { Connection } from "@coursewright/course";
import { createTracker } from "@coursewright/targets/trackers/web";
import { expect } from "chai";
import { FakeSurroundings } from "./fakes/surroundings.ts";
import { passed, saved } from "./fakes/world.ts";

describe("the web tracker", () => {
  it("finds state and result again", async () => {
    const surroundings = new FakeSurroundings({});
    const tracker = createTracker(surroundings);
    await tracker.start("com.example.a");
    tracker.send([saved("AbC"), passed]);
    expect(await createTracker(surroundings).start("com.example.a")).to.deep.equal({
      mode: "normal",
      saved: { state: "AbC", bookmark: "listening/start" },
      verdict: { score: 80, status: "passed" },
      learner: "",
      role: undefined,
    });
  });

  it("knows the audience from the page's address", async () => {
    const surroundings = new FakeSurroundings({});
    surroundings.query = "?role=nurse";
    const { role } = await createTracker(surroundings).start("com.example.a");
    expect(role).to.equal("nurse");
  });

  it("keeps courses apart", async () => {
    const surroundings = new FakeSurroundings({});
    const tracker = createTracker(surroundings);
    await tracker.start("com.example.a");
    tracker.send([saved("AbC")]);
    const { saved: other } = await createTracker(surroundings).start("com.example.b");
    expect(other.state).to.equal("");
  });

  it("never lowers a result", async () => {
    const surroundings = new FakeSurroundings({});
    const tracker = createTracker(surroundings);
    await tracker.start("com.example.a");
    tracker.send([passed, { kind: "judged", verdict: { score: 20, status: "failed" } }]);
    const { verdict } = await createTracker(surroundings).start("com.example.a");
    expect(verdict).to.deep.equal({ score: 80, status: "passed" });
  });

  it("keeps nothing while the learner looks back", async () => {
    const surroundings = new FakeSurroundings({});
    const tracker = createTracker(surroundings);
    await tracker.start("com.example.a");
    tracker.look();
    tracker.send([saved("AbC")]);
    const launch = await createTracker(surroundings).start("com.example.a");
    expect(launch.saved.state).to.equal("");
  });

  it("says so when storage is blocked", async () => {
    const surroundings = new FakeSurroundings({});
    surroundings.storageBlocked = true;
    const tracker = createTracker(surroundings);
    await tracker.start("com.example.a");
    const connections: Connection[] = [];
    tracker.watch((connection) => connections.push(connection));
    expect(connections).to.deep.equal([{ kind: "lost", kept: "window" }]);
  });

  it("begins anew where something unreadable is stored", async () => {
    const surroundings = new FakeSurroundings({});
    surroundings.stored.set("cw-com.example.a", "{broken");
    const { verdict } = await createTracker(surroundings).start("com.example.a");
    expect(verdict.status).to.equal("incomplete");
  });
});
