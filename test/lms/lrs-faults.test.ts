import { readFileSync } from "node:fs";
import { LRS_FAULTS, type LrsFaults } from "@coursewright/lms";
import { expect } from "chai";
import { type Client, client, state, statement } from "./lrs-client.ts";

const ID = "https://acme.example/xapi/state/v1";

describe("an LRS in trouble", () => {
  let { lrs, ask } = {} as Client;

  beforeEach(async () => {
    ({ lrs, ask } = await client());
  });

  afterEach(() => lrs.stop());

  const post = (body: unknown = statement()) => ask("POST", "statements", { body });
  const statusWith = async (faults: LrsFaults, body: unknown = statement()) => {
    lrs.misbehave(faults);
    const { status } = await post(body);
    return [status, lrs.record().statements.length];
  };
  const failed = () =>
    post().then(
      () => false,
      () => true,
    );

  it("takes its time", async () => {
    lrs.misbehave({ lrsAnswersAfterMilliseconds: 100 });
    const began = Date.now();
    await post();
    expect(Date.now() - began).to.be.greaterThan(98);
  });

  it("hangs up before it keeps anything", async () => {
    lrs.misbehave({ lrsHangsUp: "before-storing" });
    expect([await failed(), lrs.record().statements.length]).to.deep.equal([true, 0]);
  });

  it("hangs up after it has kept everything", async () => {
    lrs.misbehave({ lrsHangsUp: "after-storing" });
    expect([await failed(), lrs.record().statements.length]).to.deep.equal([true, 1]);
    expect(lrs.record().requests[0]?.status).to.equal(0);
  });

  it("is down", async () => {
    expect(await statusWith({ lrsIsDown: true })).to.deep.equal([503, 0]);
  });

  it("asks for patience", async () => {
    lrs.misbehave({ lrsThrottlesForSeconds: 7 });
    const patient = await post();
    lrs.misbehave({ lrsThrottlesForSeconds: 0 });
    const silent = await post();
    expect([patient.status, patient.headers.get("retry-after")]).to.deep.equal([429, "7"]);
    expect([silent.status, silent.headers.get("retry-after")]).to.deep.equal([429, null]);
  });

  it("refuses everything", async () => {
    expect(await statusWith({ lrsRefusesEverything: true })).to.deep.equal([403, 0]);
  });

  it("knows the token no more", async () => {
    expect(await statusWith({ lrsTokenExpired: true })).to.deep.equal([401, 0]);
  });

  it("refuses a request with a marked statement, and no other", async () => {
    const marked = statement({ result: { response: "poison" } });
    const faults = { lrsRefusesStatementsWith: "poison" };
    expect(await statusWith(faults, [statement(), marked])).to.deep.equal([400, 0]);
    expect(await statusWith(faults)).to.deep.equal([200, 1]);
  });

  it("says that it knows the statement", async () => {
    expect(await statusWith({ lrsConflicts: true })).to.deep.equal([409, 0]);
  });

  it("says that the document has changed", async () => {
    lrs.misbehave({ lrsDocumentsChanged: true });
    const written = await ask("PUT", state(ID), { body: { v: 1 } });
    expect([written.status, (await ask("GET", state(ID))).status]).to.deep.equal([412, 404]);
  });

  it("takes little at once", async () => {
    const many = [statement(), statement(), statement()];
    expect(await statusWith({ lrsTakesAtMostBytes: 700 }, many)).to.deep.equal([413, 0]);
    expect(await statusWith({ lrsTakesAtMostBytes: 700 })).to.deep.equal([200, 1]);
  });

  it("sends no tag, or one that a script cannot see", async () => {
    await ask("PUT", state(ID), { body: { v: 1 } });
    lrs.misbehave({ lrsEtag: "missing" });
    const missing = await ask("GET", state(ID));
    lrs.misbehave({ lrsEtag: "hidden" });
    const hidden = await ask("GET", state(ID));
    expect(missing.headers.get("etag")).to.equal(null);
    expect(hidden.headers.get("etag")).not.to.equal(null);
    expect(hidden.headers.get("access-control-expose-headers")).not.to.match(/etag/i);
  });

  it("hides its errors from scripts", async () => {
    lrs.misbehave({ lrsIsDown: true, lrsErrorsWithoutCors: true });
    expect((await post()).headers.get("access-control-allow-origin")).to.equal(null);
  });

  it("writes `more` in all ways that are known", async () => {
    await post([statement(), statement()]);
    const more = async (lrsMore: LrsFaults["lrsMore"]) => {
      lrs.misbehave(lrsMore ? { lrsMore } : {});
      return (await (await ask("GET", "statements?limit=1")).json()).more;
    };
    expect(await more(undefined)).to.equal("/xapi/statements?limit=1&from=1");
    expect(await more("absolute")).to.equal(`${lrs.endpoint}statements?limit=1&from=1`);
    expect(await more("page-relative")).to.equal("statements?limit=1&from=1");
    expect(await more("missing")).to.equal(undefined);
  });

  it("is in trouble with statements only, and only for a while", async () => {
    lrs.misbehave({ lrsIsDown: true, lrsFaultsHit: "statements", lrsFaultsLast: 1 });
    const document = await ask("GET", state(ID));
    const statuses = [(await post()).status, (await post()).status];
    expect([document.status, ...statuses]).to.deep.equal([404, 503, 200]);
  });

  it("is in trouble with documents only", async () => {
    lrs.misbehave({ lrsIsDown: true, lrsFaultsHit: "documents" });
    expect([(await ask("GET", state(ID))).status, (await post()).status]).to.deep.equal([503, 200]);
  });

  it("has a broker that gives no tokens", async () => {
    lrs.misbehave({ tokenFails: "3" });
    const answer = await fetch(lrs.tokenUrl, { method: "POST" });
    expect(await answer.json()).to.include({ "error-code": "3" });
    expect(lrs.record().fetches.map((each) => each.answer)).to.deep.equal(["token", "3"]);
  });

  it("has a test for each switch", () => {
    const tests = ["lrs-faults", "cmi5-faults"]
      .map((name) => readFileSync(new URL(`${name}.test.ts`, import.meta.url), "utf8"))
      .join("");
    const untested = Object.keys(LRS_FAULTS).filter((name) => !tests.includes(name));
    expect(untested).to.deep.equal([]);
  });

  it("gets well", async () => {
    lrs.misbehave({ lrsIsDown: true });
    lrs.misbehave({});
    expect((await post()).status).to.equal(200);
  });
});
