import { expect } from "chai";
import { au } from "../lms/xapi-course.ts";
import { Desk, relaunched, reloaded, seated } from "./fakes/desk.ts";
import { FakeOnline, type Sent } from "./fakes/online.ts";
import { RecordStore, verbOf } from "./fakes/record-store.ts";

describe("a session of cmi5", () => {
  it("asks for token, launch data, preferences and its own state before it says anything", async () => {
    const { online } = await seated("cmi5");
    expect(online.sent.map(called)).to.deep.equal([
      "POST /fetch",
      "GET activities/state LMS.LaunchData",
      "GET agents/profile cmi5LearnerPreferences",
      "GET activities/state https://acme.example/xapi/state/v1",
      "POST statements initialized",
    ]);
  });

  it("asks for the token without body, header or right", async () => {
    const { online } = await seated("cmi5");
    const { method, headers, body } = online.sent[0] ?? {};
    expect({ method, headers, body }).to.deep.equal({ method: "POST", headers: {}, body: "" });
  });

  it("sends no cookie, and names its version, with everything it asks of the store", async () => {
    const { online } = await seated("cmi5");
    for (const { credentials, headers } of online.sent.slice(1)) {
      expect(credentials).to.equal("omit");
      expect(headers["x-experience-api-version"]).to.equal("1.0.3");
      expect(headers.authorization).to.match(/^Basic ./);
    }
  });

  it("is a preview without tracking where the launch is not whole", async () => {
    const store = new RecordStore("cmi5");
    const query = store.launch().replace(/registration=[^&]*&?/, "");
    const desk = await new Desk("cmi5", store, new FakeOnline(store.answer, query)).start();
    desk.answer("one", "a");
    await desk.online.pass(10);
    expect(desk.connections).to.deep.equal([{ kind: "none" }]);
    expect(desk.online.sent).to.deep.equal([]);
  });

  for (const tokenFails of ["1", "2", "3", "not-json", "no-token", "status-500"] as const) {
    it(`tells that nothing is recorded where there is no token: ${tokenFails}`, async () => {
      const store = new RecordStore("cmi5");
      const online = new FakeOnline(store.answer, store.launch());
      store.misbehave({ tokenFails });
      const desk = await new Desk("cmi5", store, online).start();
      desk.answer("one", "a");
      await online.pass(10);
      expect(desk.connections).to.deep.equal([{ kind: "ended" }]);
      expect(online.sent.length).to.equal(1);
    });
  }

  it("logs nothing of an answer that may hold a token", async () => {
    const store = new RecordStore("cmi5");
    const answer = async () => new Response('{"auth-token": "c2VjcmV0", "x"', { status: 200 });
    const desk = await new Desk("cmi5", store, new FakeOnline(answer, store.launch())).start();
    expect(desk.tracker.log?.().join()).to.include("POST fetch 200").and.not.include("c2VjcmV0");
  });

  it("tells that nothing is recorded where nobody answers, within a minute", async () => {
    const store = new RecordStore("cmi5");
    const online = new FakeOnline(store.answer, store.launch());
    online.isHanging = true;
    const before = online.now();
    const desk = await new Desk("cmi5", store, online).start();
    expect(desk.connections).to.deep.equal([{ kind: "ended" }]);
    expect(online.now() - before).to.be.lessThan(60_000);
  });

  it("asks again for launch data that a store that stumbles does not give", async () => {
    const store = new RecordStore("cmi5");
    const online = new FakeOnline(store.answer, store.launch());
    store.misbehave({ lrsIsDown: true, lrsFaultsLast: 3 });
    const desk = await new Desk("cmi5", store, online).start();
    expect(desk.connection?.kind).to.equal("connected");
    expect(store.record().violations).to.deep.equal([]);
  });

  it("breaks no rule from the first word to the last", async () => {
    const desk = await seated("cmi5", { masteryScore: 0.7 });
    await take(desk, "b", "b");
    desk.answer("one", "a");
    desk.answer("two", "a");
    await leave(desk);
    expect(desk.store.record().violations).to.deep.equal([]);
    expect(desk.store.record().sessions[0]?.phase).to.equal("terminated");
  });

  it("goes back to where the LMS wants the learner, in its own window", async () => {
    const desk = await seated("cmi5");
    await leave(desk);
    expect(desk.online.left.map((url) => url?.replace(/=.*/, ""))).to.deep.equal([
      "https://lms.example/returned?session",
    ]);
    expect(desk.connection).to.deep.equal({ kind: "ended" });
  });

  it("closes its window where the LMS names no place", async () => {
    const desk = await seated("cmi5", { returnUrl: "none" });
    await leave(desk);
    expect(desk.online.left).to.deep.equal([undefined]);
  });

  it("waits five seconds at the exit for a store that does not answer, and says that something waits", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.online.isOffline = true;
    desk.tracker.end();
    await desk.online.pass(4.9);
    expect(desk.connections.map(({ kind }) => kind)).to.not.include("lost");
    await desk.online.pass(0.2);
    expect(desk.connection).to.deep.equal({ kind: "lost", kept: "browser" });
  });

  it("stores the state before the last word: with that its right to write is gone", async () => {
    const desk = await seated("cmi5");
    await take(desk, "b", "a");
    desk.tracker.end();
    await desk.online.pass(6);
    const asked = desk.online.sent.map(called);
    expect(asked.at(-1)).to.equal("POST statements terminated");
    expect(asked.at(-3)).to.match(/^PUT activities/);
  });
});

