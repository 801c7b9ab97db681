import { expect } from "chai";
import { au } from "../lms/xapi-course.ts";
import { Desk, relaunched, seated } from "./fakes/desk.ts";
import { FakeOnline } from "./fakes/online.ts";
import { RecordStore } from "./fakes/record-store.ts";
import { leave, stateIn, take } from "./fakes/sittings.ts";

describe("a learner of cmi5", () => {
  it("comes back to the same place", async () => {
    const desk = await seated("cmi5");
    desk.see("listening/s2");
    desk.answer("one", "a");
    await leave(desk);
    const again = await relaunched("cmi5", desk);
    const { state, bookmark } = again.launch.saved;
    expect({ state, bookmark }).to.deep.equal({ state: stateIn(again), bookmark: "listening/s2" });
  });

  it("gets the first of the wished languages that the course has, and silence if wished", async () => {
    const preferences = { languagePreference: "de-DE, en-US", audioPreference: "off" } as const;
    const desk = await seated("cmi5", { preferences });
    expect([desk.launch.language, desk.online.isMuted]).to.deep.equal(["en", true]);
  });

  it("is the one of the role that the launch parameters name", async () => {
    const parameters = '<launchParameters>{"role":"nurse"}</launchParameters>';
    const store = new RecordStore("cmi5", au("au", 'moveOn="Completed"', parameters));
    const desk = await new Desk(
      "cmi5",
      store,
      new FakeOnline(store.answer, store.launch()),
    ).start();
    expect(desk.launch.role).to.equal("nurse");
  });

  it("brings the launch parameters, in which a language may be named", async () => {
    const parameters = "<launchParameters>lang=nl</launchParameters>";
    const store = new RecordStore("cmi5", au("au", 'moveOn="Completed"', parameters));
    const desk = await new Desk(
      "cmi5",
      store,
      new FakeOnline(store.answer, store.launch()),
    ).start();
    expect(desk.launch.launchData).to.equal("lang=nl");
  });

  for (const mode of ["browse", "review"] as const) {
    it(`is not judged and leaves no state in the mode ${mode}`, async () => {
      const desk = await seated("cmi5", { mode });
      expect(desk.launch.mode).to.equal(mode);
      desk.see("listening/s1");
      await take(desk, "a", "a");
      await leave(desk);
      expect(desk.store.verbs()).to.deep.equal(["initialized", "terminated"]);
      expect(desk.store.record().states).to.deep.equal([]);
      expect(desk.store.record().violations).to.deep.equal([]);
    });
  }

  it("who only looks at a final result tells no more than that", async () => {
    const desk = await seated("cmi5");
    desk.tracker.look();
    desk.answer("one", "a");
    await leave(desk);
    expect(desk.store.verbs()).to.deep.equal(["initialized", "terminated"]);
  });
});
