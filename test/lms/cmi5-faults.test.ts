import type { Lms } from "@coursewright/lms";
import { expect } from "chai";
import { cmi5Lms, launched } from "./cmi5-unit.ts";

describe("an LMS of cmi5 in trouble", () => {
  let lms: Lms;

  beforeEach(async () => {
    lms = await cmi5Lms();
  });

  afterEach(() => lms.stop());

  for (const code of ["1", "2", "3"] as const)
    it(`answers error ${code} instead of a token`, async () => {
      lms.misbehave({ tokenFails: code });
      const unit = await launched(lms);
      const answer = await fetch(unit.fetchUrl, { method: "POST" });
      expect([answer.status, (await answer.json())["error-code"]]).to.deep.equal([200, code]);
    });

  it("answers a page for people instead of a token", async () => {
    lms.misbehave({ tokenFails: "not-json" });
    const unit = await launched(lms);
    const answer = await fetch(unit.fetchUrl, { method: "POST" });
    expect([answer.status, (await answer.text()).startsWith("<")]).to.deep.equal([200, true]);
  });

  it("answers nothing, or fails, instead of a token", async () => {
    lms.misbehave({ tokenFails: "no-token" });
    const unit = await launched(lms);
    const empty = await fetch(unit.fetchUrl, { method: "POST" });
    lms.misbehave({ tokenFails: "status-500" });
    const failing = await fetch(unit.fetchUrl, { method: "POST" });
    expect([await empty.json(), failing.status]).to.deep.equal([{}, 500]);
  });

  it("loses the token on its way, and it is used up", async () => {
    lms.misbehave({ tokenFails: "hangs-up" });
    const unit = await launched(lms);
    const lost = await unit.fetchToken().catch(() => "nothing");
    lms.misbehave({});
    expect([lost, (await unit.fetchToken())["error-code"]]).to.deep.equal(["nothing", "1"]);
  });

  it("gives the token once it is well again", async () => {
    lms.misbehave({ tokenFails: "3" });
    const unit = await launched(lms);
    await unit.fetchToken();
    lms.misbehave({});
    expect(await unit.fetchToken()).to.have.property("auth-token");
  });

  it("says null where there is no mastery score", async () => {
    lms.misbehave({ masteryScoreIsNull: true });
    expect(await launchDataOf(lms)).to.include({ masteryScore: null });
  });

  it("leaves parts out of LaunchData", async () => {
    lms.misbehave({ launchDataLacks: ["contextTemplate", "launchMode", "moveOn", "returnURL"] });
    expect(await launchDataOf(lms)).to.deep.equal({});
  });

  it("is gone", async () => {
    lms.misbehave({ isUnreachable: true });
    const found = await fetch(lms.launchUrl()).then(
      () => "an LMS",
      () => "nobody",
    );
    expect(found).to.equal("nobody");
  });
});

async function launchDataOf(lms: Lms): Promise<Record<string, unknown>> {
  const unit = await launched(lms);
  await unit.fetchToken();
  return (await unit.ask("GET", unit.state("LMS.LaunchData"))).json();
}
