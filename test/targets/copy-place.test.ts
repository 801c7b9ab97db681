import { expect } from "chai";
import { BROKER, course, FILE, leave, STORE } from "./fakes/copied-course.ts";

describe("where a copy goes", () => {
  it("is what the address of the launch says first", async () => {
    const actor = encodeURIComponent('{"mbox":"mailto:ines@example.com"}');
    const query = `?endpoint=${encodeURIComponent(STORE)}&auth=Basic%20abc&actor=${actor}`;
    const { online, store, tracker, lms } = await course({ query });
    await online.pass(3);
    expect(store.statements()[0]).to.have.nested.property("actor.mbox");
    expect(online.sent.map(({ url }) => url.href)).to.not.include(BROKER);
    expect(online.query).to.not.include("abc");
    expect([...online.tab.values()].join()).to.include("abc");
    await leave({ online, store, tracker, lms });
    expect([...online.tab.values()].join()).to.not.include("abc");
  });

  it("is then what an administrator has put into the LMS", async () => {
    const data = JSON.stringify({ xapi: { tokenUrl: BROKER } });
    const { online, store } = await course({ values: { "cmi.launch_data": data } });
    await online.pass(3);
    expect(store.statements()[0]).to.have.nested.property(
      "actor.account.homePage",
      "https://content.example",
    );
    expect(online.sent.map(({ url }) => url.pathname)).to.not.include("/course/xapi-config.json");
  });

  it("is at last what the page around says", async () => {
    const { online, store } = await course({ file: undefined, around: () => FILE });
    await online.pass(3);
    expect(store.verbs()).to.include("initialized");
  });

  for (const where of ["a file", "the LMS", "the page around"]) {
    it(`is opened by nothing that ${where} says, and told of nobody it names`, async () => {
      const secret = {
        endpoint: STORE,
        auth: "Basic abc",
        actor: { mbox: "mailto:x@example.com" },
      };
      const said = (config: object) => ({
        file: where === "a file" ? config : undefined,
        ...(where === "the LMS" && {
          values: { "cmi.launch_data": JSON.stringify({ xapi: config }) },
        }),
        ...(where === "the page around" && { around: () => config }),
      });
      const alone = await course(said(secret));
      await alone.online.pass(3);
      expect(alone.store.statements()).to.deep.equal([]);
      const { online, store } = await course(said({ ...secret, ...FILE }));
      await online.pass(3);
      expect(store.statements()[0]).to.have.nested.property("actor.account.name", "ines");
    });
  }

  it("is nowhere where nobody says anything", async () => {
    const { online } = await course({ file: undefined });
    await online.pass(3);
    expect(online.sent.length).to.equal(1);
  });

  for (const tokenUrl of ["http://broker.example/leave", "//broker.example"]) {
    it(`is never an open line: ${tokenUrl}`, async () => {
      const { online } = await course({ file: { ...FILE, tokenUrl } });
      await online.pass(3);
      expect(online.sent.length).to.equal(1);
    });
  }

  it("may be this machine", async () => {
    const { online } = await course({ file: { ...FILE, tokenUrl: "http://127.0.0.1:3000/leave" } });
    await online.pass(3);
    expect(online.sent.map(({ url }) => url.host)).to.include("127.0.0.1:3000");
  });
});
