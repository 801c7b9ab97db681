import { decode, encode, type LearnerRecord } from "@coursewright/course";
import { expect } from "chai";
import {
  mergeOwn,
  NEW_STATE,
  type OwnState,
  ownStateIn,
} from "../../packages/targets/src/delivery/own-state.ts";
import { createStateDocument } from "../../packages/targets/src/delivery/state-document.ts";
import { storedState } from "../../packages/targets/src/delivery/stored-state.ts";
import { recordOf, replayed } from "../course/support/outlines.ts";
import { OUTLINE } from "./fakes/desk.ts";
import { FakeOnline } from "./fakes/online.ts";
import { ScriptedLrs } from "./fakes/scripted-lrs.ts";

describe("the state document", () => {
  it("is stored two seconds after the last change, the newest of all", async () => {
    const { document, lrs, online } = desk();
    document.put(own("one"));
    await online.pass(1.5);
    document.put(own("two"));
    await online.pass(1.5);
    expect(lrs.writes).to.deep.equal([]);
    await online.pass(1);
    expect(states(lrs)).to.deep.equal(["two"]);
    expect(document.isStored).to.equal(true);
  });

  it("has one write on its way, and then only the newest", async () => {
    const { document, lrs, online } = desk();
    const answer = lrs.writeState.bind(lrs);
    let release = () => {};
    lrs.writeState = async (...request) => {
      await new Promise<void>((resume) => {
        release = resume;
      });
      return answer(...request);
    };
    document.put(own("one"));
    document.flush();
    await online.settle();
    for (const state of ["two", "three"]) {
      document.put(own(state));
      document.flush();
    }
    release();
    await online.settle();
    release();
    await online.settle();
    expect(states(lrs)).to.deep.equal(["one", "three"]);
  });

  it("says that there was none", async () => {
    const { document, lrs, online } = desk();
    await document.read();
    await put(document, online, "one");
    expect(lrs.writes[0]?.condition).to.deep.equal(["If-None-Match", "*"]);
  });

  it("says which one it replaces, with the quotes of the ETag", async () => {
    const { document, lrs, online } = desk();
    lrs.onRead = () => ({ status: 200, etag: '"abc"', body: own("zero") });
    await document.read();
    await put(document, online, "one");
    expect(lrs.writes[0]?.condition).to.deep.equal(["If-Match", '"abc"']);
  });

  it("takes the new ETag from the answer where a store tells it", async () => {
    const { document, lrs, online } = desk();
    lrs.onWrite = (_, nth) => ({ status: 204, etag: `"${nth}"` });
    await document.read();
    await put(document, online, "one");
    await put(document, online, "two");
    expect(lrs.writes[1]?.condition).to.deep.equal(["If-Match", '"1"']);
    expect(lrs.reads).to.equal(1);
  });

  it("asks for the new ETag once after a write where a store does not", async () => {
    const { document, lrs, online } = desk();
    lrs.onRead = (nth) =>
      nth === 1
        ? { status: 404 }
        : { status: 200, etag: '"new"', body: lrs.writes.at(-1)?.document };
    await document.read();
    await put(document, online, "one");
    expect(lrs.reads).to.equal(2);
    await put(document, online, "two");
    expect(lrs.writes[1]?.condition).to.deep.equal(["If-Match", '"new"']);
  });

  it("writes without a condition where the ETag cannot be seen", async () => {
    const { document, lrs, online } = desk();
    lrs.onRead = () => ({ status: 200, body: own("zero") });
    await document.read();
    await put(document, online, "one");
    expect(lrs.writes.map(({ condition }) => condition)).to.deep.equal([undefined]);
  });

  it("says that any will do where a store that hides its ETags wants a condition", async () => {
    const { document, lrs, online } = desk();
    lrs.onRead = () => ({ status: 200, body: own("zero") });
    lrs.onWrite = ({ condition }) => ({ status: condition ? 204 : 409 });
    await document.read();
    await put(document, online, "one");
    expect(lrs.writes.at(-1)?.condition).to.deep.equal(["If-Match", "*"]);
    expect(document.isStored).to.equal(true);
  });

  for (const status of [412, 409]) {
    it(`joins what another window has stored after ${status}, and keeps it ever after`, async () => {
      const { document, lrs, online } = desk();
      const theirs = own(stateOf({ two: "a" }), 5);
      lrs.onRead = (nth) =>
        nth === 1 ? { status: 404 } : { status: 200, etag: '"theirs"', body: theirs };
      lrs.onWrite = (_, nth) => ({ status: nth === 1 ? status : 204, etag: `"${nth}"` });
      await document.read();
      await put(document, online, stateOf({ one: "a" }));
      await put(document, online, stateOf({ one: "b" }));
      expect(lrs.writes.slice(1).map(answers)).to.deep.equal([
        { one: "a", two: "a" },
        { one: "b", two: "a" },
      ]);
      expect(lrs.writes[1]?.condition).to.deep.equal(["If-Match", '"theirs"']);
      // What comes after theirs counts as later.
      expect(document.put(own("x")).rev).to.be.greaterThan(5);
    });
  }

  it("tries three times more after a conflict, and again later", async () => {
    const { document, lrs, online } = desk();
    lrs.onRead = () => ({ status: 200, etag: '"x"', body: own("zero") });
    lrs.onWrite = () => ({ status: 412 });
    await document.read();
    await put(document, online, "one");
    expect(lrs.writes.length).to.equal(4);
    lrs.onWrite = () => ({ status: 204, etag: '"y"' });
    await online.pass(2);
    expect(document.isStored).to.equal(true);
  });

  it("replaces nothing unseen: where it could not be asked, it asks first", async () => {
    const { document, lrs, online } = desk();
    const theirs = own(stateOf({ two: "a" }), 5);
    lrs.onRead = (nth) =>
      nth <= 4 ? { status: 503 } : { status: 200, etag: '"theirs"', body: theirs };
    lrs.onWrite = () => ({ status: 204, etag: '"x"' });
    const read = document.read();
    await online.pass(8);
    expect(await read).to.equal("unknown");
    await put(document, online, stateOf({ one: "a" }));
    expect(lrs.writes.map(answers)).to.deep.equal([{ one: "a", two: "a" }]);
  });

  it("tries again after a passing failure", async () => {
    const { document, lrs, online } = desk();
    lrs.onWrite = (_, nth) => ({ status: nth < 4 ? 503 : 204, etag: '"x"' });
    await document.read();
    await put(document, online, "one");
    expect(document.failures).to.equal(1);
    await online.pass(8);
    expect([lrs.writes.length, document.isStored]).to.deep.equal([4, true]);
  });

  it("does not repeat what is refused before something changes", async () => {
    const { document, lrs, online } = desk();
    lrs.onWrite = () => ({ status: 403 });
    await document.read();
    await put(document, online, "one");
    await online.pass(100);
    expect([lrs.writes.length, document.failures]).to.deep.equal([1, Number.POSITIVE_INFINITY]);
    lrs.onWrite = () => ({ status: 204, etag: '"x"' });
    await put(document, online, "two");
    expect([document.isStored, document.failures]).to.deep.equal([true, 0]);
  });

  it("never replaces unseen as the page goes away, also while another write is on its way", async () => {
    const { document, lrs, online } = desk();
    await document.read();
    lrs.onWrite = () => ({ status: 503 });
    const answer = lrs.writeState.bind(lrs);
    lrs.writeState = async (...request) => {
      await answer(...request);
      return new Promise(() => {});
    };
    document.put(own("one"));
    document.flush();
    await online.settle();
    document.put(own("two"));
    document.part();
    const none = ["If-None-Match", "*"];
    expect(lrs.writes.map(({ condition }) => condition)).to.deep.equal([none, none]);
  });

  it("goes out with the page, and tells how much that takes", async () => {
    const { document, lrs } = desk();
    await document.read();
    expect(document.part()).to.equal(0);
    document.put(own("one"));
    const bytes = document.part();
    expect(lrs.writes.map(({ way }) => way)).to.deep.equal(["parting"]);
    expect(bytes).to.equal(JSON.stringify(lrs.writes[0]?.document).length + 1);
  });
});

