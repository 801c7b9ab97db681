import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { zipped } from "../support/build.ts";
import { type Visit, visit } from "../support/learner.ts";
import { courseOfQuestions } from "../support/many-questions.ts";
import { Robot } from "../support/robot/robot.ts";

const MOST_AT_LAUNCH = 20;
const MOST_FOR_AN_ANSWER = 12;
const QUESTIONS = 5;

for (const target of ["scorm12", "scorm2004-3", "scorm2004-4"] as const) {
  describe(`what a course costs an LMS in ${target}`, () => {
    const open: { lms: Lms; visited: Visit }[] = [];

    afterEach(async () => {
      for (const { lms, visited } of open.splice(0)) {
        await visited.close();
        await lms.stop();
      }
    });

    async function launched(questions: number) {
      const lms = await startLms({ package: await zipped(courseOfQuestions(questions), target) });
      const visited = await visit(lms.launchUrl());
      open.push({ lms, visited });
      const frame = visited.page.frame("course");
      if (!frame) throw new Error("The LMS shows no course.");
      const robot = await Robot.in(frame);
      return { robot, costs: () => costsOf(lms) };
    }

    it("to launch: a few calls, as many for 200 questions as for 5", async () => {
      const few = await launched(QUESTIONS);
      const many = await launched(200);
      expect(few.costs().calls).to.equal(many.costs().calls);
      expect(many.costs().calls).to.be.within(1, MOST_AT_LAUNCH);
    });

    it("to answer a question: a few calls, the score of the last one included, and one commit at most", async () => {
      const { robot, costs } = await launched(QUESTIONS);
      await robot.start();
      const each: Costs[] = [];
      for (let n = 0; n < QUESTIONS; n++) {
        const before = costs();
        await robot.take(n % 2 === 0 ? "right" : "wrong");
        const { calls, commits } = costs();
        each.push({ calls: calls - before.calls, commits: commits - before.commits });
        await robot.next();
      }
      const all = each.reduce((sum, { calls }) => sum + calls, 0);
      // The last answer brings score and status along.
      const plain = each.slice(0, -1).map(({ calls }) => calls);
      expect(Math.max(...plain)).to.be.within(1, MOST_FOR_AN_ANSWER);
      expect(all / QUESTIONS).to.be.at.most(MOST_FOR_AN_ANSWER);
      expect(Math.max(...each.map(({ commits }) => commits))).to.be.at.most(1);
    });
  });
}

interface Costs {
  readonly calls: number;
  readonly commits: number;
}

function costsOf(lms: Lms): Costs {
  const [launch] = lms.record().launches;
  return { calls: launch?.calls.length ?? 0, commits: launch?.commits.length ?? 0 };
}
