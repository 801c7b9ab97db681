import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { CLAUSES, type Clause } from "../../packages/lms/src/cmi5/clauses.ts";
import { BREACHES, type Breach, HOUSE_BREACHES } from "./cmi5-breaches.ts";
import { cmi5Lms, initialized, launched, rulesOf, TERMINATED } from "./cmi5-unit.ts";
import { au, cmi5Course } from "./xapi-course.ts";

const GRADED = au("au", 'moveOn="Passed" masteryScore="0.8"');

describe("an LMS of cmi5 notices when", () => {
  for (const [rule, breach] of Object.entries({ ...BREACHES, ...HOUSE_BREACHES }))
    it(`${rule} is broken: ${CLAUSES[rule as Clause] ?? "a wish of ours"}`, async () => {
      const { rules } = await broken(breach);
      expect(rules).to.include(breach.rule ?? rule);
    });

  it("8.1.2.0-2 is broken: a token outlives its session", async () => {
    const lms = await startLms({ package: cmi5Course(), graceMilliseconds: 0 });
    const unit = await initialized(lms);
    await unit.send(unit.defined("terminated", TERMINATED));
    const { status } = await unit.ask("GET", "statements");
    await lms.stop();
    expect([status, rulesOf(lms)]).to.deep.equal([401, ["8.1.2.0-2"]]);
  });

  it("9.3.6.0-2 is broken: a tab goes on after its course was opened anew", async () => {
    const lms = await cmi5Lms();
    const older = await initialized(lms);
    await initialized(lms);
    const status = await older.send(older.allowed("answered"));
    await lms.stop();
    expect([status, rulesOf(lms)]).to.deep.equal([403, ["9.3.6.0-2"]]);
  });
});

describe("an LMS of cmi5", () => {
  let lms: Lms;

  beforeEach(async () => {
    lms = await cmi5Lms(GRADED);
  });

  afterEach(() => lms.stop());

  it("keeps nothing of a request with one statement that breaks a rule", async () => {
    const unit = await initialized(lms);
    const status = await unit.send(unit.allowed("answered"), unit.defined("answered"));
    expect(status).to.equal(403);
    expect(lms.record().statements).to.have.length(1);
  });

  it("keeps what only our house would not do", async () => {
    const unit = await initialized(lms);
    const [first, second] = [unit.allowed("answered"), unit.allowed("answered")];
    await unit.send(second);
    const status = await unit.send(first);
    expect([status, rulesOf(lms)]).to.deep.equal([200, ["house/timestamp-order"]]);
  });

  it("goes by timestamps: what is older than initialized came before it", async () => {
    const unit = await initialized(lms);
    const timestamp = "2020-01-01T00:00:00.000Z";
    const status = await unit.send(unit.allowed("answered", { other: { timestamp } }));
    expect([status, rulesOf(lms)[0]]).to.deep.equal([403, "9.3.0.0-4"]);
  });

  it("goes by timestamps: terminated is not older than what it ends", async () => {
    const unit = await initialized(lms);
    const [terminated, last] = [unit.defined("terminated", TERMINATED), unit.allowed("answered")];
    expect(await unit.send(terminated, last)).to.equal(403);
    expect(rulesOf(lms)).to.deep.equal(["9.3.0.0-5"]);
  });

  it("takes a repeated statement for what it is, also after terminated", async () => {
    const unit = await initialized(lms);
    const terminated = unit.defined("terminated", TERMINATED);
    const statuses = [await unit.send(terminated), await unit.send(terminated)];
    expect(statuses).to.deep.equal([200, 200]);
    expect(lms.record().statements).to.have.length(2);
    expect(rulesOf(lms)).to.deep.equal([]);
  });

  it("takes a state that was on its way when the session ended", async () => {
    const unit = await initialized(lms);
    await unit.send(unit.defined("terminated", TERMINATED));
    const { status } = await unit.ask("PUT", unit.state("https://acme.example/v1"), { v: 1 });
    expect([status, rulesOf(lms)]).to.deep.equal([204, []]);
  });

  it("remembers over sessions what the registration has reached", async () => {
    const result = { success: true, duration: "PT1S" };
    const first = await initialized(lms);
    await first.send(first.defined("passed", { result, moveOn: true }));
    await first.send(first.defined("terminated", TERMINATED));
    const second = await initialized(lms);
    const status = await second.send(second.defined("passed", { result, moveOn: true }));
    expect([status, rulesOf(lms)]).to.deep.equal([403, ["9.3.0.0-7"]]);
  });
});

async function broken({ from, options, act }: Breach) {
  const lms = await cmi5Lms(GRADED);
  const unit = await (from === "launched" ? launched(lms, options) : initialized(lms, options));
  await act(unit);
  await lms.stop();
  return { rules: rulesOf(lms) };
}
