import { expect } from "chai";
import { mayChoose, neighbour } from "../../packages/lms/src/sequencing/path.ts";
import { resultOf } from "../../packages/lms/src/sequencing/result.ts";
import {
  DECIDED_BY_QUIZ,
  FREE,
  inOrder,
  LESSONS_AND_QUIZ,
  organization,
  sequenced,
} from "./designs.ts";
import { BEGUN, COMPLETED, FAILED, learned, PASSED, type Reports } from "./learning.ts";
import { courseOf } from "./multi-sco.ts";

const IDS = ["a", "b", "c"];

describe("a course of SCORM 2004 in a forced order", () => {
  const course = courseOf("scorm2004", inOrder(IDS), organization(FREE));
  const open = (reports: Reports) => IDS.filter((id) => mayChoose(learned(course, reports), id));

  it("begins with its first item open", () => {
    expect(open({})).to.deep.equal(["a"]);
  });

  it("opens an item when the one before it is satisfied", () => {
    expect(open({ a: PASSED })).to.deep.equal(["a", "b"]);
  });

  it("stays closed when the one before it failed, or only began, or is only complete", () => {
    for (const report of [FAILED, BEGUN, COMPLETED])
      expect(open({ a: report })).to.deep.equal(["a"]);
  });

  it("stops going on before a closed door", () => {
    expect(neighbour(learned(course, { a: BEGUN }), "a", "continue")).to.equal(undefined);
    expect(neighbour(learned(course, { a: PASSED }), "a", "continue")).to.equal("b");
  });

  it("goes back freely, and nowhere before the first and after the last", () => {
    const done = learned(course, { a: PASSED, b: PASSED, c: PASSED });
    expect(neighbour(done, "b", "previous")).to.equal("a");
    expect(neighbour(done, "a", "previous")).to.equal(undefined);
    expect(neighbour(done, "c", "continue")).to.equal(undefined);
  });

  it("is passed and completed when all items are, and unknown before", () => {
    const some = resultOf(learned(course, { a: PASSED, b: PASSED }));
    const all = resultOf(learned(course, { a: PASSED, b: PASSED, c: PASSED }));
    expect([some, all]).to.deep.equal([
      { completion: "unknown", success: "unknown" },
      { completion: "completed", success: "passed" },
    ]);
  });

  it("is failed when one item failed and nothing is unknown", () => {
    const { success } = resultOf(learned(course, { a: PASSED, b: FAILED, c: PASSED }));
    expect(success).to.equal("failed");
  });
});

describe("a course of SCORM 2004 whose quiz decides", () => {
  const course = courseOf("scorm2004", LESSONS_AND_QUIZ, DECIDED_BY_QUIZ);
  const quiz = (scaled: string) => ({ ...PASSED, "cmi.score.scaled": scaled });

  it("takes score and success from the quiz alone", () => {
    const result = resultOf(learned(course, { quiz: quiz("0.85") }));
    expect(result).to.deep.equal({ completion: "unknown", success: "passed", score: 0.85 });
  });

  it("fails below the mark of the organization, whatever the quiz says of itself", () => {
    const { success } = resultOf(learned(course, { quiz: quiz("0.75") }));
    expect(success).to.equal("failed");
  });

  it("is complete when every item is", () => {
    const reports = { a: COMPLETED, b: COMPLETED, quiz: quiz("0.85") };
    expect(resultOf(learned(course, reports)).completion).to.equal("completed");
  });

  it("lets everything be chosen from the start", () => {
    const begun = learned(course, {});
    expect(["a", "b", "quiz"].map((id) => mayChoose(begun, id))).to.deep.equal([true, true, true]);
  });
});

