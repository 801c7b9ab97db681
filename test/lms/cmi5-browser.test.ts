import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { type Visit, visit } from "../support/learner.ts";
import { cmi5Lms } from "./cmi5-unit.ts";
import { cmi5Course } from "./xapi-course.ts";

/** What an assignable unit does at its start, for a page that says nothing by itself. */
const START = `(async () => {
  const query = new URLSearchParams(location.search);
  const [endpoint, actor, registration, activityId] =
    ["endpoint", "actor", "registration", "activityId"].map((name) => query.get(name));
  const { "auth-token": token } = await (await fetch(query.get("fetch"), { method: "POST" })).json();
  window.ask = (method, path, body, more) => fetch(endpoint + path, {
    method,
    credentials: "omit",
    headers: {
      authorization: "Basic " + token,
      "x-experience-api-version": "1.0.3",
      ...(body && { "content-type": "application/json" }),
    },
    ...(body && { body: JSON.stringify(body) }),
    ...more,
  });
  const state = (stateId) => "activities/state?" +
    new URLSearchParams({ stateId, activityId, agent: actor, registration });
  const { contextTemplate, returnURL } = await (await ask("GET", state("LMS.LaunchData"))).json();
  await ask("GET", "agents/profile?" +
    new URLSearchParams({ profileId: "cmi5LearnerPreferences", agent: actor }));
  window.own = state("https://acme.example/v1");
  window.returnURL = returnURL;
  window.tell = (verb, result, more) => ask("POST", "statements", {
    id: crypto.randomUUID(),
    timestamp: new Date().toISOString(),
    actor: JSON.parse(actor),
    verb: { id: "http://adlnet.gov/expapi/verbs/" + verb, display: { en: verb } },
    object: { objectType: "Activity", id: activityId },
    ...(result && { result }),
    context: {
      ...contextTemplate,
      registration,
      contextActivities: {
        ...contextTemplate.contextActivities,
        category: [{ id: "https://w3id.org/xapi/cmi5/context/categories/cmi5" }],
      },
    },
  }, more);
  return (await tell("initialized")).status;
})()`;

describe("an LMS of cmi5 in a browser", () => {
  let lms: Lms;
  let learner: Visit;

  afterEach(async () => {
    await learner.close();
    await lms.stop();
  });

  async function started(): Promise<unknown> {
    learner = await visit(lms.launchUrl());
    await learner.page.waitForLoadState("load");
    return learner.run(START);
  }

  it("is asked by the course across origins", async () => {
    lms = await cmi5Lms();
    expect(await started()).to.equal(200);
    expect(lms.record().violations).to.deep.equal([]);
    expect(lms.record().sessions[0]?.phase).to.equal("initialized");
  });

  it("hears the last words of a course that is left", async () => {
    lms = await cmi5Lms();
    await started();
    await learner.run(`addEventListener("pagehide", () => {
      tell("terminated", { duration: "PT1S" }, { keepalive: true });
    })`);
    await learner.leave();
    await until(() => lms.record().sessions[0]?.phase === "terminated");
    expect(lms.record().violations).to.deep.equal([]);
  });

  it("shows scripts the tag of a state, or hides it", async () => {
    lms = await cmi5Lms();
    await started();
    const tag = `ask("GET", own).then((answer) => answer.headers.get("etag"))`;
    await learner.run(`ask("PUT", own, { v: 1 })`);
    const shown = await learner.run(tag);
    lms.misbehave({ lrsEtag: "hidden" });
    expect([typeof shown, await learner.run(tag)]).to.deep.equal(["string", null]);
  });

  it("is closed to a course from an origin that it does not know", async () => {
    lms = await startLms({ package: cmi5Course(), cors: { origins: ["http://127.0.0.1:1"] } });
    const outcome = await started().then(
      () => "let in",
      () => "kept out",
    );
    expect([outcome, lms.record().statements.length]).to.deep.equal(["kept out", 0]);
  });

  it("takes the learner back to its page", async () => {
    lms = await cmi5Lms();
    await started();
    await learner.run("location.replace(returnURL)");
    await learner.course.getByText("You have left the course.").waitFor();
    expect(lms.record().sessions[0]?.returned).to.equal(true);
  });

  it("shows the course deep inside of frames, or in a window, when it is told to", async () => {
    lms = await cmi5Lms();
    lms.misbehave({ frames: "foreign" });
    const inFrames = await started();
    await learner.close();
    lms.misbehave({ opensPopup: true });
    expect([inFrames, await started()]).to.deep.equal([200, 200]);
    expect(lms.record().violations).to.deep.equal([]);
  });

  it("blocks the storage of a course when it is told to", async () => {
    lms = await cmi5Lms();
    lms.misbehave({ blocksStorage: true });
    await started();
    const storage = `(() => { try { sessionStorage; return "open" } catch { return "blocked" } })()`;
    expect(await learner.run(storage)).to.equal("blocked");
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isSo(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isSo()).to.equal(true);
}
