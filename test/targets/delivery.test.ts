import { expect } from "chai";
import {
  lastBatches,
  nextBatch,
  sizeOf,
  type Waiting,
} from "../../packages/targets/src/delivery/batch.ts";
import { createClock } from "../../packages/targets/src/delivery/clock.ts";
import { createLine } from "../../packages/targets/src/delivery/line.ts";
import { Sender } from "../../packages/targets/src/delivery/sender.ts";
import { FakeOnline } from "./fakes/online.ts";
import { ScriptedLrs } from "./fakes/scripted-lrs.ts";

const VERBS = "http://adlnet.gov/expapi/verbs/";

describe("the line to a record store", () => {
  it("waits two seconds for more before it sends what is allowed", async () => {
    const { lrs, online, sender } = post();
    sender.add(allowed("a"));
    await online.pass(1.9);
    sender.add(allowed("b"));
    await online.pass(1.9);
    expect(lrs.posts).to.deep.equal([]);
    await online.pass(0.2);
    expect(lrs.posts).to.deep.equal(["a b"]);
  });

  it("sends what the result hangs on at once, behind what was said before", async () => {
    const { lrs, online, sender } = post();
    sender.add(allowed("a"));
    sender.add([defined("passed", "p")]);
    await online.settle();
    expect(lrs.posts).to.deep.equal(["a p"]);
  });

  it("sends at most 25 at a time", async () => {
    const { lrs, online, sender } = post();
    const ids = Array.from({ length: 60 }, (_, n) => `s${n}`);
    sender.add(allowed(...ids));
    await online.pass(3);
    expect(lrs.posts.map((each) => each.split(" ").length)).to.deep.equal([25, 25, 10]);
    expect(lrs.posts.join(" ")).to.equal(ids.join(" "));
  });

  it("sends at most 48 KiB at a time, and a larger statement alone", () => {
    const line = [20, 20, 20, 60, 1].map((kib, n) => large(`s${n}`, kib));
    const sizes: number[] = [];
    for (let rest: readonly Waiting[] = line; rest.length > 0; rest = rest.slice(sizes.at(-1))) {
      sizes.push(nextBatch(rest).length);
    }
    expect(sizes).to.deep.equal([2, 1, 1, 1]);
  });

  it("sends the first statement of a session alone", async () => {
    const { lrs, online, sender } = post();
    sender.add([defined("initialized", "i"), ...allowed("a", "b")]);
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["i", "a b"]);
  });

  it("has one request on its way at a time", async () => {
    const { lrs, online, sender } = post();
    let open = 0;
    const answer = lrs.post.bind(lrs);
    lrs.post = async (...request) => {
      open += 1;
      expect(open).to.equal(1);
      await new Promise((resume) => setImmediate(resume));
      open -= 1;
      return answer(...request);
    };
    for (const id of ["a", "b", "c"]) sender.add([defined("completed", id)]);
    await online.pass(1);
    expect(lrs.posts).to.deep.equal(["a", "b c"]);
  });

  for (const status of [400, 413, 403, 409]) {
    it(`splits on ${status} until the bad one stands alone, and loses no other`, async () => {
      const { lrs, online, sender } = post();
      const kept = store(lrs, (ids) => (ids.includes("c") ? status : 200));
      sender.add(allowed("a", "b", "c", "d", "e"));
      await online.pass(3);
      expect(kept()).to.equal("a b d e");
      expect([sender.isEmpty, sender.isShut]).to.deep.equal([true, false]);
    });
  }

  it("goes on after a verdict that is refused because the LMS has one, and does not count it as told", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = (ids) => (ids.includes("p") ? 403 : 200);
    sender.add([defined("passed", "p")]);
    await online.settle();
    sender.add(allowed("a"));
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["p", "a"]);
    expect(gone).to.deep.equal(["a"]);
  });

  it("knows that a session is over too when a verdict is among what is refused, and keeps the rest", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = () => 403;
    sender.add([...allowed("a", "b"), defined("passed", "p")]);
    await online.pass(3);
    expect([sender.isShut, gone]).to.deep.equal([true, []]);
    expect(online.tab.get("line")).to.include('"a"').and.to.include('"b"');
  });

  it("does not give a session up for one statement that is refused alone, and drops that once another is not", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = (ids) => (ids.includes("a") ? 403 : 200);
    sender.add(allowed("a"));
    await online.pass(3);
    expect([sender.isShut, sender.isIdle, sender.isEmpty]).to.deep.equal([false, true, false]);
    sender.add(allowed("b"));
    await online.pass(3);
    expect([lrs.posts, gone, sender.isEmpty]).to.deep.equal([["a", "b"], ["b"], true]);
  });

  it("gives a session up for one statement by which it begins or ends", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 403;
    sender.add([defined("initialized", "i")]);
    await online.pass(3);
    expect(sender.isShut).to.equal(true);
  });

  it("knows that a refused verdict was told where the store has the very same", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = () => 403;
    lrs.readStatement = async () => ({ status: 200 });
    sender.add([defined("passed", "p")]);
    await online.pass(3);
    expect([gone, sender.isEmpty]).to.deep.equal([["p"], true]);
  });

  it("counts as told only what was taken: not what is malformed", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = () => 400;
    sender.add([defined("passed", "p")]);
    await online.pass(3);
    expect([gone, sender.isEmpty]).to.deep.equal([[], true]);
  });

  it("does not take the result of a part for that of the whole", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 403;
    const parts = ["x", "y"].map(
      (id) => ({ ...defined("completed", id), rank: "allowed" }) as const,
    );
    sender.add(parts);
    await online.pass(3);
    expect(sender.isShut).to.equal(true);
  });

  it("holds the last word back until it is let go, also over a reload", async () => {
    const { lrs, online, sender } = post();
    sender.hold();
    sender.add([...allowed("a"), { ...defined("terminated", "t"), isLast: true }]);
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["a"]);
    expect(online.tab.get("line")).to.include('"t"');
    sender.release();
    await online.settle();
    expect(lrs.posts).to.deep.equal(["a", "t"]);
  });

  for (const status of [401, 403]) {
    it(`knows that a session is over when all alone are answered ${status}, and keeps them`, async () => {
      const { lrs, online, sender } = post();
      lrs.onPost = () => status;
      sender.add(allowed("a", "b", "c"));
      await online.pass(3);
      const asked = lrs.posts.length;
      sender.add(allowed("d"));
      await online.pass(100);
      expect(sender.isShut).to.equal(true);
      expect(lrs.posts.length).to.equal(asked);
      expect(online.tab.get("line")).to.include('"c"');
    });
  }

  it("does not ask for each statement of a batch whose token is refused", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 401;
    sender.add(allowed("a", "b", "c", "d"));
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["a b c d", "a"]);
  });

  for (const status of [0, 404, 429, 500, 503]) {
    it(`tries again after ${status}: 1, 2, 4, 8, 16 seconds and then every 30`, async () => {
      const { lrs, online, sender } = post();
      lrs.onPost = () => status;
      sender.add([defined("passed", "p")]);
      const at = await times(online, lrs, 130);
      expect(at).to.deep.equal([0, 1, 3, 7, 15, 31, 61, 91, 121]);
    });
  }

  it("spreads its tries by a fifth", async () => {
    const { lrs, online, sender } = post();
    online.random = () => 1;
    lrs.onPost = () => 503;
    sender.add([defined("passed", "p")]);
    await online.pass(1.1);
    expect(lrs.posts.length).to.equal(1);
    await online.pass(0.2);
    expect(lrs.posts.length).to.equal(2);
  });

  it("leaves a store alone as long as it wants", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth === 1 ? { status: 429, retryAfterSeconds: 20 } : 200);
    sender.add([defined("passed", "p")]);
    expect(await times(online, lrs, 60)).to.deep.equal([0, 20]);
  });

  it("tries at once when the network is back", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth < 6 ? 0 : 200);
    sender.add([defined("passed", "p")]);
    await online.pass(16);
    expect(lrs.posts.length).to.equal(5);
    online.comeOnline();
    await online.settle();
    online.comeOnline();
    await online.settle();
    expect([lrs.posts.length, sender.isEmpty]).to.deep.equal([6, true]);
  });

  it("leaves it alone also when the page is hidden, but not when the learner wants it sent", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth === 1 ? { status: 429, retryAfterSeconds: 20 } : 200);
    sender.add([defined("passed", "p")]);
    await online.settle();
    sender.flush();
    await online.pass(2);
    expect(lrs.posts.length).to.equal(1);
    sender.hurry();
    await online.settle();
    expect(lrs.posts.length).to.equal(2);
  });

  it("leaves it alone for ten minutes at most: a longer pause would be none", async () => {
    const { lrs, online, sender } = post();
    const pauses: number[] = [];
    const later = online.later.bind(online);
    online.later = (milliseconds, run) => {
      pauses.push(milliseconds);
      return later(milliseconds, run);
    };
    lrs.onPost = () => ({ status: 503, retryAfterSeconds: 30 * 86_400 });
    sender.add([defined("passed", "p")]);
    await online.settle();
    expect(Math.max(...pauses)).to.equal(600_000);
  });

  it("waits anew from one second after it has succeeded", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth % 2 ? 503 : 200);
    sender.add([defined("passed", "p")]);
    await online.pass(1);
    sender.add([defined("completed", "c")]);
    await online.settle();
    expect(lrs.posts.length).to.equal(3);
    await online.pass(1);
    expect(lrs.posts.length).to.equal(4);
  });

  it("keeps what waits over a reload, byte for byte", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 503;
    sender.add([defined("passed", "p"), ...allowed("a")]);
    await online.pass(2);
    const before = online.tab.get("line");
    const { waiting } = createLine(online.session, "line");
    expect(JSON.stringify(waiting)).to.equal(before);
    expect(waiting.map(({ statement }) => statement.id)).to.deep.equal(["p", "a"]);
  });

  it("remembers in the window what a blocked storage does not keep", async () => {
    const { lrs, online, sender } = post();
    online.tabBlocked = true;
    lrs.onPost = () => 503;
    sender.add(allowed("a"));
    await online.pass(2);
    lrs.onPost = () => 200;
    await online.pass(60);
    expect(sender.isEmpty).to.equal(true);
  });
});

