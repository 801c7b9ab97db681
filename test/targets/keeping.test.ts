import { encode, type Launch } from "@coursewright/course";
import { expect } from "chai";
import { keptOf } from "../../packages/targets/src/copy/kept.ts";
import { createMemory } from "../../packages/targets/src/delivery/memory.ts";
import { NEW_STATE, type OwnState } from "../../packages/targets/src/delivery/own-state.ts";
import { ResultSpeech } from "../../packages/targets/src/delivery/result-speech.ts";
import { spareIn } from "../../packages/targets/src/delivery/spare.ts";
import { lrsTracker } from "../../packages/targets/src/delivery/tracker.ts";
import { connect } from "../../packages/targets/src/delivery/transport.ts";
import { lesson, outlineOf, recordOf, single } from "../course/support/outlines.ts";
import { ACTIVITIES, OUTLINE } from "./fakes/desk.ts";
import { FakeOnline } from "./fakes/online.ts";
import { verbOf } from "./fakes/record-store.ts";

describe("what this browser keeps for the record store", () => {
  it("is one copy for each window, and a window forgets its own only", () => {
    const online = new FakeOnline(async () => undefined);
    const [one, other] = [spare(online), spare(online)];
    one.keep(own("one", 1));
    other.keep(own("other", 1));
    one.clear(1);
    expect(spare(online).left.map(({ state }) => state)).to.deep.equal(["other"]);
  });

  it("is forgotten once the store has as much, and not before", () => {
    const online = new FakeOnline(async () => undefined);
    const one = spare(online);
    one.keep(own("one", 3));
    one.clear(2);
    expect(spare(online).left.length).to.equal(1);
    one.clear(3);
    expect([...online.stored]).to.deep.equal([]);
  });

  it("is taken over by the next window, but not what another one has kept meanwhile", () => {
    const online = new FakeOnline(async () => undefined);
    const [one, open] = [spare(online), spare(online)];
    one.keep(own("left", 1));
    open.keep(own("before", 1));
    const next = spare(online);
    expect(next.left.length).to.equal(2);
    open.keep(own("after", 2));
    next.clear(9);
    expect(spare(online).left.map(({ state }) => state)).to.deep.equal(["after"]);
  });
});

describe("a failed course in cmi5", () => {
  const FAILED = { status: "failed", score: 0 } as const;
  const judged = [{ kind: "judged", verdict: FAILED }] as const;

  for (const [tries, said] of [
    ["any", []],
    [2, []],
    [1, ["failed"]],
  ] as const) {
    it(`is told before the learner leaves only if nothing can be tried again: tries ${tries}`, () => {
      const { speech, state } = speaking(tries);
      speech.tell(judged);
      expect(speech.giveUp(FAILED, state).map(({ statement }) => verbOf(statement))).to.deep.equal(
        said,
      );
      const end = speech.close().map(({ statement }) => verbOf(statement));
      expect([...said, ...end].filter((verb) => verb === "failed")).to.deep.equal(["failed"]);
    });
  }

  it("waits where another language still asks in its own way", () => {
    const { speech, state } = speaking(1, [single("one-nl", { tries: 1 })]);
    speech.tell(judged);
    expect(speech.giveUp(FAILED, state)).to.deep.equal([]);
  });

  it("is told once in a session, however often it is judged", () => {
    const { speech, state } = speaking(1);
    speech.tell(judged);
    const first = speech.giveUp(FAILED, state);
    speech.tell([{ kind: "judged", verdict: { ...FAILED, score: 10 } }]);
    const later = [...speech.giveUp(FAILED, state), ...speech.close()];
    expect(first.length).to.equal(1);
    expect(later.map(({ statement }) => verbOf(statement))).to.not.include("failed");
    expect(speech.told.ever).to.deep.include({ failed: true, held: FAILED });
  });

  it("is held until it is known to have arrived", () => {
    const { speech } = speaking("any");
    speech.tell(judged);
    const failed = speech.close().find(({ statement }) => verbOf(statement) === "failed");
    expect(speech.told.ever.held).to.deep.equal(FAILED);
    expect(speech.taken([failed?.statement.id ?? ""])).to.deep.equal(["failed"]);
    expect(speech.told.ever.held).to.equal(undefined);
  });
});

describe("what a copy remembers", () => {
  it("takes nothing away from what the LMS knows", () => {
    const online = new FakeOnline(async () => undefined);
    const launch = (state: string, verdict: Launch["verdict"]): Launch => ({
      mode: "normal",
      saved: { state, bookmark: "" },
      verdict,
      learner: "ines",
    });
    const before = keptOf("a", launch("", { status: "incomplete" }), online);
    before.keep({ completed: false, passed: false, score: 90 });
    const { told } = keptOf("a", launch("Bx", { status: "passed", score: 80 }), online);
    expect(told).to.deep.include({ completed: true, passed: true, score: 90 });
  });
});

describe("a write that is on its way as the page goes away", () => {
  it("is given up, so that the store does not refuse the last one", async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const online = new FakeOnline(async () => undefined);
    Object.assign(online, {
      fetch: (_: string, { signal }: RequestInit) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    const lrs = connect({ endpoint: "https://lrs.example/", auth: "Basic x" }, online);
    const address = { activityId: "https://acme.example", agent: {}, stateId: "s" };
    void lrs.writeState(address, { document: {}, way: "usual" });
    await online.settle();
    void lrs.writeState(address, { document: {}, way: "parting" });
    await online.settle();
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, false]);
  });
});

describe("a fault of ours at the start", () => {
  it("leaves a course in which nothing is recorded", async () => {
    const online = new FakeOnline(async () => undefined);
    const tracker = lrsTracker(online, OUTLINE, async () => {
      throw new Error("ours");
    });
    const launch = await tracker.start(OUTLINE.id);
    const connections: string[] = [];
    tracker.watch(({ kind }) => connections.push(kind));
    tracker.send([{ kind: "saved", saved: { state: "B", bookmark: "" } }]);
    expect([launch.saved.state, ...connections]).to.deep.equal(["", "ended"]);
    expect(online.notes.join()).to.include("ours");
  });
});

function spare(online: FakeOnline) {
  return spareIn(online, "https://acme.example", "ines");
}

function own(state: string, rev: number): OwnState {
  return { ...NEW_STATE, state, rev };
}

/** A course of one attempt, with both questions answered once. */
function speaking(tries: 1 | 2 | "any", others: ReturnType<typeof single>[] = []) {
  const questions = [{ ...single("one", { tries }), others }, single("two", { tries })];
  const plain = outlineOf([lesson("listening", questions)], { onFail: "failed" });
  const outline = { ...plain, grading: { ...plain.grading, attempts: 1 } } as const;
  const online = new FakeOnline(async () => undefined);
  const setting = {
    manner: "cmi5",
    activities: ACTIVITIES,
    activityId: ACTIVITIES.rootId,
    actor: {},
    language: "en",
    mode: "normal",
  } as const;
  const memory = createMemory(online.session, "key");
  const speech = new ResultSpeech({ setting, memory, online, outline }, NEW_STATE);
  return { speech, state: encode(recordOf({ one: "b", two: "b" }), outline) };
}
