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
      return { robot, costs: () => costsOf(lms), answersTold: () => answersTold(lms) };
    }

    it("to launch: a few calls, as many for 200 questions as for 5", async () => {
      const few = await launched(QUESTIONS);
      const many = await launched(200);
      expect(few.costs().calls).to.equal(many.costs().calls);
      expect(many.costs().calls).to.be.within(1, MOST_AT_LAUNCH);
    });

    it("to answer a question: a few calls and one commit at most, the last one with its score included", async () => {
      const { robot, costs, answersTold } = await launched(QUESTIONS);
      await robot.start();
      for (let n = 0; n < QUESTIONS; n++) {
        const before = costs();
        await robot.take(n % 2 === 0 ? "right" : "wrong");
        const { calls, commits } = costs();
        expect(calls - before.calls, `answer ${n + 1}`).to.be.within(1, MOST_FOR_AN_ANSWER);
        expect(commits - before.commits, `answer ${n + 1}`).to.be.at.most(1);
        await robot.next();
      }
      expect(answersTold()).to.equal(QUESTIONS);
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

/** How many answers the LMS has heard of to their end. */
function answersTold(lms: Lms): number {
  const calls = lms.record().launches[0]?.calls ?? [];
  return calls.filter(({ element }) => /interactions\.\d+\.latency/.test(element ?? "")).length;
}
