import { expect } from "chai";
import { actorIn } from "../../packages/targets/src/xapi/session/actor.ts";
import { plainLaunchIn, withoutAuth } from "../../packages/targets/src/xapi/session/launch.ts";
import { ACTIVITIES, Desk, relaunched, reloaded, seated } from "./fakes/desk.ts";
import { FakeOnline, type Sent } from "./fakes/online.ts";
import { RecordStore } from "./fakes/record-store.ts";
import { leave } from "./fakes/sittings.ts";

const INES = { objectType: "Agent", mbox: "mailto:ines@example.com", name: "Ines" };

describe("a plain launch", () => {
  it("begins, and ends as suspended while something is open", async () => {
    const desk = await seated("xapi");
    desk.answer("one", "a");
    await leave(desk);
    const verbs = desk.store.verbs();
    expect(verbs[0]).to.equal("initialized");
    expect(verbs.slice(-2)).to.deep.equal(["suspended", "terminated"]);
    expect(desk.store.record().violations).to.deep.equal([]);
  });

  it("is resumed by who comes back, at the same place", async () => {
    const desk = await seated("xapi");
    desk.see("listening/s2");
    await leave(desk);
    const again = await relaunched("xapi", desk);
    expect(again.launch.saved.bookmark).to.equal("listening/s2");
    expect(again.store.verbs()).to.include("resumed");
    await leave(again);
    expect(again.store.record().violations).to.deep.equal([]);
  });

  it("tells a failed attempt at once, and another that passes", async () => {
    const desk = await seated("xapi");
    for (const letter of ["b", "a"] as const) {
      desk.answer("one", letter);
      desk.answer("two", letter);
      await desk.online.pass(3);
    }
    const judged = desk.store.verbs().filter((verb) => verb === "failed" || verb === "passed");
    expect(judged).to.deep.equal(["failed", "passed"]);
  });

  it("speaks of the activity in the course where the LMS names none", async () => {
    const desk = await seated("xapi", { tincan: { activityId: "missing" } });
    const [first] = desk.store.record().statements;
    expect(first).to.have.nested.property("object.id", ACTIVITIES.rootId);
  });

  it("invents no registration", async () => {
    const desk = await seated("xapi", { tincan: { registration: "missing" } });
    await leave(desk);
    const first = desk.store.record().statements[0];
    expect(first).to.not.have.nested.property("context.registration");
    const again = await relaunched("xapi", desk, { tincan: { registration: "missing" } });
    expect(again.store.verbs()).to.include("resumed");
  });

  it("adds what the LMS wants to group by", async () => {
    const grouping = "https://lms.example/path/7";
    const desk = await seated("xapi", { tincan: { grouping } });
    const first = desk.store.record().statements[0];
    expect(JSON.stringify(first)).to.include(`"grouping":[{"id":"${grouping}"}`);
  });

  for (const actor of ["old-style", "plus", "twice"] as const) {
    it(`understands an actor that is written ${actor}`, async () => {
      const desk = await seated("xapi", { tincan: { actor } });
      await leave(desk);
      expect(desk.store.verbs()).to.include("terminated");
      expect(desk.store.record().violations).to.deep.equal([]);
    });
  }

  it("understands what opens the store without the word in front", async () => {
    const desk = await seated("xapi", { tincan: { auth: "bare" } });
    expect(desk.store.verbs()).to.deep.equal(["initialized"]);
  });

  it("takes what opens the store out of the address, and finds it after a reload", async () => {
    const desk = await seated("xapi");
    expect(desk.online.query).to.include("endpoint=").and.not.include("auth=");
    desk.online.happen("leaving");
    await desk.online.settle();
    const again = await reloaded("xapi", desk);
    expect(again.connection?.kind).to.equal("connected");
    expect(again.store.verbs()).to.deep.equal([
      "initialized",
      "suspended",
      "terminated",
      "resumed",
    ]);
  });

  it("says that nothing is recorded where what opens the store is lost", async () => {
    const store = new RecordStore("xapi");
    const online = new FakeOnline(store.answer, withoutAuth(store.launch()));
    const desk = await new Desk("xapi", store, online).start();
    expect(desk.connections).to.deep.equal([{ kind: "ended" }]);
  });

  it("is a preview where nobody has launched it", async () => {
    const store = new RecordStore("xapi");
    const desk = await new Desk("xapi", store, new FakeOnline(store.answer, "?role=nurse")).start();
    expect(desk.connections).to.deep.equal([{ kind: "none" }]);
  });

  it("leaves the window as it is", async () => {
    const desk = await seated("xapi");
    await leave(desk);
    expect(desk.online.left).to.deep.equal([]);
    expect(desk.connection).to.deep.equal({ kind: "ended" });
  });
});

