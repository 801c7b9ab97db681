import { expect } from "chai";
import { BROKER, type Course, course, FILE, leave } from "./fakes/copied-course.ts";
import { answered } from "./fakes/world.ts";

describe("a copy beside SCORM", () => {
  it("tells a record store what SCORM records", async () => {
    const { online, store } = await course();
    await online.pass(3);
    expect(store.verbs()).to.deep.equal([
      "initialized",
      "answered",
      "scored",
      "passed",
      "completed",
    ]);
    const [first] = store.statements();
    expect(first).to.deep.include({
      actor: { objectType: "Agent", account: { homePage: "https://acme.example", name: "ines" } },
    });
    expect(JSON.stringify(first)).to.include("https://w3id.org/xapi/scorm");
  });

  it("goes on where it was, in the same attempt", async () => {
    const before = await course();
    await leave(before);
    const after = await course({ earlier: before, values: { "cmi.suspend_data": "Bx" } });
    await leave(after);
    expect(after.store.verbs()).to.deep.equal(["resumed", "answered", "terminated"]);
    expect(attempts(before, after).size).to.equal(1);
  });

  it("begins another attempt where the LMS holds nothing any more", async () => {
    const before = await course();
    await leave(before);
    const after = await course({ earlier: before });
    await leave(after);
    expect(attempts(before, after).size).to.equal(2);
  });

  it("sends what is left as the page goes away", async () => {
    const { online, store } = await course();
    online.happen("leaving");
    await online.settle();
    expect(store.verbs().slice(-1)).to.deep.equal(["terminated"]);
    expect(online.sent.at(-1)?.keepalive).to.equal(true);
  });

  it("is none in a session that records nothing", async () => {
    const { online } = await course({ values: { "cmi.mode": "review" } });
    await online.pass(3);
    expect(online.sent).to.deep.equal([]);
  });

  it("asks for a new token when the old one has grown old", async () => {
    const { online, store, tracker } = await course();
    await online.pass(3);
    store.refuse("t1");
    tracker.send([answered({ id: "two" })]);
    await online.pass(3);
    expect(store.verbs().at(-1)).to.equal("answered");
    expect(online.sent.filter(({ url }) => url.href === BROKER).length).to.equal(2);
  });

  it("keeps its token in memory only", async () => {
    const { online } = await course();
    await online.pass(3);
    const kept = [...online.tab.values(), ...online.stored.values()].join("\n");
    expect(kept).to.not.include("t1");
  });
});

describe("the learner in a copy", () => {
  it("is unreadable where that is wished, and always the same", async () => {
    const name = async () => {
      const { online, store } = await course({ file: { ...FILE, pseudonym: "salt" } });
      // Node takes its own time for a digest.
      while (!store.statements()[0]) await online.pass(1);
      return JSON.parse(JSON.stringify(store.statements()[0])).actor.account.name;
    };
    const [one, other] = [await name(), await name()];
    expect(one).to.match(/^[\da-f]{64}$/);
    expect(one).to.equal(other);
  });

  it("is nobody to tell of where the LMS names none", async () => {
    const { online, store } = await course({ values: { "cmi.learner_id": "" } });
    await online.pass(3);
    expect(store.statements()).to.deep.equal([]);
  });
});

function attempts(...courses: readonly Course[]): ReadonlySet<string | undefined> {
  const all = courses.flatMap(({ store }) => store.statements());
  return new Set(all.map((each) => /\?attemptId=[\w-]+/.exec(JSON.stringify(each))?.[0]));
}
