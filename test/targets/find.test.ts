import type { Connection } from "@coursewright/course";
import { createTracker } from "@coursewright/targets/trackers/scorm2004";
import { expect } from "chai";
import { scorm12 } from "../../packages/targets/src/scorm12/dialect.ts";
import { scorm2004 } from "../../packages/targets/src/scorm2004/dialect.ts";
import { FakeLms } from "./fakes/lms.ts";
import { FakeSurroundings } from "./fakes/surroundings.ts";

/** A window of another site: whatever one looks at throws. */
const FOREIGN = new Proxy(
  {},
  {
    get() {
      throw new Error("SecurityError");
    },
  },
);

describe("the search for the LMS", () => {
  it("finds it in the course's own window", async () => {
    expect(await calledFrom((lms) => lms)).to.include("Initialize");
  });

  it("climbs as many windows as the portal has", async () => {
    const nested = (lms: object) =>
      Array.from({ length: 40 }).reduce<object>((parent) => ({ parent }), lms);
    expect(await calledFrom(nested)).to.include("Initialize");
  });

  it("looks at the opener's parents when it is a popup", async () => {
    expect(await calledFrom((lms) => ({ opener: { parent: lms } }))).to.include("Initialize");
  });

  it("looks at what opened the top window", async () => {
    const popup = (lms: object) => {
      const top = { opener: lms };
      return { parent: top, top };
    };
    expect(await calledFrom(popup)).to.include("Initialize");
  });

  it("goes on when a parent belongs to another site", async () => {
    const mixed = (lms: object) => ({ parent: FOREIGN, opener: lms });
    expect(await calledFrom(mixed)).to.include("Initialize");
  });

  it("passes over an object of the same name without the functions", async () => {
    const decoy = (lms: object) => ({ API_1484_11: {}, parent: lms });
    expect(await calledFrom(decoy)).to.include("Initialize");
  });

  it("ignores an opener that is closed", async () => {
    const { connection } = await search({ opener: { closed: true, ...lmsWindow(new FakeLms()) } });
    expect(connection).to.deep.equal({ kind: "none" });
  });

  it("waits for an LMS that comes late", async () => {
    const lms = new FakeLms();
    const window: Record<string, unknown> = {};
    const surroundings = new FakeSurroundings(window);
    const start = createTracker(surroundings).start("com.example.a");
    await surroundings.pass(3);
    Object.assign(window, lmsWindow(lms));
    await surroundings.pass(1);
    await start;
    expect(lms.calls).to.include("Initialize");
  });

  it("gives up after five seconds, and the course works", async () => {
    const { connection, launch } = await search({});
    expect(connection).to.deep.equal({ kind: "none" });
    expect(launch.mode).to.equal("normal");
  });

  it("never speaks 2004 to an LMS of 1.2, but 1.2 where nothing else is offered", async () => {
    const lms = new FakeLms({ "cmi.core.lesson_status": "not attempted" });
    await search({ API: lms.api(scorm12) });
    expect(lms.values["cmi.core.lesson_status"]).to.equal("incomplete");
  });

  it("prefers its own standard where both are offered", async () => {
    const [old, young] = [new FakeLms(), new FakeLms()];
    await search({ API: old.api(scorm12), parent: lmsWindow(young) });
    expect(old.calls).to.deep.equal([]);
    expect(young.calls).to.include("Initialize");
  });
});

async function calledFrom(window: (lms: object) => object): Promise<readonly string[]> {
  const lms = new FakeLms();
  await search(window(lmsWindow(lms)));
  return lms.calls;
}

function lmsWindow(lms: FakeLms): Record<string, unknown> {
  return { API_1484_11: lms.api(scorm2004) };
}

async function search(window: object) {
  const surroundings = new FakeSurroundings(window);
  const tracker = createTracker(surroundings);
  const start = tracker.start("com.example.a");
  await surroundings.pass(6);
  const launch = await start;
  const connections: Connection[] = [];
  tracker.watch((connection) => connections.push(connection));
  return { launch, connection: connections[0] };
}