describe("what a state document tells of other windows", () => {
  it("is what they have stored", async () => {
    const { document, lrs, online, learned } = desk();
    const theirs = own(stateOf({ two: "a" }), 5);
    lrs.onRead = (nth) =>
      nth === 1 ? { status: 404 } : { status: 200, etag: '"theirs"', body: theirs };
    lrs.onWrite = (_, nth) => ({ status: nth === 1 ? 412 : 204, etag: `"${nth}"` });
    await document.read();
    await put(document, online, "one");
    expect(learned).to.deep.equal([theirs]);
  });

  it("is that there is nothing, also where nobody may ask", async () => {
    const { document, lrs, online, learned } = desk();
    lrs.onRead = (nth) => ({ status: nth < 5 ? 503 : 403 });
    const read = document.read();
    await online.pass(8);
    expect(await read).to.equal("unknown");
    await put(document, online, "one");
    expect(learned).to.deep.equal([undefined]);
  });
});

describe("two states of one learner", () => {
  it("become one that knows what either knows for good", () => {
    const mine = { ...own("", 1), done: { completed: true, passed: false }, t: 10 };
    const theirs = { ...own("", 2), done: { completed: false, passed: true }, t: 30 };
    const { done, t } = mergeOwn(mine, theirs, OUTLINE);
    expect({ done, t }).to.deep.equal({ done: { completed: true, passed: true }, t: 30 });
  });

  it("never lower a status or a score", () => {
    const mine: OwnState = { ...own("", 9), verdict: { status: "failed", score: 80 } };
    const theirs: OwnState = { ...own("", 2), verdict: { status: "passed", score: 75 } };
    expect(mergeOwn(mine, theirs, OUTLINE).verdict).to.deep.equal({ status: "passed", score: 80 });
  });

  it("hold back no failure once either has passed", () => {
    const mine = { ...own("", 9), told: { held: { status: "failed" } } } as const;
    const theirs = { ...own("", 2), told: { passed: true } };
    expect(mergeOwn(mine, theirs, OUTLINE).told.held).to.equal(undefined);
  });
});

