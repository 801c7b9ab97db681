import type { Lms } from "@coursewright/lms";
import { expect } from "chai";
import {
  COMPLETED,
  cmi5Lms,
  initialized,
  launched,
  PASSED,
  rulesOf,
  TERMINATED,
} from "./cmi5-unit.ts";
import { au, block } from "./xapi-course.ts";

const LAUNCHED = "http://adlnet.gov/expapi/verbs/launched";
const W3ID = "https://w3id.org/xapi/adl/verbs/";

describe("a launch of cmi5", () => {
  let lms: Lms;

  beforeEach(async () => {
    lms = await cmi5Lms(
      au(
        "au",
        'moveOn="CompletedAndPassed" masteryScore="0.8"',
        "<launchParameters>{&quot;v&quot;:1}</launchParameters><entitlementKey>key</entitlementKey>",
      ),
    );
  });

  afterEach(() => lms.stop());

  it("has the five parameters, and an activity that is not the publisher's", async () => {
    const unit = await launched(lms);
    expect(unit.actor).to.deep.equal(lms.record().actor);
    expect(unit.registration).to.match(/^[0-9a-f-]{36}$/);
    expect(unit.activityId).to.match(/^https:\/\/lms\.example\//);
    expect(unit.endpoint).to.match(/\/xapi\/$/);
  });

  it("keeps the query of the unit's own address", async () => {
    const url = lms.launchUrl({ where: "window" });
    const { headers } = await fetch(url, { redirect: "manual" });
    expect(new URL(headers.get("location") ?? "").searchParams.get("of")).to.equal("au");
  });

  it("shows the course in a frame unless told otherwise", async () => {
    const html = await (await fetch(lms.launchUrl())).text();
    expect(html).to.match(/<iframe name="course" [^>]*src="[^"]*\/course\/index\.html/);
  });

  it("gives the token once, and says error 1 the second time", async () => {
    const unit = await launched(lms);
    await unit.fetchToken();
    expect(await unit.fetchToken()).to.include({ "error-code": "1" });
    expect(rulesOf(lms)).to.deep.equal(["8.2.3.0-1"]);
    expect(lms.record().fetches.map(({ answer }) => answer)).to.deep.equal(["token", "1"]);
  });

  it("leaves everything in LaunchData", async () => {
    const unit = await launched(lms);
    await unit.fetchToken();
    const launchData = await (await unit.ask("GET", unit.state("LMS.LaunchData"))).json();
    expect(launchData).to.deep.include({
      launchMode: "Normal",
      moveOn: "CompletedAndPassed",
      masteryScore: 0.8,
      launchParameters: '{"v":1}',
      entitlementKey: { courseStructure: "key" },
    });
    expect(launchData.returnURL).to.match(/\/returned\?session=/);
    expect(launchData.contextTemplate.contextActivities).to.deep.equal({
      grouping: [{ objectType: "Activity", id: "https://acme.example/au" }],
    });
  });

  it("says what the test says instead of the course", async () => {
    const unit = await launched(lms, { mode: "review", masteryScore: 0.5, returnUrl: "none" });
    await unit.fetchToken();
    const launchData = await (await unit.ask("GET", unit.state("LMS.LaunchData"))).json();
    expect(launchData).to.include({ launchMode: "Review", masteryScore: 0.5 });
    expect(launchData).not.to.have.property("returnURL");
  });

  it("has no preferences unless the learner has", async () => {
    const without = await launched(lms);
    await without.fetchToken();
    expect((await without.ask("GET", without.profile())).status).to.equal(404);
    const wishes = { languagePreference: "de", audioPreference: "off" } as const;
    const wishing = await launched(lms, { preferences: wishes });
    await wishing.fetchToken();
    expect(await (await wishing.ask("GET", wishing.profile())).json()).to.deep.equal(wishes);
  });

  it("is told in a statement of the LMS, of which content knows nothing", async () => {
    await launched(lms);
    const { lmsStatements, statements } = lms.record();
    expect(lmsStatements.map(verbOf)).to.deep.equal([LAUNCHED]);
    expect(statements).to.deep.equal([]);
  });

  it("takes a good session without a word", async () => {
    const unit = await initialized(lms);
    const score = { scaled: 0.9, raw: 9, min: 0, max: 10 };
    const extensions = { "https://w3id.org/xapi/cmi5/context/extensions/masteryscore": 0.8 };
    const passed = { ...PASSED, result: { ...PASSED.result, score }, extensions };
    await unit.send(unit.allowed("experienced"));
    await unit.send(
      unit.defined("passed", passed),
      unit.defined("completed", COMPLETED),
      unit.defined("terminated", TERMINATED),
    );
    expect(lms.record().violations).to.deep.equal([]);
    expect(lms.record().statements).to.have.length(5);
    expect(lms.record().sessions.map(({ phase }) => phase)).to.deep.equal(["terminated"]);
    expect(lms.record().satisfied).to.deep.equal([
      "https://acme.example/au",
      "https://acme.example/course",
    ]);
  });

  it("abandons a session that was never terminated", async () => {
    await initialized(lms);
    await launched(lms);
    expect(lms.record().sessions.map(({ phase }) => phase)).to.deep.equal([
      "abandoned",
      "launched",
    ]);
    expect(lms.record().lmsStatements.map(verbOf)).to.deep.equal([
      LAUNCHED,
      `${W3ID}abandoned`,
      LAUNCHED,
    ]);
  });

  it("knows who came back to the LMS", async () => {
    const unit = await initialized(lms);
    const { returnURL } = await (await unit.ask("GET", unit.state("LMS.LaunchData"))).json();
    await fetch(returnURL);
    expect(lms.record().sessions[0]?.returned).to.equal(true);
  });
});

describe("a course of cmi5 with blocks", () => {
  it("is satisfied from the inside out, and says so once", async () => {
    const lms = await cmi5Lms(
      block("block", au("one", 'moveOn="Completed"') + au("two", 'moveOn="Passed"')) +
        au("three", 'moveOn="NotApplicable"'),
    );
    const one = await initialized(lms, { au: "https://acme.example/one" });
    await one.send(one.defined("completed", COMPLETED));
    const half = lms.record().satisfied;
    const two = await initialized(lms, { au: 1 });
    await two.send(two.defined("passed", PASSED));
    await two.send(two.defined("terminated", TERMINATED));
    await lms.stop();
    const { lmsStatements, satisfied, violations } = lms.record();
    const said = lmsStatements.filter((each) => verbOf(each) === `${W3ID}satisfied`);
    expect(violations).to.deep.equal([]);
    expect(half).to.deep.equal(["https://acme.example/one", "https://acme.example/three"]);
    expect(said).to.have.length(2);
    expect(satisfied.at(-1)).to.equal("https://acme.example/course");
  });

  it("lists its units for the learner to choose", async () => {
    const lms = await cmi5Lms(au("one") + au("two"));
    const html = await (await fetch(lms.menuUrl())).text();
    await lms.stop();
    expect(html.match(/<a /g)).to.have.length(2);
  });
});

function verbOf({ verb }: Readonly<Record<string, unknown>>): unknown {
  return (verb as { readonly id: string }).id;
}
