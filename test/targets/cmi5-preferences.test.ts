import { expect } from "chai";
import { type Desk, seated } from "./fakes/desk.ts";
import { leave } from "./fakes/sittings.ts";

const PROFILE = "cmi5LearnerPreferences";

describe("the language that a learner of cmi5 has chosen", () => {
  it("is told to an LMS that knew of none", async () => {
    const desk = await seated("cmi5");
    await choose(desk, "nl");
    expect(known(desk)).to.deep.equal({ languagePreference: "nl", audioPreference: "on" });
    expect(desk.store.record().violations).to.deep.equal([]);
  });

  it("comes before those that the LMS knew, and leaves the sound alone", async () => {
    const preferences = { languagePreference: "de-DE,nl,en-US", audioPreference: "off" } as const;
    const desk = await seated("cmi5", { preferences });
    await choose(desk, "nl");
    expect(known(desk)).to.deep.equal({
      languagePreference: "nl,de-DE,en-US",
      audioPreference: "off",
    });
    expect(desk.store.record().violations).to.deep.equal([]);
  });

  it("is the last one where two are chosen in one breath", async () => {
    const desk = await seated("cmi5");
    desk.tracker.send([{ kind: "preferred", language: "nl" }]);
    await choose(desk, "de");
    expect(known(desk)).to.deep.equal({ languagePreference: "de,nl", audioPreference: "on" });
  });

  it("replaces nothing that it has not seen", async () => {
    const desk = await seated("cmi5", { preferences: { languagePreference: "pl" } });
    await choose(desk, "nl");
    const headers = writes(desk).map((sent) => sent.headers);
    expect(headers.map((sent) => sent["if-match"])).to.match(/^"?\w/);
    expect(headers.map((sent) => sent["if-none-match"])).to.deep.equal([undefined]);
  });

  it("is tried once more where somebody else has written meanwhile", async () => {
    const desk = await seated("cmi5");
    desk.store.misbehave({ lrsDocumentsChanged: true, lrsFaultsLast: 2 });
    await choose(desk, "nl");
    expect(writes(desk)).to.have.length(2);
    expect(known(desk)).to.deep.equal({ languagePreference: "nl", audioPreference: "on" });
  });

  it("stops no lesson where the LMS refuses it", async () => {
    const desk = await seated("cmi5");
    desk.store.misbehave({ lrsRefusesEverything: true, lrsFaultsHit: "documents" });
    await choose(desk, "nl");
    desk.store.misbehave({});
    expect(known(desk)).to.equal(undefined);
    desk.answer("one", "a");
    await leave(desk);
    expect(desk.store.verbs()).to.include("answered");
    expect(desk.connections.map(({ kind }) => kind)).not.to.include("lost");
  });

  it("is nobody's business in plain xAPI", async () => {
    const desk = await seated("xapi");
    await choose(desk, "nl");
    expect(writes(desk)).to.deep.equal([]);
  });
});

async function choose({ tracker, online }: Desk, language: string): Promise<void> {
  tracker.send([{ kind: "preferred", language }]);
  await online.settle();
}

/** What the LMS holds of the learner, as far as the course has written it. */
function known({ store }: Desk): unknown {
  const document = store.record().states.find(({ id }) => id === PROFILE);
  return document && JSON.parse(document.content);
}

function writes({ online }: Desk) {
  return online.sent.filter(
    ({ method, url }) => method === "PUT" && url.pathname.endsWith("agents/profile"),
  );
}
