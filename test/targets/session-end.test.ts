import { expect } from "chai";
import { Desk, reloaded, seated } from "./fakes/desk.ts";
import { FakeOnline } from "./fakes/online.ts";
import { RecordStore, verbOf } from "./fakes/record-store.ts";
import { leave } from "./fakes/sittings.ts";

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
