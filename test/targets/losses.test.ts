import { decode } from "@coursewright/course";
import { expect } from "chai";
import { bodyOf, seal } from "../../packages/course/src/state/seal.ts";
import { beside, Desk, OUTLINE, relaunched, reloaded, seated } from "./fakes/desk.ts";
import { FakeOnline, type Network } from "./fakes/online.ts";
import { RecordStore, verbOf } from "./fakes/record-store.ts";

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

describe("answers that could not be stored", () => {
  it("survive a page that is loaded again after its session has ended", async () => {
    const desk = await offlineAtTheExit();
    const late = await reloaded("cmi5", desk);
    await late.online.pass(10);
    late.online.close();
    expect(await answersOf(late)).to.deep.equal(["one"]);
  });

  for (const mode of ["review", "browse"] as const) {
    it(`survive a launch to ${mode}`, async () => {
      const desk = await offlineAtTheExit();
      const looking = await relaunched("cmi5", desk, { mode });
      await leave(looking);
      expect(await answersOf(looking)).to.deep.equal(["one"]);
    });
  }

  it("survive that another window stores its own", async () => {
    const one = await seated("xapi");
    const other = await beside("xapi", one);
    one.online.isOffline = true;
    one.answer("one", "a");
    await one.online.pass(5);
    other.answer("two", "a");
    await other.online.pass(5);
    one.online.close();
    other.online.close();
    expect(await answersOf(other, "xapi")).to.deep.equal(["one", "two"]);
  });

  it("survive that another window stores its own while the page goes away", async () => {
    const one = await seated("xapi");
    const other = await beside("xapi", one);
    one.answer("one", "a");
    await one.online.pass(5);
    other.answer("two", "a");
    other.online.happen("hidden");
    other.online.happen("leaving");
    await other.online.settle();
    other.online.close();
    expect(await answersOf(other, "xapi")).to.deep.equal(["one", "two"]);
  });
});

describe("a page of an older version of the course", () => {
  it("ends, and leaves a newer version's state as it is", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    await desk.online.pass(5);
    const newer = seal(bodyOf(stateIn(desk)), "Z");
    await overwrite(desk, newer);
    desk.answer("two", "b");
    await desk.online.pass(5);
    expect(desk.connection).to.deep.equal({ kind: "ended" });
    expect(stateIn(desk)).to.equal(newer);
    desk.answer("two", "c");
    await desk.online.pass(5);
    expect(stateIn(desk)).to.equal(newer);
  });
});

describe("the end of a session", () => {
  it("is said also where the tab is closed before the store has answered", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.online.isHanging = true;
    desk.tracker.end();
    await desk.online.settle();
    desk.online.isHanging = false;
    desk.online.happen("leaving");
    await desk.online.settle();
    expect(desk.store.verbs().at(-1)).to.equal("terminated");
    expect(desk.store.record().violations).to.deep.equal([]);
  });

  it("counts the time once, however often the page is loaded again", async () => {
    const desk = await seated("cmi5");
    await desk.online.pass(300);
    desk.answer("one", "a");
    await desk.online.pass(5);
    desk.online.reloading = true;
    desk.online.happen("leaving");
    await desk.online.settle();
    const again = await reloaded("cmi5", desk);
    // Time stands still while the fake page is loaded.
    await again.online.pass(610);
    again.answer("one", "a");
    again.answer("two", "a");
    await again.online.settle();
    const passed = again.store.record().statements.find((each) => verbOf(each) === "passed");
    expect(JSON.stringify(passed)).to.match(/"duration":"PT0H10M1\d/);
  });

  it("leaves nothing in the tab that opens the store", async () => {
    for (const manner of ["cmi5", "xapi"] as const) {
      const desk = await seated(manner);
      expect([...desk.online.tab.values()].join("\n")).to.include("Basic ");
      desk.answer("one", "a");
      await leave(desk);
      expect([...desk.online.tab.values()].join("\n")).to.not.include("Basic ");
      const again = await reloaded(manner, desk);
      expect(again.connection).to.deep.equal({ kind: "ended" });
      expect(again.store.record().violations).to.deep.equal([]);
    }
  });

  it("waits for the learner where something could not be stored", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.online.isOffline = true;
    await leave(desk);
    expect(desk.connection).to.deep.equal({ kind: "lost", kept: "browser" });
    expect(desk.online.left).to.deep.equal([]);
    desk.tracker.end();
    await desk.online.settle();
    expect(desk.online.left.length).to.equal(1);
  });

  it("comes by itself once what waits is stored", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.online.isOffline = true;
    await leave(desk);
    desk.online.comeOnline();
    await desk.online.pass(5);
    expect(desk.connection).to.deep.equal({ kind: "ended" });
    expect(desk.store.verbs().at(-1)).to.equal("terminated");
    expect(desk.store.record().violations).to.deep.equal([]);
  });
});

describe("a plain launch where the tab may keep nothing", () => {
  it("keeps in its address what opens the store", async () => {
    const store = new RecordStore("xapi");
    const online = new FakeOnline(store.answer, store.launch());
    online.tabBlocked = true;
    const desk = await new Desk("xapi", store, online).start();
    expect(online.query).to.include("auth=");
    const again = await reloaded("xapi", desk);
    expect(again.connection?.kind).to.equal("connected");
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

async function offlineAtTheExit(): Promise<Desk> {
  const desk = await seated("cmi5");
  desk.online.isOffline = true;
  desk.answer("one", "a");
  await leave(desk);
  desk.online.close();
  return desk;
}

/** What somebody who comes again has answered, and the store holds then. */
async function answersOf(desk: Desk, manner: "cmi5" | "xapi" = "cmi5"): Promise<readonly string[]> {
  const again = await relaunched(manner, desk);
  const { state } = again.launch.saved;
  await again.online.pass(5);
  expect(stateIn(again)).to.equal(state);
  const replay = decode(state, OUTLINE);
  return replay.kind === "replayed" ? [...replay.record.answers.keys()].sort() : [replay.kind];
}

async function leave(desk: Desk): Promise<void> {
  desk.tracker.end();
  await desk.online.pass(6);
}

function count(desk: Desk, verb: string): number {
  return desk.store.verbs().filter((each) => each === verb).length;
}

function judged(desk: Desk): readonly string[] {
  return desk.store.verbs().filter((verb) => verb === "passed" || verb === "failed");
}

function stateIn(desk: Desk): string {
  return JSON.parse(desk.store.record().states.at(-1)?.content ?? "{}").state ?? "";
}

/** Another window, of another version, stores its state. */
async function overwrite(desk: Desk, state: string): Promise<void> {
  const put = [...desk.online.sent].reverse().find(({ method }) => method === "PUT");
  if (!put) return;
  const { "if-match": _, "if-none-match": __, ...headers } = put.headers;
  const held = await desk.store.answer({ ...put, method: "GET", body: "" });
  const etag = held?.headers.get("etag") ?? "";
  const body = JSON.stringify({ ...JSON.parse(put.body), state, rev: 99 });
  await desk.store.answer({ ...put, body, headers: { ...headers, "if-match": etag } });
}