describe("the last request of a page", () => {
  it("takes what fits into 48 KiB, and what the result hangs on first", () => {
    const line = [large("old", 30), large("new", 20), large("end", 10, "defined")];
    expect(lastBatches(line, 64 * 1024).map(ids)).to.deep.equal(["new end"]);
  });

  it("shares what is free with the state", () => {
    const line = [large("a", 10), large("end", 10, "defined")];
    expect(lastBatches(line, 15 * 1024).map(ids)).to.deep.equal(["end"]);
  });

  it("is several where a result waits: what came before it cannot spoil it, and nothing ends the session before it", () => {
    const line = [
      defined("initialized", "i"),
      ...allowed("a", "b"),
      defined("passed", "p"),
      ...allowed("c"),
      defined("terminated", "t"),
    ];
    expect(lastBatches(line, 64 * 1024).map(ids)).to.deep.equal(["i", "a b", "p c t"]);
  });

  it("takes nothing along that was refused", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 403;
    sender.add(allowed("a"));
    await online.pass(3);
    sender.add([...allowed("b"), defined("passed", "p")]);
    sender.part(64 * 1024);
    await online.settle();
    expect(lrs.posts.filter((_, at) => lrs.ways[at] === "parting")).to.deep.equal(["b", "p"]);
  });

  it("counts bytes, not characters", () => {
    expect(sizeOf({ a: "ä" })).to.equal('{"a":"ä"}'.length + 2);
  });

  it("is one, and outlives the page", async () => {
    const { lrs, online, sender } = post();
    sender.add(allowed("a", "b"));
    sender.part(64 * 1024);
    await online.settle();
    expect([lrs.posts, lrs.ways]).to.deep.equal([["a b"], ["parting"]]);
  });
});

