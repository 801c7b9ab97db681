import { expect } from "chai";
import { mayChoose, neighbour } from "../../packages/lms/src/sequencing/path.ts";
import { holds } from "../../packages/lms/src/sequencing/prerequisites.ts";
import { resultOf } from "../../packages/lms/src/sequencing/result.ts";
import { learned, type Reports, status } from "./learning.ts";
import { courseOf } from "./multi-sco.ts";

const needs = (script: string) =>
  `<adlcp:prerequisites type="aicc_script">${script}</adlcp:prerequisites>`;

describe("a course of several items in SCORM 1.2", () => {
  const course = courseOf("scorm12", [
    { id: "a" },
    { id: "b", inside: needs("a") },
    { id: "part", items: [{ id: "c" }, { id: "d" }] },
    { id: "e", inside: needs("b&amp;part") },
    { id: "hidden", attributes: `isvisible="false"` },
  ]);
  const open = (reports: Reports) =>
    ["a", "b", "c", "d", "e", "hidden"].filter((id) => mayChoose(learned(course, reports), id));

  it("opens what has no prerequisites", () => {
    expect(open({})).to.deep.equal(["a", "c", "d"]);
  });

  it("opens an item when another is done, and not when it failed", () => {
    expect(open({ a: status("completed") })).to.include("b");
    expect(open({ a: status("failed") })).not.to.include("b");
  });

  it("asks for all items of a block", () => {
    const done = { a: status("passed"), b: status("passed"), c: status("completed") };
    expect(open(done)).not.to.include("e");
    expect(open({ ...done, d: status("completed") })).to.include("e");
  });

  it("goes on to the next item that is open", () => {
    expect(neighbour(learned(course, {}), "a", "continue")).to.equal("c");
    expect(neighbour(learned(course, { a: status("passed") }), "a", "continue")).to.equal("b");
    expect(neighbour(learned(course, {}), "c", "previous")).to.equal("a");
  });

  it("is done when all its items are, and averages the scores that there are", () => {
    const small = courseOf("scorm12", [{ id: "a" }, { id: "b" }, { id: "c" }]);
    const begun = { a: status("passed", 80), b: status("passed", 90) };
    const done = { ...begun, c: status("completed") };
    const results = [{}, begun, done].map((reports) => resultOf(learned(small, reports)));
    expect(results.map(({ completion }) => completion)).to.deep.equal([
      "unknown",
      "incomplete",
      "completed",
    ]);
    expect(results[2]).to.deep.equal({ completion: "completed", success: "passed", score: 0.85 });
  });

  it("fails with one item that failed", () => {
    const small = courseOf("scorm12", [{ id: "a" }, { id: "b" }]);
    const reports = { a: status("passed", 80), b: status("failed", 20) };
    expect(resultOf(learned(small, reports)).success).to.equal("failed");
  });
});

describe("prerequisites", () => {
  const statuses: Readonly<Record<string, string>> = { a: "passed", b: "failed", c: "completed" };
  const statusOf = (id: string) => statuses[id] ?? "not attempted";
  const rows: readonly (readonly [script: string, held: boolean])[] = [
    ["a", true],
    ["b", false],
    ["a & c", true],
    ["a&b", false],
    ["b|c", true],
    ["b|d", false],
    ["~b", true],
    ["a&~b", true],
    ["b|a&d", false],
    ["(b|a)&c", true],
    ["b=failed", true],
    ['b="failed"', true],
    ["b<>failed", false],
    ["2*{a,b,c}", true],
    ["3*{a,b,c}", false],
    ["1*{b,a&c}", true],
  ];
  for (const [script, held] of rows)
    it(`${held ? "hold" : "do not hold"}: ${script}`, () => {
      expect(holds(script, statusOf)).to.equal(held);
    });

  it("are refused when they cannot be read", () => {
    for (const script of ["", "a&", "(a", "a b", "2*{a"])
      expect(() => holds(script, statusOf), script).to.throw("Prerequisites");
  });
});
