import { type Lms, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { courseFolder, zipped } from "../support/build.ts";
import { type Visit, visit } from "../support/learner.ts";
import { Taker } from "../support/taker.ts";

type Values = Readonly<Record<string, string>>;

const SAVED = [
  "Three calls for one invoice is two too many",
  "You were charged three times",
  "Two refunds today",
];
const LOST = ["I understand your frustration", "One moment"];

for (const standard of ["scorm12", "scorm2004-4"] as const) {
  describe(`a learner takes the whole example in ${standard}`, () => {
    let lms: Lms;
    const open: Visit[] = [];

    before(async () => {
      const zip = await zipped(courseFolder("listening-under-pressure"), standard);
      lms = await startLms({ package: zip });
    });
    after(async () => {
      for (const visited of open) await visited.close();
      await lms.stop();
    });

    async function launch(): Promise<Taker> {
      const visited = await visit(lms.launchUrl());
      open.push(visited);
      const taker = new Taker(visited.course);
      await taker.start();
      return taker;
    }

    it("answers every kind of question and loses the customer", async () => {
      const taker = await launch();
      await taker.rate("listening", [2, 3, 1]);
      await taker.answer("best-reply", "b");
      await taker.answer("signals", "abd");
      await taker.match("moves", "aa bb cc");
      await taker.order("sequence", "abcd");
      await taker.fill("gap", ["say it back", "check"]);
      await taker.tick("Say something back once today");
      await taker.play("The invoice that came three times", LOST);
      await taker.finish();
      // 40 of the lesson, and 60 times the 20 of the ending.
      expect(await taker.text()).to.contain("52");
      await taker.exit();
      expect(status(lms.record().values)).to.equal("incomplete");
      expect(score(lms.record().values)).to.equal("52");
    });

    it("comes back, plays again and passes", async () => {
      const taker = await launch();
      await taker.play("The invoice that came three times", []);
      await taker.playAgain();
      await taker.play("The invoice that came three times", SAVED);
      await taker.finish();
      await taker.exit();
      expect(status(lms.record().values)).to.be.oneOf(["passed", "completed"]);
      expect(score(lms.record().values)).to.equal("100");
    });

    it("leaves a record of each answer, each decision and each run", () => {
      expect(new Set(interactionIds(lms.record().values))).to.deep.equal(
        new Set([
          "best_reply",
          "signals",
          "moves",
          "sequence",
          "gap",
          "difficult_customer__opening",
          "difficult_customer__cold",
          "difficult_customer__facts",
          "difficult_customer__promise",
          "difficult_customer",
        ]),
      );
    });

    it("sends nothing of what stays in the browser", () => {
      const values = Object.values(lms.record().values).join();
      expect(values).not.to.contain("listening__before").and.not.to.contain("finish");
    });

    it("breaks no rule of the standard", () => {
      const { launches } = lms.record();
      expect(launches.flatMap((launched) => launched.violations)).to.deep.equal([]);
      expect(open.flatMap(({ mishaps }) => mishaps)).to.deep.equal([]);
    });
  });
}

function status(values: Values): string | undefined {
  return values["cmi.core.lesson_status"] ?? values["cmi.completion_status"];
}

function score(values: Values): string | undefined {
  return values["cmi.core.score.raw"] ?? values["cmi.score.raw"];
}

function interactionIds(values: Values): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    /^cmi\.interactions\.\d+\.id$/.test(name) ? [value] : [],
  );
}
