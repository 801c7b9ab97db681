import { expect } from "chai";
import { Desk, seated } from "./fakes/desk.ts";
import { FakeOnline, type Sent } from "./fakes/online.ts";
import { RecordStore, verbOf } from "./fakes/record-store.ts";
import { leave, take } from "./fakes/sittings.ts";

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
    expect(desk.online.notes.join()).to.include("POST fetch 200").and.not.include("c2VjcmV0");
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

/** As `POST statements initialized`. */
function called({ method, url, body }: Sent): string {
  const path = url.pathname.replace("/xapi/", "");
  const id = url.searchParams.get("stateId") ?? url.searchParams.get("profileId");
  const said = path === "statements" ? JSON.parse(body).map(verbOf) : [id];
  return [method, path, ...said].filter(Boolean).join(" ");
}
