import { anyPackageOf } from "@coursewright/lms";
import { expect } from "chai";
import { au, block, cmi5Course, files, structure } from "./xapi-course.ts";

/** Parts of a course that an LMS refuses, by the clause that says so. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ["13.2.0.0-1", "it has nothing to launch", block("block", "")],
  ["13.2.0.0-1", "an id is not absolute", au("au").replace("https://acme.example/au", "au")],
  ["13.1.4.0-1", "two units have one id", au("au") + au("au")],
  ["13.1.2.0-1", "two blocks have one id", block("b", au("one")) + block("b", au("two"))],
  ["13.2.0.0-1", "a mastery score is above 1", au("au", 'masteryScore="80"')],
  ["8.1.0.0-6", "an address uses a name of cmi5", au("au").replace("?of=", "?actor=")],
  ["14.1.0.0-4", "a page is not in the package", au("au").replace("index", "other")],
];

describe("a package of cmi5", () => {
  it("tells its title", () => {
    expect(cmi5Course()).to.include({ standard: "cmi5", title: "course" });
  });

  for (const [clause, when, parts] of REFUSED)
    it(`is refused by ${clause} when ${when}`, () => {
      const taking = () => anyPackageOf(files("cmi5.xml", structure(parts)));
      expect(taking).to.throw(`- ${clause}: `);
    });

  it("is refused by 13.1.3.0-1 when two objectives have one id", () => {
    const objective = `<objective id="https://acme.example/o"/>`;
    const parts = `<objectives>${objective}${objective}</objectives>${au("au")}`;
    const taking = () => anyPackageOf(files("cmi5.xml", structure(parts)));
    expect(taking).to.throw("- 13.1.3.0-1: ");
  });
});