describe("a verdict in cmi5", () => {
  it("is told at once when it is passed", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.answer("two", "a");
    await desk.online.settle();
    expect(verbs(desk)).to.include.members(["passed", "completed"]);
  });

  it("is not told as failed before the learner leaves", async () => {
    const desk = await seated("cmi5");
    await take(desk, "b", "b");
    expect(verbs(desk)).to.include("completed").and.not.include("failed");
    await leave(desk);
    expect(verbs(desk).slice(-3)).to.deep.equal(["experienced", "failed", "terminated"]);
  });

  it("is never two in a session: who passes in the end has not failed", async () => {
    const desk = await seated("cmi5");
    await take(desk, "b", "b");
    desk.answer("one", "a");
    desk.answer("two", "a");
    await leave(desk);
    expect(judged(desk)).to.deep.equal(["passed"]);
  });

  it("is told once in a registration, however often the learner comes back", async () => {
    const desk = await seated("cmi5");
    await take(desk, "a", "a");
    await leave(desk);
    const again = await relaunched("cmi5", desk);
    expect(again.launch.verdict).to.deep.equal({ status: "passed", score: 100 });
    again.see("listening/s2");
    await leave(again);
    expect(judged(again)).to.deep.equal(["passed"]);
    expect(again.store.verbs().filter((verb) => verb === "completed").length).to.equal(1);
    expect(again.store.record().violations).to.deep.equal([]);
  });

  it("is told in a later session where it could not be told before", async () => {
    const desk = await seated("cmi5");
    desk.online.isOffline = true;
    await take(desk, "a", "a");
    await desk.online.pass(10);
    // The tab is closed without a network: nothing of it is left but what this browser keeps.
    desk.online.tab.clear();
    const again = await relaunched("cmi5", desk);
    await again.online.pass(3);
    expect(judged(again)).to.deep.equal(["passed"]);
    expect(again.launch.saved.state).to.not.equal("");
    expect(again.store.record().violations).to.deep.equal([]);
  });

  it("is the same statement where nobody knows whether it arrived", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    await desk.online.pass(5);
    // The answer to the last request of the page is lost, and so is its state.
    desk.store.misbehave({ lrsHangsUp: "after-storing", lrsFaultsHit: "statements" });
    desk.answer("two", "a");
    await desk.online.settle();
    desk.online.isOffline = true;
    desk.online.happen("leaving");
    desk.store.misbehave({});
    const again = await relaunched("cmi5", desk);
    await again.online.pass(3);
    expect(judged(again)).to.deep.equal(["passed"]);
    await leave(again);
    expect(judged(again)).to.deep.equal(["passed"]);
    expect(again.store.record().violations).to.deep.equal([]);
  });

  it("follows the LMS's mark, also where it is 0", async () => {
    const strict = await seated("cmi5", { masteryScore: 0.29 });
    expect(strict.launch.pass).to.equal(29);
    const lenient = await seated("cmi5", { masteryScore: 0 });
    expect(lenient.launch.pass).to.equal(0);
  });

  it("follows the course's mark where the LMS writes null", async () => {
    const store = new RecordStore("cmi5");
    store.misbehave({ masteryScoreIsNull: true });
    const desk = await new Desk(
      "cmi5",
      store,
      new FakeOnline(store.answer, store.launch()),
    ).start();
    expect(desk.launch.pass).to.equal(undefined);
    await take(desk, "a", "a");
    expect(judged(desk)).to.deep.equal(["passed"]);
  });
});

