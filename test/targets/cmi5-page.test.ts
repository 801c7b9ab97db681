import { expect } from "chai";
import { Desk, relaunched, reloaded, seated } from "./fakes/desk.ts";
import { FakeOnline } from "./fakes/online.ts";
import { RecordStore, verbOf } from "./fakes/record-store.ts";
import { judged, leave } from "./fakes/sittings.ts";

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
