import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { sampleCourse } from "../support/build.ts";
import { zippedInTwo } from "../support/in-two-languages.ts";
import { type Visit, visit } from "../support/learner.ts";
import { Taker } from "../support/taker.ts";

const FOLDER = sampleCourse("listening-in-short");

/** What an LMS of a standard holds of the result, and of the language. */
const STANDARDS = {
  scorm12: {
    result: ["cmi.core.lesson_status", "cmi.core.score.raw"],
    language: "cmi.student_preference.language",
  },
  "scorm2004-4": {
    result: ["cmi.completion_status", "cmi.success_status", "cmi.score.raw"],
    language: "cmi.learner_preference.language",
  },
} as const;

describe("a learner who changes the language", () => {
  let lms: Lms;
  const open: Visit[] = [];

  afterEach(async () => {
    for (const visited of open.splice(0)) await visited.close();
    await lms.stop();
  });

  async function launch(options: Parameters<Lms["launchUrl"]>[0] = {}) {
    const visited = await visit(lms.launchUrl(options));
    open.push(visited);
    await visited.course.locator("html[data-ready]").waitFor({ state: "attached" });
    return { visited, taker: new Taker(visited.course) };
  }

  async function choose({ course }: Visit, language: string): Promise<void> {
    await course.locator("[data-dialog=cw-display]").click();
    await course.locator(`#cw-display [data-language=${language}]`).click();
    await course.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
  }

  for (const standard of ["scorm12", "scorm2004-4"] as const) {
    const { result, language } = STANDARDS[standard];
    const held = () => result.map((element) => lms.record().values[element]);

    it(`keeps place, status and score, and finds it again at the next visit: ${standard}`, async () => {
      lms = await startLms({ package: await zippedInTwo(FOLDER, standard, "nl") });
      const first = await launch();
      await first.taker.start();
      await first.taker.answer("best-reply", "b");
      const before = { held: held(), heading: await first.taker.heading() };
      await choose(first.visited, "nl");
      expect(await first.taker.heading()).to.equal(`${before.heading} [nl]`);
      await first.visited.course.locator("[data-exit]").first().click();
      expect(held()).to.deep.equal(before.held);
      expect(lms.record().values[language]).to.equal("nl");
      expect(lms.record().launches.flatMap(({ violations }) => violations)).to.deep.equal([]);
      expect(first.visited.mishaps).to.deep.equal([]);

      const second = await launch();
      await second.visited.course.locator("html[lang=nl]").waitFor({ state: "attached" });
      expect(await second.visited.course.locator("#cw-continue").innerText()).to.contain("[nl]");
    });
  }

  it("keeps a score that was reached in SCORM 1.2", async () => {
    lms = await startLms({ package: await zippedInTwo(FOLDER, "scorm12", "nl") });
    const { visited, taker } = await launch();
    await taker.start();
    await taker.answer("best-reply", "b");
    await taker.answer("signals", "abd");
    await taker.answer("costs-time", "b");
    await taker.answer("next-line", "a", 3);
    const result = () => STANDARDS.scorm12.result.map((element) => lms.record().values[element]);
    expect(result()).to.deep.equal(["passed", "100"]);
    await choose(visited, "nl");
    await visited.course.locator("[data-exit]").first().click();
    expect(result()).to.deep.equal(["passed", "100"]);
  });

  it("loses nothing where the LMS keeps no language", async () => {
    lms = await startLms({ package: await zippedInTwo(FOLDER, "scorm12", "nl") });
    lms.misbehave({ knowsOnly: "core" });
    const { visited, taker } = await launch();
    await taker.start();
    await choose(visited, "nl");
    await visited.course.locator("[data-exit]").first().click();
    expect(await visited.course.locator(".banner:visible").count()).to.equal(0);
    expect(lms.record().launches.every(({ finished }) => finished)).to.equal(true);
  });

  it("is heard in the new language by cmi5, and judged as before", async () => {
    lms = await startLms({ package: await zippedInTwo(FOLDER, "cmi5", "nl") });
    const { visited, taker } = await launch();
    await taker.start();
    await taker.answer("best-reply", "b");
    await choose(visited, "nl");
    await visited.course.locator("#cw-next").click();
    await visited.course.locator("[data-exit]").first().click();
    await until(() => lms.record().sessions[0]?.phase === "terminated");
    const { statements, violations } = lms.record();
    const languages = statements.map(({ context }) => Reflect.get(Object(context), "language"));
    expect(languages[0]).to.equal("en");
    expect(languages.at(-1)).to.equal("nl");
    const verbs = statements.map(({ verb }) => String(Reflect.get(Object(verb), "id")));
    expect(verbs.filter((id) => /\/(passed|failed|completed)$/.test(id))).to.deep.equal([]);
    expect(violations).to.deep.equal([]);
  });

  it("comes to cmi5 in the language that the LMS knows", async () => {
    lms = await startLms({ package: await zippedInTwo(FOLDER, "cmi5", "nl") });
    const preferences = { languagePreference: "pl,nl-BE", audioPreference: "on" } as const;
    const { visited } = await launch({ preferences });
    expect(await visited.course.locator("html").getAttribute("lang")).to.equal("nl");
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  for (let n = 0; n < 50 && !isTrue(); n++) await new Promise((resume) => setTimeout(resume, 100));
}
