import { expect } from "chai";
import { ACTIVITY, AGENT, type Asked, type Client, client, profile, state } from "./lrs-client.ts";

const ID = "https://acme.example/xapi/state/v1";

describe("an LRS keeps documents", () => {
  let { lrs, ask } = {} as Client;

  beforeEach(async () => {
    ({ lrs, ask } = await client());
  });

  afterEach(() => lrs.stop());

  const status = async (method: string, path: string, asked: Asked = {}) =>
    (await ask(method, path, asked)).status;
  const etag = async (path: string) => (await ask("GET", path)).headers.get("etag") ?? "";

  it("as they came, with a tag", async () => {
    const none = await status("GET", state(ID));
    await ask("PUT", state(ID), { body: { v: 1 } });
    const found = await ask("GET", state(ID));
    expect([none, await found.json()]).to.deep.equal([404, { v: 1 }]);
    expect(found.headers.get("etag")).to.match(/^"[0-9a-f]{40}"$/);
    expect(found.headers.get("access-control-expose-headers")).to.match(/ETag/);
  });

  it("of each registration by itself", async () => {
    const registration = "760e3480-ba55-4991-94b0-01820dbd23a2";
    await ask("PUT", state(ID, { registration }), { body: { v: 1 } });
    expect(await status("GET", state(ID))).to.equal(404);
  });

  it("and writes over the one that was read, and over no other", async () => {
    await ask("PUT", state(ID), { body: { v: 1 } });
    const old = await etag(state(ID));
    const fresh = { body: { v: 2 }, headers: { "if-match": old } };
    expect(await status("PUT", state(ID), fresh)).to.equal(204);
    expect(await status("PUT", state(ID), fresh)).to.equal(412);
    const first = { body: { v: 3 }, headers: { "if-none-match": "*" } };
    expect(await status("PUT", state(ID), first)).to.equal(412);
  });

  it("and writes a state without a condition before 2.0", async () => {
    const body = { v: 1 };
    const statuses = [
      await status("PUT", state(ID), { body }),
      await status("PUT", state(ID), { body }),
    ];
    expect(statuses).to.deep.equal([204, 204]);
  });

  it("and wants a condition in 2.0", async () => {
    const newer = await client({ version: "2.0.0" });
    await newer.ask("PUT", state(ID), { body: { v: 1 } });
    const again = await newer.ask("PUT", state(ID), { body: { v: 2 } });
    await newer.lrs.stop();
    expect(again.status).to.equal(409);
  });

  it("and wants a condition for profiles that are there", async () => {
    const statuses = [
      await status("PUT", profile(ID), { body: { v: 1 } }),
      await status("PUT", profile(ID), { body: { v: 2 } }),
      await status("PUT", profile(ID), {
        body: { v: 2 },
        headers: { "if-match": await etag(profile(ID)) },
      }),
    ];
    expect(statuses).to.deep.equal([204, 409, 204]);
    expect(lrs.record().violations.map(({ rule }) => rule)).to.deep.equal(["xapi/document"]);
  });

  it("and adds to a JSON object with POST", async () => {
    await ask("PUT", state(ID), { body: { a: 1, b: { c: 1 } } });
    await ask("POST", state(ID), { body: { b: { d: 1 } } });
    expect(await (await ask("GET", state(ID))).json()).to.deep.equal({ a: 1, b: { d: 1 } });
    expect(await status("POST", state(ID), { body: [1] })).to.equal(400);
  });

  it("and lists and forgets them", async () => {
    await ask("PUT", state("one"), { body: { v: 1 } });
    await ask("PUT", state("two"), { body: { v: 1 } });
    const agent = JSON.stringify(AGENT);
    const all = `activities/state?${new URLSearchParams({ activityId: ACTIVITY, agent })}`;
    const listed = await (await ask("GET", all)).json();
    await ask("DELETE", state("one"));
    const left = await (await ask("GET", all)).json();
    await ask("DELETE", all);
    expect([listed, left]).to.deep.equal([["one", "two"], ["two"]]);
    expect(await (await ask("GET", all)).json()).to.deep.equal([]);
  });

  it("but not of nobody, and not without a name", async () => {
    const statuses = [
      await status("GET", state(ID, { agent: "{}" })),
      await status("PUT", `activities/state?activityId=${ACTIVITY}`, { body: {} }),
      await status("GET", state(ID, { cacheBuster: "1" })),
    ];
    expect(statuses).to.deep.equal([400, 400, 400]);
  });

  it("and tells them to the test", async () => {
    await ask("PUT", state(ID), { body: { v: 1 } });
    expect(lrs.record().states).to.deep.equal([
      { resource: "activities/state", id: ID, activityId: ACTIVITY, content: '{"v":1}' },
    ]);
  });
});
