import { startLms } from "@coursewright/lms";
import { expect } from "chai";
import { zipped } from "../support/build.ts";
import { visit } from "../support/learner.ts";
import { courseOfQuestions } from "../support/many-questions.ts";

describe("a course of 300 questions", () => {
  for (const target of ["scorm12", "scorm2004-4"] as const) {
    it(`costs the LMS as little to launch as a course of three in ${target}`, async () => {
      const few = await callsAtLaunch(await zipped(courseOfQuestions(3), target));
      const many = await callsAtLaunch(await zipped(courseOfQuestions(300), target));
      expect(many).to.deep.equal(few);
      expect(many.calls).to.be.at.most(20);
      expect(many.commits).to.equal(1);
    });
  }
});

async function callsAtLaunch(zip: string): Promise<{ calls: number; commits: number }> {
  const lms = await startLms({ package: zip });
  const visited = await visit(lms.launchUrl());
  await visited.course.locator("html[data-ready]").waitFor({ state: "attached" });
  const [launch] = lms.record().launches;
  await visited.close();
  await lms.stop();
  return { calls: launch?.calls.length ?? 0, commits: launch?.commits.length ?? 0 };
}