describe("a learner of cmi5", () => {
  it("comes back to the same place", async () => {
    const desk = await seated("cmi5");
    desk.see("listening/s2");
    desk.answer("one", "a");
    await leave(desk);
    const again = await relaunched("cmi5", desk);
    const { state, bookmark } = again.launch.saved;
    expect({ state, bookmark }).to.deep.equal({ state: stateIn(again), bookmark: "listening/s2" });
  });

  it("gets the first of the wished languages that the course has, and silence if wished", async () => {
    const preferences = { languagePreference: "de-DE, en-US", audioPreference: "off" } as const;
    const desk = await seated("cmi5", { preferences });
    expect([desk.launch.language, desk.online.isMuted]).to.deep.equal(["en", true]);
  });

  it("is the one of the role that the launch parameters name", async () => {
    const parameters = '<launchParameters>{"role":"nurse"}</launchParameters>';
    const store = new RecordStore("cmi5", au("au", 'moveOn="Completed"', parameters));
    const desk = await new Desk(
      "cmi5",
      store,
      new FakeOnline(store.answer, store.launch()),
    ).start();
    expect(desk.launch.role).to.equal("nurse");
  });

  it("brings the launch parameters, in which a language may be named", async () => {
    const parameters = "<launchParameters>lang=nl</launchParameters>";
    const store = new RecordStore("cmi5", au("au", 'moveOn="Completed"', parameters));
    const desk = await new Desk(
      "cmi5",
      store,
      new FakeOnline(store.answer, store.launch()),
    ).start();
    expect(desk.launch.launchData).to.equal("lang=nl");
  });

  for (const mode of ["browse", "review"] as const) {
    it(`is not judged and leaves no state in the mode ${mode}`, async () => {
      const desk = await seated("cmi5", { mode });
      expect(desk.launch.mode).to.equal(mode);
      desk.see("listening/s1");
      await take(desk, "a", "a");
      await leave(desk);
      expect(desk.store.verbs()).to.deep.equal(["initialized", "terminated"]);
      expect(desk.store.record().states).to.deep.equal([]);
      expect(desk.store.record().violations).to.deep.equal([]);
    });
  }

  it("who only looks at a final result tells no more than that", async () => {
    const desk = await seated("cmi5");
    desk.tracker.look();
    desk.answer("one", "a");
    await leave(desk);
    expect(desk.store.verbs()).to.deep.equal(["initialized", "terminated"]);
  });
});

describe("a page of cmi5", () => {
  it("that is loaded again asks for no second token and begins no second time", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.online.reloading = true;
    desk.online.happen("leaving");
    await desk.online.settle();
    const again = await reloaded("cmi5", desk);
    again.answer("two", "b");
    await leave(again);
    const { fetches, violations, statements } = again.store.record();
    expect(fetches.length).to.equal(1);
    expect(statements.filter((each) => verbOf(each) === "initialized").length).to.equal(1);
    expect(statements.filter((each) => verbOf(each) === "answered").length).to.equal(2);
    expect(violations).to.deep.equal([]);
  });

  it("that crashes and is loaded again loses and doubles nothing", async () => {
    const desk = await seated("cmi5");
    desk.store.misbehave({ lrsHangsUp: "after-storing", lrsFaultsHit: "statements" });
    desk.answer("one", "a");
    desk.answer("two", "a");
    await desk.online.pass(3);
    desk.store.misbehave({});
    const again = await reloaded("cmi5", desk);
    await leave(again);
    expect(judged(again)).to.deep.equal(["passed"]);
    expect(again.store.verbs().filter((verb) => verb === "answered").length).to.equal(2);
    expect(again.store.record().violations).to.deep.equal([]);
  });

  it("that goes away sends one request with everything that is left, and its state", async () => {
    const desk = await seated("cmi5");
    desk.see("listening/s1");
    desk.answer("one", "a");
    desk.online.happen("leaving");
    await desk.online.settle();
    const last = desk.online.sent.filter(({ keepalive }) => keepalive);
    expect(last.map(({ method }) => method).sort()).to.deep.equal(["POST", "PUT"]);
    expect(desk.store.verbs().slice(-1)).to.deep.equal(["terminated"]);
    expect(desk.store.verbs().filter((verb) => verb === "answered").length).to.equal(1);
    expect(desk.store.record().violations).to.deep.equal([]);
    const again = await relaunched("cmi5", desk);
    expect(again.launch.saved.bookmark).to.equal("listening/s1");
  });

  it("that has said its last word says no more when it is loaded again", async () => {
    const desk = await seated("cmi5");
    desk.online.happen("leaving");
    await desk.online.settle();
    const again = await reloaded("cmi5", desk);
    again.answer("one", "a");
    await again.online.pass(10);
    expect(again.connection).to.deep.equal({ kind: "ended" });
    expect(again.store.verbs().at(-1)).to.equal("terminated");
    expect(again.store.record().violations).to.deep.equal([]);
  });

  it("that is hidden saves and sends, but does not end", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.online.happen("hidden");
    await desk.online.settle();
    expect(desk.store.verbs()).to.include("answered").and.not.include("terminated");
    expect(desk.store.record().states.length).to.equal(1);
  });
});

