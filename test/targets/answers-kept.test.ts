import { decode } from "@coursewright/course";
import { expect } from "chai";
import { bodyOf, seal } from "../../packages/course/src/state/seal.ts";
import { beside, type Desk, OUTLINE, relaunched, reloaded, seated } from "./fakes/desk.ts";
import { leave, stateIn } from "./fakes/sittings.ts";

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
