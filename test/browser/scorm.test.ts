import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { sampleCourse, zipped } from "../support/build.ts";
import { type Visit, visit } from "../support/learner.ts";
import { Taker } from "../support/taker.ts";

const STANDARDS = {
  scorm12: {
    status: (values: Values) => values["cmi.core.lesson_status"],
    score: (values: Values) => values["cmi.core.score.raw"],
  },
  "scorm2004-4": {
    status: (values: Values) =>
      `${values["cmi.completion_status"]}, ${values["cmi.success_status"] ?? "unknown"}`,
    score: (values: Values) => values["cmi.score.raw"],
  },
} as const;

type Values = Readonly<Record<string, string>>;

const WORDS = {
  scorm12: { incomplete: "incomplete", passed: "passed" },
  "scorm2004-4": { incomplete: "incomplete, unknown", passed: "completed, passed" },
} as const;

for (const standard of ["scorm12", "scorm2004-4"] as const) {
  describe(`a learner in ${standard}`, () => {
    const { status, score } = STANDARDS[standard];
    const words = WORDS[standard];
    let zip: string;
    let lms: Lms;
    const open: Visit[] = [];

    before(async () => {
      zip = await zipped(sampleCourse("listening-in-short"), standard);
    });
    beforeEach(async () => {
      lms = await startLms({ package: zip });
    });
    afterEach(async () => {
      for (const visited of open.splice(0)) await visited.close();
      await lms.stop();
    });

    async function launch(options: Parameters<Lms["launchUrl"]>[0] = {}, earlier?: Visit) {
      const number = lms.record().launches.length;
      const visited = await visit(lms.launchUrl(options), earlier);
      open.push(visited);
      await settled(number);
      return { visited, taker: new Taker(visited.course) };
    }

    /** Until the course has said to the LMS what it has to say at a launch. */
    async function settled(number: number): Promise<void> {
      let before = -1;
      for (let n = 0; n < 50; n++) {
        const { length } = lms.record().launches[number]?.calls ?? [];
        if (length > 0 && length === before) return;
        before = length;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error("the course found no LMS");
    }

    function violations() {
      return lms.record().launches.flatMap((launched) => launched.violations);
    }

    it("is incomplete after opening and closing", async () => {
      const { visited, taker } = await launch();
      await taker.exit();
      expect(status(lms.record().values)).to.equal(words.incomplete);
      expect(score(lms.record().values)).to.be.oneOf([undefined, ""]);
      expect(violations()).to.deep.equal([]);
      expect(visited.mishaps).to.deep.equal([]);
    });

    it("costs the LMS at most 20 calls and one commit to launch", async () => {
      await launch();
      const [first] = lms.record().launches;
      expect(first?.calls.length).to.be.at.most(20);
      expect(first?.commits).to.have.length(1);
    });

    it("is incomplete after one right answer and the other questions open", async () => {
      const { taker } = await launch();
      await taker.start();
      await taker.answer("best-reply", "b");
      await taker.exit();
      expect(status(lms.record().values)).to.equal(words.incomplete);
      expect(score(lms.record().values)).to.be.oneOf([undefined, ""]);
      expect(violations()).to.deep.equal([]);
    });

    it("costs at most 12 calls for an answer that changes neither status nor score", async () => {
      const { taker } = await launch();
      await taker.start();
      await taker.goTo("best-reply");
      const before = lms.record().launches[0]?.calls.length ?? 0;
      await taker.answer("best-reply", "a");
      const after = lms.record().launches[0]?.calls.length ?? 0;
      expect(after - before).to.be.within(1, 12);
    });

    it("comes back to the same screen with the answers given", async () => {
      const first = await launch();
      await first.taker.start();
      await first.taker.answer("best-reply", "a");
      await first.taker.answer("signals", "ac");
      const left = await first.taker.heading();
      await first.taker.exit();

      const second = await launch();
      await second.taker.start();
      expect(await second.taker.heading()).to.equal(left);
      const ticked = second.taker.question("signals").locator("input:checked");
      const letters = await ticked.evaluateAll((boxes) =>
        boxes.map((box) => box.getAttribute("value") ?? "").sort(),
      );
      expect(letters).to.deep.equal(["a", "c"]);
      expect(await second.taker.outcome("signals")).to.contain("1 of 3 found");
      await second.taker.exit();
      expect(violations()).to.deep.equal([]);
    });

    it("loses nothing by closing the tab before the next commit is due", async () => {
      const first = await launch();
      await first.taker.start();
      await first.taker.answer("best-reply", "b");
      await first.visited.closeTab();

      const second = await launch({}, first.visited);
      await second.taker.start();
      expect(await second.taker.outcome("best-reply")).to.not.equal("");
      await second.taker.exit();
      expect(violations()).to.deep.equal([]);
    });

    it("passes, comes back and looks at everything without changing anything", async () => {
      const first = await launch();
      await takeAll(first.taker, { "best-reply": "b", signals: "abd", "costs-time": "b" });
      await first.taker.answer("next-line", "b", 2);
      await first.taker.tryAgain("next-line");
      await first.taker.answer("next-line", "a", 3);
      await first.taker.finish();
      expect(await first.taker.text()).to.contain("100");
      await first.taker.exit();
      expect(status(lms.record().values)).to.equal(words.passed);
      expect(score(lms.record().values)).to.equal("100");

      const kept = lms.record().values;
      const second = await launch();
      expect(await second.taker.banner()).to.contain("You are looking back");
      await second.taker.lookAt("best-reply");
      await second.taker.exit();
      expect(status(lms.record().values)).to.equal(words.passed);
      expect(lms.record().values["cmi.suspend_data"]).to.equal(kept["cmi.suspend_data"]);
      const again = lms.record().launches[1]?.calls ?? [];
      const written = again
        .filter(({ name }) => /SetValue$/.test(name))
        .map(({ element = "" }) => element);
      const times = ["cmi.core.exit", "cmi.core.session_time", "cmi.exit", "cmi.session_time"];
      expect(times).to.include.members(written);
      expect(violations()).to.deep.equal([]);
    });

    it("stays incomplete below the pass mark, tries the questions again and passes", async () => {
      const { taker } = await launch();
      await takeAll(taker, { "best-reply": "a", signals: "c", "costs-time": "a" });
      await taker.answer("next-line", "d", 1);
      await taker.finish();
      expect(await taker.text()).to.contain("70 would pass");
      expect(status(lms.record().values)).to.equal(words.incomplete);
      await taker.restart();
      await answerAll(taker, { "best-reply": "b", signals: "abd", "costs-time": "b" });
      await taker.answer("next-line", "a", 3);
      await taker.finish();
      await taker.exit();
      expect(status(lms.record().values)).to.equal(words.passed);
      expect(violations()).to.deep.equal([]);
    });

    it("is told when nothing is recorded, and loses nothing", async () => {
      const { taker } = await launch();
      await taker.start();
      lms.misbehave({ refusesCommits: true });
      await taker.answer("best-reply", "b");
      await taker.goTo("signals");
      await taker.waitForBanner("No connection to your LMS");
      lms.misbehave({});
      await taker.retry();
      await taker.waitForNoBanner();
      expect(lms.record().values["cmi.suspend_data"]).to.not.equal("");
      await taker.exit();
      expect(violations()).to.deep.equal([]);
    });

    it("finds an LMS that comes late", async () => {
      lms.misbehave({ apiAfterMilliseconds: 1500 });
      const { taker } = await launch();
      await taker.exit();
      expect(status(lms.record().values)).to.equal(words.incomplete);
      expect(violations()).to.deep.equal([]);
    });

    it("looks around in review mode without writing anything", async () => {
      const { taker } = await launch({ mode: "review" });
      await taker.start();
      await taker.answer("best-reply", "b");
      await taker.exit();
      expect(violations()).to.deep.equal([]);
    });
  });
}

async function takeAll(taker: Taker, answers: Readonly<Record<string, string>>): Promise<void> {
  await taker.start();
  await answerAll(taker, answers);
}

async function answerAll(taker: Taker, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [question, letters] of Object.entries(answers)) await taker.answer(question, letters);
}
