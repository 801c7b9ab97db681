import { expect } from "chai";
import { answered, launched, passed, progressed, saved } from "./fakes/world.ts";

describe("recording", () => {
  it("costs twelve calls an answer in SCORM 2004, its commit included", async () => {
    const { lms, tracker, surroundings } = await launched("scorm2004");
    await surroundings.pass(20);
    lms.calls.length = 0;
    tracker.send([answered(), saved("AbC", ""), progressed]);
    expect(lms.calls).to.have.length(12);
    expect(lms.values).not.to.have.property("cmi.progress_measure");
  });

  it("costs no more where more words are right: they come with the next commit", async () => {
    const { lms, tracker, surroundings } = await launched("scorm2004");
    await surroundings.pass(20);
    lms.news();
    tracker.send([answered(BLANK), saved("AbC", ""), progressed]);
    expect(lms.news()).to.deep.equal(["SetValue cmi.suspend_data AbC", "Commit"]);
    await surroundings.pass(10.1);
    expect(lms.values["cmi.interactions.0.correct_responses.2.pattern"]).to.be.a("string");
    expect(lms.news().at(-1)).to.equal("Commit");
  });

  for (const standard of ["scorm12", "scorm2004"] as const) {
    it(`costs twelve calls at most for the last answer in ${standard}, with one commit`, async () => {
      const { lms, tracker, surroundings } = await launched(standard);
      await surroundings.pass(20);
      lms.news();
      tracker.send([answered(), saved("AbC"), progressed, passed]);
      const calls = lms.news();
      expect(calls).to.have.length.within(1, 12);
      expect(calls.filter((call) => call === "Commit")).to.have.length(1);
      expect(calls.at(-1)).to.equal("Commit");
      const result = calls.filter((call) => /suspend_data|score.raw|_status/.test(call));
      expect(result).to.have.length.at.least(3);
    });

    it(`tells what the last answer was ten seconds later in ${standard}, and how far objectives are`, async () => {
      const { lms, tracker, surroundings } = await launched(standard);
      await surroundings.pass(20);
      tracker.send([answered(), saved("AbC"), progressed, passed]);
      lms.news();
      await surroundings.pass(10.1);
      expect(lms.values["cmi.interactions.0.result"]).to.equal("correct");
      expect(lms.values["cmi.objectives.0.score.raw"]).to.equal("70");
      expect(lms.news().at(-1)).to.equal("Commit");
    });

    it(`tells what the last answer was when the page is hidden or left in ${standard}`, async () => {
      for (const occasion of ["hidden", "leaving"] as const) {
        const { lms, tracker, surroundings } = await launched(standard);
        tracker.send([answered(), saved("AbC"), progressed, passed]);
        surroundings.happen(occasion);
        expect(lms.values["cmi.interactions.0.result"]).to.equal("correct");
        expect(lms.values["cmi.objectives.0.score.raw"]).to.equal("70");
      }
    });
  }

  it("costs eleven calls an answer in SCORM 1.2, its commit included", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    await surroundings.pass(20);
    lms.calls.length = 0;
    tracker.send([answered(), saved("AbC", ""), progressed]);
    expect(lms.calls).to.have.length(11);
  });

  it("sets values at once, and commits when the last commit is ten seconds old", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    await surroundings.pass(4);
    lms.news();
    tracker.send([saved("AbC", "")]);
    expect(lms.news()).to.deep.equal(["SetValue cmi.suspend_data AbC"]);
    await surroundings.pass(5.9);
    expect(lms.news()).to.deep.equal([]);
    await surroundings.pass(0.2);
    expect(lms.news()).to.deep.equal(["Commit"]);
  });

  it("commits a verdict at once, score first, and the time with it", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    await surroundings.pass(4);
    lms.news();
    tracker.send([saved("AbC", ""), passed]);
    expect(lms.news()).to.deep.equal([
      "SetValue cmi.suspend_data AbC",
      "SetValue cmi.core.score.min 0",
      "SetValue cmi.core.score.max 100",
      "SetValue cmi.core.score.raw 80",
      "SetValue cmi.core.lesson_status passed",
      "SetValue cmi.core.session_time 0000:00:04.00",
      "Commit",
    ]);
  });

  it("keeps progress back while the learner answers", async () => {
    const { lms, tracker } = await launched("scorm2004");
    lms.news();
    tracker.send([saved("AbC", ""), answered(), progressed]);
    expect(lms.news().filter((call) => call.includes("progress_measure"))).to.deep.equal([]);
    tracker.send([saved("AbC", "listening/next")]);
    expect(lms.values["cmi.progress_measure"]).to.equal("0.5");
  });

  it("numbers answers after those of earlier sessions", async () => {
    const { lms, tracker } = await launched("scorm12", {
      values: { "cmi.interactions._count": "3" },
    });
    tracker.send([answered()]);
    tracker.send([answered({ id: "next" })]);
    expect(lms.values["cmi.interactions.3.id"]).to.equal("say_back");
    expect(lms.values["cmi.interactions.4.id"]).to.equal("next");
  });

  it("says nothing of answers where the LMS keeps none", async () => {
    const { lms, tracker } = await launched("scorm12", {
      values: { "cmi.interactions._children": "" },
    });
    lms.news();
    tracker.send([answered()]);
    expect(lms.calls).to.deep.equal([]);
  });

  it("says of answers what the LMS keeps of them", async () => {
    const { lms, tracker } = await launched("scorm12", {
      values: { "cmi.interactions._children": "id,type,result" },
    });
    lms.news();
    tracker.send([answered()]);
    expect(lms.news()).to.deep.equal([
      "SetValue cmi.interactions.0.id say_back",
      "SetValue cmi.interactions.0.type choice",
      "SetValue cmi.interactions.0.result correct",
    ]);
  });

  it("leaves no gap in the numbers after an answer that was refused", async () => {
    const { lms, tracker } = await launched("scorm12", {
      faults: { refuses: [[/interactions\.0\.id/, "405"]] },
    });
    tracker.send([answered()]);
    lms.faults = {};
    tracker.send([answered({ id: "next" })]);
    expect(lms.values["cmi.interactions.0.id"]).to.equal("next");
  });

  it("looks objectives up by id", async () => {
    const { lms, tracker } = await launched("scorm2004", {
      values: {
        "cmi.objectives._count": "2",
        "cmi.objectives.0.id": "PRIMARY",
        "cmi.objectives.1.id": "listening__ask",
      },
    });
    tracker.send([progressed]);
    expect(lms.values["cmi.objectives.1.score.raw"]).to.equal("70");
    expect(lms.values["cmi.objectives.0.id"]).to.equal("PRIMARY");
  });

  it("adds an objective after those that are there", async () => {
    const { lms, tracker } = await launched("scorm12", {
      values: { "cmi.objectives._count": "1", "cmi.objectives.0.id": "PRIMARY" },
    });
    tracker.send([progressed]);
    expect(lms.values["cmi.objectives.1.id"]).to.equal("listening__ask");
    expect(lms.values["cmi.objectives.1.status"]).to.equal("completed");
  });

  it("never lowers score and status, nor tells a verdict twice", async () => {
    const { lms, tracker } = await launched("scorm2004");
    tracker.send([passed]);
    lms.news();
    tracker.send([{ kind: "judged", verdict: { score: 20, status: "failed" } }]);
    tracker.send([passed]);
    expect(lms.news()).to.deep.equal([]);
  });

  it("sends no state that SCORM 1.2 would cut, and keeps it in this browser", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    tracker.send([saved("A".repeat(4097))]);
    await surroundings.pass(20);
    expect(lms.values).not.to.have.property("cmi.suspend_data");
    expect([...surroundings.stored.values()].join()).to.include("A".repeat(4097));
  });

  it("commits what waits when the page is hidden", async () => {
    const { lms, tracker, surroundings } = await launched("scorm12");
    await surroundings.pass(2);
    tracker.send([saved("AbC", "")]);
    lms.news();
    surroundings.happen("hidden");
    expect(lms.news()).to.deep.equal(["SetValue cmi.core.session_time 0000:00:02.00", "Commit"]);
  });

  it("gives a sign of life every ten minutes while somebody is there", async () => {
    const { lms, surroundings } = await launched("scorm12");
    lms.news();
    await surroundings.pass(1201);
    expect(lms.news().filter((call) => call === "Commit")).to.have.length(2);
    await surroundings.pass(8 * 3600);
    expect(lms.news().filter((call) => call === "Commit")).to.have.length(1);
  });

  it("counts half an hour of a night's pause", async () => {
    const { lms, surroundings, tracker } = await launched("scorm12");
    await surroundings.pass(60);
    surroundings.happen("active");
    await surroundings.pass(9 * 3600);
    surroundings.happen("active");
    await surroundings.pass(60);
    tracker.end();
    expect(lms.values["cmi.core.session_time"]).to.equal("0000:32:00.00");
  });
});

const BLANK = {
  notation: { type: "fill-in", correct: [["paraphrase", "say it back", "repeat"]] },
  response: { type: "fill-in", words: ["repeat"] },
} as const;