describe("the connection of cmi5", () => {
  it("is told as lost after the third failure, and as there again with the time", async () => {
    const desk = await seated("cmi5");
    desk.online.isOffline = true;
    desk.answer("one", "a");
    await desk.online.pass(4);
    expect(desk.connection).to.deep.equal({ kind: "connected" });
    await desk.online.pass(3);
    expect(desk.connection).to.deep.equal({ kind: "lost", kept: "browser" });
    desk.online.comeOnline();
    await desk.online.pass(1);
    expect(desk.connection?.kind).to.equal("connected");
    expect(desk.connection).to.have.property("confirmedAt");
  });

  it("says that only this window keeps it where storage is blocked", async () => {
    const desk = await seated("cmi5");
    desk.online.storageBlocked = true;
    desk.online.isOffline = true;
    desk.answer("one", "a");
    await desk.online.pass(10);
    expect(desk.connection).to.deep.equal({ kind: "lost", kept: "window" });
  });

  it("is told as ended when the token has expired, and nothing more is asked", async () => {
    const desk = await seated("cmi5");
    desk.store.misbehave({ lrsTokenExpired: true, lrsFaultsHit: "statements" });
    desk.answer("one", "a");
    await desk.online.pass(3);
    expect(desk.connection).to.deep.equal({ kind: "ended" });
    const asked = desk.online.sent.length;
    desk.answer("two", "a");
    await desk.online.pass(60);
    expect(desk.online.sent.slice(asked).filter(({ method }) => method === "POST")).to.deep.equal(
      [],
    );
  });

  it("keeps no learner waiting for a store that is down", async () => {
    const store = new RecordStore("cmi5");
    const online = new FakeOnline(store.answer, store.launch());
    store.misbehave({ lrsIsDown: true, lrsFaultsHit: "statements" });
    const before = online.now();
    const desk = await new Desk("cmi5", store, online).start();
    expect(online.now() - before).to.be.lessThan(11_000);
    desk.answer("one", "a");
    store.misbehave({});
    await online.pass(60);
    expect(store.verbs()[0]).to.equal("initialized");
    expect(store.verbs()).to.include("answered");
    expect(store.record().violations).to.deep.equal([]);
  });
});

/** Answers both questions and lets everything arrive. */
async function take(desk: Desk, one: "a" | "b", two: "a" | "b"): Promise<void> {
  desk.see("listening/s1");
  desk.answer("one", one);
  desk.answer("two", two);
  await desk.online.pass(3);
}

async function leave(desk: Desk): Promise<void> {
  desk.tracker.end();
  await desk.online.pass(6);
}

function verbs(desk: Desk): string[] {
  return [...desk.store.verbs()];
}

function judged(desk: Desk): readonly string[] {
  return desk.store.verbs().filter((verb) => verb === "passed" || verb === "failed");
}

function stateIn(desk: Desk): unknown {
  return JSON.parse(desk.store.record().states.at(-1)?.content ?? "{}").state;
}

/** As `POST statements initialized`. */
function called({ method, url, body }: Sent): string {
  const path = url.pathname.replace("/xapi/", "");
  const id = url.searchParams.get("stateId") ?? url.searchParams.get("profileId");
  const said = path === "statements" ? JSON.parse(body).map(verbOf) : [id];
  return [method, path, ...said].filter(Boolean).join(" ");
}
