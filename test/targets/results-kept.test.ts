import { expect } from "chai";
import { beside, Desk, relaunched, seated } from "./fakes/desk.ts";
import { FakeOnline, type Network } from "./fakes/online.ts";
import { RecordStore } from "./fakes/record-store.ts";
import { count, judged, leave } from "./fakes/sittings.ts";

describe("a result", () => {
  it("that a given-up session is not let to tell is told by the next, and never called stored", async () => {
    const first = await seated("cmi5");
    const second = await relaunched("cmi5", first);
    first.answer("one", "a");
    first.answer("two", "a");
    await first.online.pass(10);
    expect(first.connection).to.deep.equal({ kind: "ended" });
    expect(first.connections.filter((each) => "confirmedAt" in each).length).to.equal(1);
    second.online.close();
    const third = await relaunched("cmi5", first);
    await third.online.pass(5);
    expect(third.launch.verdict.status).to.equal("passed");
    expect([count(third, "passed"), count(third, "completed")]).to.deep.equal([1, 1]);
  });

  it("is found although the store stumbled when it was asked", async () => {
    const store = await finished();
    const again = await new Desk("cmi5", store, elsewhere(store, 1)).start();
    expect(again.launch.verdict).to.deep.equal({ status: "passed", score: 100 });
    expect(again.launch.saved.state).to.not.equal("");
  });

  it("is told by nobody who does not know what was told before", async () => {
    const store = await finished();
    const online = elsewhere(store, 6);
    const again = await new Desk("cmi5", store, online).start();
    again.answer("one", "b");
    again.answer("two", "b");
    await online.pass(60);
    await leave(again);
    expect(judged(again)).to.deep.equal(["passed"]);
    expect(count(again, "completed")).to.equal(1);
    expect(store.record().violations).to.deep.equal([]);
  });

  it("is told as soon as it is known what was told before", async () => {
    const store = new RecordStore("cmi5");
    const online = elsewhere(store, 6);
    const desk = await new Desk("cmi5", store, online).start();
    desk.answer("one", "a");
    desk.answer("two", "a");
    await online.settle();
    expect(judged(desk)).to.deep.equal([]);
    await online.pass(60);
    expect(judged(desk)).to.deep.equal(["passed"]);
  });

  it("that was not reached is told again where it could not be told at the exit, and then no more", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "b");
    desk.answer("two", "b");
    await desk.online.pass(5);
    desk.online.isOffline = true;
    await leave(desk);
    desk.online.close();
    desk.online.tab.clear();
    const again = await relaunched("cmi5", desk);
    await leave(again);
    const third = await relaunched("cmi5", again);
    await leave(third);
    expect(judged(third)).to.deep.equal(["failed"]);
  });

  it("of another window is this window's too", async () => {
    const one = await seated("cmi5");
    const other = await beside("cmi5", one);
    one.answer("one", "a");
    one.answer("two", "a");
    await one.online.pass(5);
    other.answer("one", "b");
    await other.online.pass(5);
    other.answer("two", "b");
    await other.online.pass(5);
    await leave(other);
    expect(judged(other)).to.deep.equal(["passed"]);
    expect(count(other, "completed")).to.equal(1);
    const said = other.online.sent.map(({ body }) => body).join();
    expect(said)
      .to.include("verbs/answered")
      .and.not.match(/verbs\/(failed|completed)/);
  });
});

/** A course that was passed in one browser. */
async function finished(): Promise<RecordStore> {
  const desk = await seated("cmi5");
  desk.answer("one", "a");
  desk.answer("two", "a");
  await leave(desk);
  return desk.store;
}

/** Another browser, to which the store refuses the state so many times. */
function elsewhere(store: RecordStore, times: number): FakeOnline {
  let left = times;
  const network: Network = async (sent) => {
    const id = sent.url.searchParams.get("stateId") ?? "";
    if (id.endsWith("/v1") && left-- > 0) {
      const headers = { "access-control-allow-origin": "*" };
      return new Response("", { status: 503, headers });
    }
    return store.answer(sent);
  };
  return new FakeOnline(network, store.launch());
}
