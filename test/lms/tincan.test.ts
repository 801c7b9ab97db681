import { type AnyLaunchOptions, anyPackageOf, type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { state, statement } from "./lrs-client.ts";
import { files, tinCanCourse } from "./xapi-course.ts";

describe("a Tin Can launch", () => {
  let lms: Lms;

  beforeEach(async () => {
    lms = await startLms({ package: tinCanCourse() });
  });

  afterEach(() => lms.stop());

  it("gives endpoint, authorization, actor, registration and the published activity", async () => {
    const query = await launchedWith(lms);
    expect(query.get("endpoint")).to.match(/^http:\/\/127\.0\.0\.1:\d+\/xapi\/$/);
    expect(query.get("auth")).to.match(/^Basic \S+$/);
    expect(JSON.parse(query.get("actor") ?? "")).to.deep.equal(lms.record().actor);
    expect(query.get("registration")).to.match(/^[0-9a-f-]{36}$/);
    expect(query.get("activity_id")).to.equal("https://acme.example/course");
  });

  it("has the same registration each time", async () => {
    const [first, second] = [await launchedWith(lms), await launchedWith(lms)];
    expect(first.get("registration")).to.equal(second.get("registration"));
  });

  it("has an actor of the old style when asked", async () => {
    const query = await launchedWith(lms, { tincan: { actor: "old-style" } });
    expect(JSON.parse(query.get("actor") ?? "")).to.deep.equal({
      name: ["Okafor, Ada"],
      account: [{ accountServiceHomePage: "https://lms.example", accountName: "learner-1" }],
    });
  });

  it("has an actor that is encoded twice when asked", async () => {
    const query = await launchedWith(lms, { tincan: { actor: "twice" } });
    expect(JSON.parse(decodeURIComponent(query.get("actor") ?? ""))).to.have.property("account");
  });

  it("has a plus for a blank when asked", async () => {
    const location = await locationOf(lms, { tincan: { actor: "plus" } });
    expect(location).to.match(/Okafor%2C\+Ada/);
  });

  it("leaves out the word Basic, the registration and the activity when asked", async () => {
    const query = await launchedWith(lms, {
      tincan: { auth: "bare", registration: "missing", activityId: "missing" },
    });
    expect(query.get("auth")).not.to.match(/ /);
    expect([query.get("registration"), query.get("activity_id")]).to.deep.equal([null, null]);
  });

  it("names a grouping when asked", async () => {
    const grouping = "https://acme.example/path";
    const query = await launchedWith(lms, { tincan: { grouping } });
    expect(query.get("grouping")).to.equal(grouping);
  });

  it("keeps what the course says in its name", async () => {
    const query = await launchedWith(lms);
    const status = await send(query, inOrder(lms, query, "initialized"));
    expect([status, lms.record().violations]).to.deep.equal([200, []]);
    expect(lms.record().statements).to.have.length(1);
  });

  it("keeps, and notes, what the course says in another name", async () => {
    const query = await launchedWith(lms, { tincan: { registration: "missing" } });
    const status = await send(query, { context: { registration: crypto.randomUUID() } });
    const rules = lms.record().violations.map(({ rule }) => rule);
    expect([status, rules]).to.deep.equal([
      200,
      ["tincan/actor", "tincan/registration", "tincan/order"],
    ]);
  });

  it("notes what comes after terminated", async () => {
    const query = await launchedWith(lms);
    for (const verb of ["resumed", "terminated", "experienced"])
      await send(query, inOrder(lms, query, verb));
    expect(lms.record().violations.map(({ rule }) => rule)).to.deep.equal(["tincan/order"]);
  });

  it("notes what only an LMS says", async () => {
    const query = await launchedWith(lms);
    for (const verb of ["initialized", "launched"]) await send(query, inOrder(lms, query, verb));
    expect(lms.record().violations.map(({ rule }) => rule)).to.deep.equal(["house/lms-verb"]);
  });

  it("notes a state of somebody else", async () => {
    const query = await launchedWith(lms);
    await fetch(`${query.get("endpoint")}${state("v1")}`, {
      headers: {
        authorization: query.get("auth") ?? "",
        "x-experience-api-version": "1.0.3",
      },
    });
    expect(lms.record().violations.map(({ rule }) => rule)).to.deep.equal([
      "tincan/actor",
      "tincan/registration",
    ]);
  });

  it("lets nobody in without what it gave", async () => {
    const query = await launchedWith(lms);
    query.set("auth", "Basic bm9ib2R5OjE=");
    expect(await send(query, {})).to.equal(401);
    expect(lms.record().violations.map(({ rule }) => rule)).to.deep.equal(["xapi/credentials"]);
  });
});

describe("a package with a tincan.xml is refused", () => {
  it("when its page is missing", () => {
    const activity = `<activity id="https://a.example/c"><launch lang="en">other.html</launch></activity>`;
    expect(() => anyPackageOf(files("tincan.xml", tincan(activity)))).to.throw(
      "other.html is not in it",
    );
  });

  it("when two activities are to be launched", () => {
    const activity = `<activity id="https://a.example/c"><launch lang="en">index.html</launch></activity>`;
    expect(() => anyPackageOf(files("tincan.xml", tincan(activity + activity)))).to.throw(
      "2 activities to launch",
    );
  });

  it("when it has the manifest of another standard too", () => {
    const both = new Map([...files("tincan.xml", ""), ...files("cmi5.xml", "")]);
    expect(() => anyPackageOf(both)).to.throw("cmi5.xml and tincan.xml");
  });
});

function tincan(activities: string): string {
  return `<tincan><activities>${activities}</activities></tincan>`;
}

async function locationOf(lms: Lms, options: AnyLaunchOptions): Promise<string> {
  const url = lms.launchUrl({ ...options, where: "window" });
  const { headers } = await fetch(url, { redirect: "manual" });
  return headers.get("location") ?? "";
}

async function launchedWith(lms: Lms, options: AnyLaunchOptions = {}): Promise<URLSearchParams> {
  return new URL(await locationOf(lms, options)).searchParams;
}

function inOrder(lms: Lms, query: URLSearchParams, verb: string): Record<string, unknown> {
  return {
    actor: lms.record().actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    context: { registration: query.get("registration") },
  };
}

async function send(query: URLSearchParams, changes: Record<string, unknown>): Promise<number> {
  const { status } = await fetch(`${query.get("endpoint")}statements`, {
    method: "POST",
    headers: {
      authorization: query.get("auth") ?? "",
      "x-experience-api-version": "1.0.3",
      "content-type": "application/json",
    },
    body: JSON.stringify(statement(changes)),
  });
  return status;
}