describe("a document that somebody else has written", () => {
  for (const body of [undefined, null, "text", {}, { v: 2, state: "x" }]) {
    it(`means nothing: ${JSON.stringify(body)}`, () => {
      expect(ownStateIn(body)).to.equal(undefined);
    });
  }
});

function desk() {
  const online = new FakeOnline(async () => undefined);
  const lrs = new ScriptedLrs();
  const address = { activityId: "https://acme.example", agent: {}, stateId: "s" };
  const learned: (OwnState | undefined)[] = [];
  const stored = storedState(lrs, address, {
    merge: (mine, theirs) => mergeOwn(mine, theirs, OUTLINE),
    learned: (theirs) => void learned.push(theirs),
  });
  const hearing = { heard() {}, stored() {}, note() {} };
  return { online, lrs, learned, document: createStateDocument(stored, online, hearing) };
}

async function put(
  document: ReturnType<typeof createStateDocument>,
  online: FakeOnline,
  state: string,
): Promise<void> {
  document.put(own(state));
  document.flush();
  await online.settle();
}

function own(state: string, rev = 0): OwnState {
  return { ...NEW_STATE, state, rev };
}

function stateOf(responses: Readonly<Record<string, string>>): string {
  return encode(recordOf(responses), OUTLINE);
}

function states({ writes }: ScriptedLrs): readonly unknown[] {
  return writes.map(({ document }) => ownStateIn(document)?.state);
}

function answers({ document }: { readonly document: object }): object {
  const { state = "" } = ownStateIn(document) ?? {};
  const record: LearnerRecord = replayed(decode(state, OUTLINE));
  return Object.fromEntries([...record.answers].map(([id, { response }]) => [id, response]));
}