describe("sequencing of SCORM 2004", () => {
  it("weighs scores, and counts an item without one as 0", () => {
    const items = [["a", "3"] as const, ["b", "1"] as const].map(([id, weight]) =>
      sequenced(id, `<imsss:rollupRules objectiveMeasureWeight="${weight}"/>`),
    );
    const course = courseOf("scorm2004", items);
    const both = { a: { "cmi.score.scaled": "1" }, b: { "cmi.score.scaled": "0.5" } };
    expect(resultOf(learned(course, both)).score).to.equal(0.875);
    expect(resultOf(learned(course, { b: both.b })).score).to.equal(0.125);
  });

  it("takes silence for success where the manifest does not let content speak", () => {
    const course = courseOf("scorm2004", [{ id: "a" }, { id: "b" }]);
    const silence = { "cmi.success_status": "unknown", "cmi.completion_status": "unknown" };
    const result = resultOf(learned(course, { a: silence, b: silence }));
    expect(result).to.deep.equal({ completion: "completed", success: "passed" });
  });

  it("believes in nothing while an item is suspended", () => {
    const course = courseOf("scorm2004", [{ id: "a" }, { id: "b" }]);
    const suspended = { "cmi.exit": "suspend" };
    const result = resultOf(learned(course, { a: suspended, b: suspended }));
    expect(result).to.deep.equal({ completion: "unknown", success: "unknown" });
  });

  it("has no way on without flow, and no way back where it goes forward only", () => {
    const still = learned(courseOf("scorm2004", [{ id: "a" }, { id: "b" }]), {});
    const flow = organization(`<imsss:controlMode flow="true" forwardOnly="true"/>`);
    const onward = learned(courseOf("scorm2004", [{ id: "a" }, { id: "b" }], flow), {});
    expect(neighbour(still, "a", "continue")).to.equal(undefined);
    expect(neighbour(onward, "a", "continue")).to.equal("b");
    expect(neighbour(onward, "b", "previous")).to.equal(undefined);
  });

  it("lets nothing be chosen where choice is off", () => {
    const flow = organization(`<imsss:controlMode choice="false" flow="true"/>`);
    expect(mayChoose(learned(courseOf("scorm2004", [{ id: "a" }], flow), {}), "a")).to.equal(false);
  });

  it("skips what is to be skipped, and hides what is hidden from choice", () => {
    const when = (action: string) =>
      `<imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition="always"/></imsss:ruleConditions><imsss:ruleAction action="${action}"/></imsss:preConditionRule></imsss:sequencingRules>`;
    const items = [
      { id: "a" },
      sequenced("b", when("skip")),
      sequenced("c", when("hiddenFromChoice")),
    ];
    const course = learned(courseOf("scorm2004", items, organization(FREE)), {});
    expect(neighbour(course, "a", "continue")).to.equal("c");
    expect(mayChoose(course, "c")).to.equal(false);
  });

  it("tells the completion of one item to another in the 4th Edition", () => {
    const [first, second] = inOrder(["a", "b"]);
    const extended = (xml = "") =>
      `${xml}`.replace(
        "<imsss:deliveryControls",
        `<adlseq:objectives><adlseq:objective objectiveID="PRIMARY"><adlseq:mapInfo targetObjectiveID="course.a" writeCompletionStatus="true"/></adlseq:objective></adlseq:objectives>$&`,
      );
    const asking = (xml = "") =>
      xml
        .replace(/operator="not" condition="satisfied"/, `operator="not" condition="completed"`)
        .replace(/<imsss:ruleCondition [^>]*objectiveStatusKnown[^>]*>/, "")
        .replace(
          "<imsss:deliveryControls",
          `<adlseq:objectives><adlseq:objective objectiveID="a-done"><adlseq:mapInfo targetObjectiveID="course.a" readCompletionStatus="true"/></adlseq:objective></adlseq:objectives>$&`,
        );
    const items = [
      { id: "a", inside: extended(first?.inside) },
      { id: "b", inside: asking(second?.inside) },
    ];
    const course = courseOf("scorm2004", items, organization(FREE));
    expect(mayChoose(learned(course, { a: BEGUN }), "b")).to.equal(false);
    expect(mayChoose(learned(course, { a: COMPLETED }), "b")).to.equal(true);
  });

  it("is refused where this LMS would play it wrongly", () => {
    const rule = `<imsss:limitConditions attemptLimit="1"/>`;
    expect(() => courseOf("scorm2004", [sequenced("a", rule), { id: "b" }])).to.throw(
      "This LMS does not follow limitConditions.",
    );
  });
});