describe("a launch by a service", () => {
  it("asks the service, and opens the store with its cookie", async () => {
    const { desk, sent } = await serviced(200);
    expect(desk.connection?.kind).to.equal("connected");
    expect(sent[0]).to.include({ method: "POST", credentials: "include" });
    expect(sent[0]?.url.href).to.equal("https://service.example/launch/k-1");
    for (const { headers, credentials } of sent.slice(1)) {
      expect(headers).to.not.have.property("authorization");
      expect(credentials).to.equal("include");
    }
    expect(JSON.parse(sent.at(-1)?.body ?? "")[0]).to.have.nested.property(
      "context.contextActivities.grouping[0].id",
      "https://lms.example/path",
    );
  });

  it("says that nothing is recorded where the service refuses", async () => {
    const { desk } = await serviced(403);
    expect(desk.connections).to.deep.equal([{ kind: "ended" }]);
  });
});

describe("the address of a launch", () => {
  it("needs a store and a learner", () => {
    expect(plainLaunchIn("?endpoint=https%3A%2F%2Flrs.example%2F")).to.equal(undefined);
    expect(plainLaunchIn(`?actor=${encodeURIComponent(JSON.stringify(INES))}`)).to.equal(undefined);
  });

  it("may be encoded twice", () => {
    const twice = (text: string) => encodeURIComponent(encodeURIComponent(text));
    const query = `?endpoint=${twice("https://lrs.example/x/")}&actor=${twice(JSON.stringify(INES))}`;
    expect(plainLaunchIn(query)).to.deep.include({
      endpoint: "https://lrs.example/x/",
      actor: INES,
    });
  });

  for (const [given, meant] of [
    ["Basic+abc", "Basic abc"],
    ["abc%3D", "Basic abc="],
    ["Bearer%20x.y", "Bearer x.y"],
    ["Basic%2520abc", "Basic abc"],
    ["Basic%20a+b", "Basic a+b"],
  ]) {
    it(`opens the store with ${meant} where it says ${given}`, () => {
      const actor = encodeURIComponent(JSON.stringify(INES));
      const launch = plainLaunchIn(`?endpoint=https://lrs.example&auth=${given}&actor=${actor}`);
      expect(launch?.auth).to.equal(meant);
    });
  }

  it("loses only what opens the store", () => {
    expect(withoutAuth("?endpoint=x&auth=Basic%20y&role=nurse")).to.equal("?endpoint=x&role=nurse");
    expect(withoutAuth("?authority=z&auth=y")).to.equal("?authority=z");
  });
});

describe("the learner of a launch", () => {
  it("is read from lists, as old launchers write", () => {
    const old = { name: ["Ines"], mbox: ["ines@example.com"] };
    expect(actorIn(old)).to.deep.equal(INES);
  });

  it("is read from an account with the old words", () => {
    const old = { account: [{ accountServiceHomePage: "https://a.example", accountName: "7" }] };
    expect(actorIn(old)).to.deep.equal({
      objectType: "Agent",
      account: { homePage: "https://a.example", name: "7" },
    });
  });

  it("has one name only", () => {
    const both = { ...INES, openid: "https://ines.example" };
    expect(actorIn(both)).to.deep.equal(INES);
  });

  it("is nobody without any", () => {
    expect(actorIn({ name: "Ines" })).to.equal(undefined);
  });
});

async function serviced(status: number): Promise<{ desk: Desk; sent: readonly Sent[] }> {
  const answer = {
    actor: INES,
    endpoint: "https://lrs.example/xapi/",
    contextActivities: { grouping: [{ id: "https://lms.example/path" }] },
  };
  const online = new FakeOnline(async ({ url, method }) => {
    if (url.hostname === "service.example") return Response.json(answer, { status });
    return method === "GET" ? new Response("", { status: 404 }) : Response.json([]);
  }, "?xAPILaunchKey=k-1&xAPILaunchService=https%3A%2F%2Fservice.example%2F");
  const desk = await new Desk("xapi", new RecordStore("xapi"), online).start();
  return { desk, sent: online.sent };
}
