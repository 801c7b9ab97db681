import { expect } from "chai";
import { Desk, relaunched, seated } from "./fakes/desk.ts";
import { FakeOnline } from "./fakes/online.ts";
import { RecordStore } from "./fakes/record-store.ts";
import { count, judged, leave, take } from "./fakes/sittings.ts";

describe("a verdict in cmi5", () => {
  it("is told at once when it is passed", async () => {
    const desk = await seated("cmi5");
    desk.answer("one", "a");
    desk.answer("two", "a");
    await desk.online.settle();
    expect(desk.store.verbs()).to.include.members(["passed", "completed"]);
  });

  it("is not told as failed before the learner leaves", async () => {
    const desk = await seated("cmi5");
    await take(desk, "b", "b");
    expect(desk.store.verbs()).to.include("completed").and.not.include("failed");
    await leave(desk);
    expect(desk.store.verbs().slice(-3)).to.deep.equal(["experienced", "failed", "terminated"]);
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
    expect(count(again, "completed")).to.equal(1);
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
