import { randomUUID } from "node:crypto";
import { expect } from "chai";
import { ACTIVITY, AGENT, type Client, client, statement, VERB } from "./lrs-client.ts";

describe("an LRS keeps statements", () => {
  let { lrs, ask } = {} as Client;

  beforeEach(async () => {
    ({ lrs, ask } = await client());
  });

  afterEach(() => lrs.stop());

  const post = async (body: unknown) => (await ask("POST", "statements", { body })).status;
  const rules = () => lrs.record().violations.map(({ rule }) => rule);
  const find = async (query: Record<string, string>) => {
    const answer = await ask("GET", `statements?${new URLSearchParams(query)}`);
    return { status: answer.status, ...(await answer.json().catch(() => ({}))) };
  };

  it("one or many, and answers their ids", async () => {
    const many = [statement(), statement()];
    const answer = await ask("POST", "statements", { body: many });
    expect(await answer.json()).to.deep.equal(many.map(({ id }) => id));
    expect(await post(statement())).to.equal(200);
    expect(lrs.record().statements).to.have.length(3);
    expect(lrs.record().statements[0]).to.include.keys("stored", "authority", "version");
  });

  it("with an id in the address", async () => {
    const one = statement();
    const put = await ask("PUT", `statements?statementId=${one.id}`, { body: one });
    const other = await ask("PUT", `statements?statementId=${randomUUID()}`, { body: one });
    expect([put.status, other.status]).to.deep.equal([204, 400]);
  });

  it("once: the same again is fine, another with its id is not", async () => {
    const one = statement();
    const path = `statements?statementId=${one.id}`;
    const again = async (body: unknown) => (await ask("PUT", path, { body })).status;
    expect([await post(one), await post(one), await again(one)]).to.deep.equal([200, 200, 204]);
    const other = { ...one, result: { completion: true } };
    expect([await post(other), await again(other)]).to.deep.equal([409, 409]);
    expect(lrs.record().statements).to.have.length(1);
    expect(rules()).to.deep.equal(["xapi/conflict", "xapi/conflict"]);
  });

  it("all of a request or none", async () => {
    const bad = statement({ actor: { name: "Ada" } });
    expect(await post([statement(), bad])).to.equal(400);
    expect(lrs.record().statements).to.deep.equal([]);
    expect(rules()).to.include("xapi/statement");
  });

  it("not two with one id, and nothing that is no JSON", async () => {
    const one = statement();
    expect([await post([one, one]), await post("no JSON")]).to.deep.equal([400, 400]);
    expect(rules()).to.include("xapi/same-id");
  });

  it("only as JSON", async () => {
    const headers = { "content-type": "text/plain" };
    const answer = await ask("POST", "statements", { body: statement(), headers });
    expect([answer.status, rules()]).to.deep.equal([400, ["xapi/content-type"]]);
  });

  it("that validation lets pass, and notes what the lint says", async () => {
    expect(await post(statement({ result: { duration: "P1DT" } }))).to.equal(200);
    expect(rules()).to.deep.equal(["lint/duration"]);
  });

  it("and finds them by what they say", async () => {
    const registration = randomUUID();
    const one = statement({ context: { registration } });
    await post([one, statement({ verb: { id: "https://acme.example/v", display: { en: "v" } } })]);
    const ids = async (query: Record<string, string>) =>
      (await find(query)).statements.map(({ id }: { id: string }) => id);
    expect(await ids({ registration })).to.deep.equal([one.id]);
    expect(await ids({ verb: VERB })).to.deep.equal([one.id]);
    expect(await ids({ activity: ACTIVITY, agent: JSON.stringify(AGENT) })).to.have.length(2);
    expect(await ids({ activity: "https://acme.example/other" })).to.deep.equal([]);
  });

  it("and finds them by what they belong to", async () => {
    const parent = [{ id: "https://acme.example/parent" }];
    await post(statement({ context: { contextActivities: { parent } } }));
    const activity = "https://acme.example/parent";
    expect((await find({ activity })).statements).to.have.length(0);
    expect((await find({ activity, related_activities: "true" })).statements).to.have.length(1);
  });

  it("and finds one by its id", async () => {
    const one = statement();
    await post(one);
    expect(await find({ statementId: String(one.id) })).to.deep.include(one);
    expect((await find({ statementId: randomUUID() })).status).to.equal(404);
  });

  it("newest first, page by page, since the last one", async () => {
    const all = [statement(), statement(), statement()];
    await post(all);
    const first = await find({ limit: "2" });
    expect(first.statements.map(({ id }: { id: string }) => id)).to.deep.equal([
      all[2]?.id,
      all[1]?.id,
    ]);
    const query = Object.fromEntries(new URL(first.more, "http://lrs").searchParams);
    const second = await find(query);
    expect([second.statements.length, second.more]).to.deep.equal([1, ""]);
    const ascending = await find({ ascending: "true", since: second.statements[0].stored });
    expect(ascending.statements[0].id).to.equal(all[1]?.id);
  });

  it("but for those that were voided", async () => {
    const one = statement();
    const verb = { id: "http://adlnet.gov/expapi/verbs/voided", display: { en: "voided" } };
    await post(one);
    await post(statement({ verb, object: { objectType: "StatementRef", id: one.id } }));
    expect((await find({ statementId: String(one.id) })).status).to.equal(404);
    expect((await find({ voidedStatementId: String(one.id) })).status).to.equal(200);
  });

  it("and refuses what it does not know in an address", async () => {
    const answers = [
      await find({ cacheBuster: "1" }),
      await find({ limit: "many" }),
      await find({ statementId: randomUUID(), limit: "1" }),
    ];
    expect(answers.map(({ status }) => status)).to.deep.equal([400, 400, 400]);
    expect(rules()).to.deep.equal(["xapi/parameter", "xapi/parameter", "xapi/parameter"]);
  });

  it("and tells what it heard of an activity", async () => {
    const definition = { name: { en: "Course" } };
    await post(statement({ object: { id: ACTIVITY, definition } }));
    const answer = await ask("GET", `activities?activityId=${ACTIVITY}`);
    expect(await answer.json()).to.deep.include({ id: ACTIVITY, definition });
  });
});

