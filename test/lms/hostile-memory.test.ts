import type { Faults, Standard, Values } from "@coursewright/lms";
import { expect } from "chai";
import { Attempts } from "../../packages/lms/src/attempts.ts";

const learner = { id: "learner-1", name: "Okafor, Ada" };

describe("the memory of a hostile LMS", () => {
  it("says that it keeps, and does not", () => {
    const lms = new Session("scorm12", {});
    const told = lms.commit({ "cmi.suspend_data": "1" }, { losesCommits: true });
    expect([told, lms.held, lms.wasKept]).to.deep.equal([true, undefined, false]);
  });

  it("keeps what comes after a loss, and nothing of what was lost", () => {
    const lms = new Session("scorm12", {});
    lms.commit({ "cmi.suspend_data": "1" }, { losesCommits: true });
    lms.commit({ "cmi.core.lesson_location": "2" }, {});
    expect(lms.held).to.include({ "cmi.core.lesson_location": "2" });
    expect(lms.held).not.to.have.property("cmi.suspend_data");
  });

  it("cuts suspend data, and says nothing of it", () => {
    const lms = new Session("scorm2004", {});
    const told = lms.commit({ "cmi.suspend_data": "a".repeat(5000) }, { cutsSuspendData: true });
    expect([told, lms.held?.["cmi.suspend_data"]]).to.deep.equal([true, "a".repeat(4096)]);
  });

  it("gives no suspend data back once the course is done", () => {
    const lms = new Session("scorm12", {});
    lms.finish({ "cmi.suspend_data": "1", "cmi.core.lesson_status": "passed" });
    const { "cmi.suspend_data": state, ...seed } = lms.relaunch({ forgetsStateWhenDone: true });
    expect(state).to.equal(undefined);
    expect(seed).to.include({ "cmi.core.lesson_status": "passed" });
  });

  it("gives suspend data back while the course is not done", () => {
    const lms = new Session("scorm12", {});
    lms.finish({ "cmi.suspend_data": "1", "cmi.core.lesson_status": "incomplete" });
    const seed = lms.relaunch({ forgetsStateWhenDone: true });
    expect(seed).to.include({ "cmi.suspend_data": "1" });
  });

  it("never says resume, though the data are there", () => {
    const lms = new Session("scorm2004", {});
    lms.finish({ "cmi.suspend_data": "1", "cmi.exit": "suspend" });
    const seed = lms.relaunch({ entryIsAlwaysAbInitio: true });
    expect(seed).to.include({ "cmi.entry": "ab-initio", "cmi.suspend_data": "1" });
  });

  it("gives a finished course out as unfinished", () => {
    const lms = new Session("scorm2004", {});
    lms.finish({
      "cmi.completion_status": "completed",
      "cmi.success_status": "passed",
      "cmi.exit": "suspend",
    });
    expect(lms.relaunch({ lowersStatus: true })).to.include({
      "cmi.completion_status": "incomplete",
      "cmi.success_status": "unknown",
    });
  });

  it("leaves an unfinished course alone when it lowers", () => {
    const lms = new Session("scorm12", { lowersStatus: true });
    expect(lms.seed["cmi.core.lesson_status"]).to.equal("not attempted");
  });

  it("has a mastery score of its own, and judges by it", () => {
    const lms = new Session("scorm12", { passMark: 90 });
    expect(lms.seed).to.include({ "cmi.student_data.mastery_score": "90" });
    lms.finish({ "cmi.core.score.raw": "80", "cmi.core.lesson_status": "passed" });
    expect(lms.held).to.include({ "cmi.core.lesson_status": "failed" });
  });

  it("tells the same mark as a share in SCORM 2004", () => {
    const { seed } = new Session("scorm2004", { passMark: 70 });
    expect(seed).to.include({ "cmi.scaled_passing_score": "0.7" });
  });

  it("judges an unfinished course by its score without a word before", () => {
    const faults = { judgesByScore: 70 };
    const lms = new Session("scorm2004", faults);
    expect(lms.seed).not.to.have.property("cmi.scaled_passing_score");
    lms.finish({ "cmi.score.scaled": "0.5", "cmi.success_status": "unknown" }, faults);
    expect(lms.held).to.include({ "cmi.success_status": "failed" });
  });

  it("judges nothing where there is no score", () => {
    const faults = { judgesByScore: 70 };
    const lms = new Session("scorm12", faults);
    lms.finish({ "cmi.core.lesson_status": "incomplete" }, faults);
    expect(lms.held).to.include({ "cmi.core.lesson_status": "incomplete" });
  });
});

/** One learner's launches of one item. */
class Session {
  readonly #attempts = new Attempts();
  readonly #standard: Standard;
  #launch = 0;
  #notes = 0;
  seed: Values = {};

  constructor(standard: Standard, faults: Faults) {
    this.#standard = standard;
    this.relaunch(faults);
  }

  get held(): Values | undefined {
    return this.#attempts.track("item")?.values;
  }

  get wasKept(): boolean | undefined {
    return this.#attempts.launches().at(-1)?.commits.at(-1)?.kept;
  }

  relaunch(faults: Faults): Values {
    const begun = this.#attempts.begin("item", this.#standard, {
      learner,
      manifest: {},
      options: {},
      faults,
    });
    this.#launch = begun.launch;
    this.#notes = 0;
    this.seed = begun.seed;
    return begun.seed;
  }

  commit(values: Values, faults: Faults): boolean {
    return this.#take(values, { faults, final: false });
  }

  finish(values: Values, faults: Faults = {}): boolean {
    return this.#take(values, { faults, final: true });
  }

  #take(values: Values, { faults, final }: { faults: Faults; final: boolean }): boolean {
    const notes = [{ kind: "commit", commit: { values, final } }] as const;
    return this.#attempts.take({ launch: this.#launch, first: this.#notes++, notes }, faults);
  }
}