describe("the clock of statements", () => {
  it("gives no time twice", () => {
    const clock = createClock(() => 1000);
    expect([clock.next(), clock.next()]).to.deep.equal([
      "1970-01-01T00:00:01.000Z",
      "1970-01-01T00:00:01.001Z",
    ]);
  });

  it("never goes back, also where the computer's does or the page was loaded again", () => {
    let now = 5000;
    const clock = createClock(() => now, 7000);
    const first = clock.next();
    now = 10;
    const second = clock.next();
    now = 9000;
    const times = [first, second, clock.next()].map(Date.parse);
    expect(times).to.deep.equal([7001, 7002, 9000]);
  });
});

function post(): { lrs: ScriptedLrs; online: FakeOnline; sender: Sender; gone: string[] } {
  const online = new FakeOnline(async () => undefined);
  const lrs = new ScriptedLrs();
  const gone: string[] = [];
  const hearing = {
    heard() {},
    note() {},
    taken: (more: readonly string[]) => void gone.push(...more),
  };
  const line = createLine(online.session, "line");
  return { lrs, online, gone, sender: new Sender(lrs, line, { online, hearing }) };
}

/** Answers by `answer`, and tells what the store has kept. */
function store(lrs: ScriptedLrs, answer: (ids: readonly string[]) => number): () => string {
  const kept: string[] = [];
  lrs.onPost = (ids) => {
    const status = answer(ids);
    if (status === 200) kept.push(...ids);
    return status;
  };
  return () => kept.join(" ");
}

/** Seconds at which requests were made, from now on. */
async function times(online: FakeOnline, lrs: ScriptedLrs, seconds: number): Promise<number[]> {
  await online.settle();
  const at = lrs.posts.map(() => 0);
  for (let second = 1; second <= seconds; second++) {
    await online.pass(1);
    while (at.length < lrs.posts.length) at.push(second);
  }
  return at;
}

function ids(batch: readonly Waiting[]): string {
  return batch.map(({ statement }) => statement.id).join(" ");
}

function allowed(...ids: readonly string[]): readonly Waiting[] {
  return ids.map((id) => ({ statement: statement("answered", id), rank: "allowed" }));
}

function defined(verb: string, id: string): Waiting {
  return { statement: statement(verb, id), rank: "defined" };
}

function large(id: string, kib: number, rank: Waiting["rank"] = "allowed"): Waiting {
  return { statement: { ...statement("answered", id), text: "x".repeat(kib * 1000) }, rank };
}

function statement(verb: string, id: string) {
  return { id, timestamp: "2026-03-01T09:10:11.120Z", verb: { id: VERBS + verb, display: {} } };
}