describe("an LRS at its door", () => {
  let { lrs, ask } = {} as Client;

  beforeEach(async () => {
    ({ lrs, ask } = await client({ cors: { origins: ["http://127.0.0.1:1"] } }));
  });

  afterEach(() => lrs.stop());

  const lastRule = () => lrs.record().violations.at(-1)?.rule;

  it("wants a version that it speaks", async () => {
    const headers = { "x-experience-api-version": "2.0.0" };
    const answer = await ask("GET", "statements", { headers });
    expect([answer.status, lastRule()]).to.deep.equal([400, "xapi/version"]);
  });

  it("wants credentials, but not to tell its version", async () => {
    const headers = { authorization: "Basic bm9ib2R5OjE=" };
    const answer = await ask("GET", "statements", { headers });
    const about = await fetch(`${lrs.endpoint}about`);
    expect([answer.status, lastRule()]).to.deep.equal([401, "xapi/credentials"]);
    expect(await about.json()).to.deep.equal({ version: ["1.0.3"] });
  });

  it("takes no more than it can carry", async () => {
    const answer = await ask("POST", "statements", { body: "a".repeat(2 ** 20 + 1) });
    expect([answer.status, lastRule()]).to.deep.equal([413, "xapi/too-large"]);
  });

  it("knows no other resources and methods", async () => {
    const statuses = [
      (await ask("GET", "nothing")).status,
      (await ask("DELETE", "statements")).status,
      (await fetch(lrs.tokenUrl)).status,
    ];
    expect(statuses).to.deep.equal([404, 405, 405]);
  });

  it("lets in the origins it knows, with the headers of xAPI and no others", async () => {
    const preflight = async (origin: string) => {
      const { headers } = await fetch(`${lrs.endpoint}statements`, {
        method: "OPTIONS",
        headers: { origin },
      });
      return headers;
    };
    const known = await preflight("http://127.0.0.1:1");
    const unknown = await preflight("http://127.0.0.1:2");
    expect(known.get("access-control-allow-origin")).to.equal("http://127.0.0.1:1");
    expect(known.get("access-control-allow-headers")).to.equal(
      "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match",
    );
    expect(unknown.get("access-control-allow-origin")).to.equal(null);
  });

  it("lets whoever has the key read what others sent", async () => {
    await ask("POST", "statements", { body: statement() });
    const answer = await fetch(`${lrs.endpoint}statements`, {
      headers: { authorization: lrs.authorization, "x-experience-api-version": "1.0.3" },
    });
    expect((await answer.json()).statements).to.have.length(1);
  });

  it("remembers each request", async () => {
    await ask("POST", "statements", { body: [statement(), statement()] });
    const [request] = lrs.record().requests;
    expect(request).to.include({
      method: "POST",
      resource: "statements",
      status: 200,
      statements: 2,
    });
  });

  it("knows the profile for statements beside SCORM when it is told to", async () => {
    const beside = await client({ profile: "scorm" });
    const course = "https://acme.example/course";
    const contextActivities = {
      category: [{ id: "https://w3id.org/xapi/scorm" }],
      grouping: [{ id: course }, { id: `${course}?attemptId=${randomUUID()}` }],
    };
    await beside.ask("POST", "statements", { body: statement({ context: { contextActivities } }) });
    const good = beside.lrs.record().violations;
    await beside.ask("POST", "statements", { body: statement() });
    await beside.lrs.stop();
    const bad = beside.lrs.record().violations.map(({ rule }) => rule);
    expect([good, bad]).to.deep.equal([[], ["scorm/category", "scorm/grouping"]]);
  });

  it("speaks 2.0.0 when it is told to", async () => {
    const newer = await client({ version: "2.0.0" });
    const { status } = await newer.ask("GET", "statements");
    await newer.lrs.stop();
    expect(status).to.equal(200);
  });
});
