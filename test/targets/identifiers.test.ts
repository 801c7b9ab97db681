import { packageCode, type TargetFile, targets } from "@coursewright/targets";
import { expect } from "chai";
import fc from "fast-check";
import { identifiersOf } from "../../packages/targets/src/identifiers.ts";
import { ONE, SEVERAL } from "../support/contents.ts";

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/);
const courseId = fc.array(label, { minLength: 2, maxLength: 4 }).map((labels) => labels.join("."));

describe("identifiers", () => {
  it("code a course by its hash and its last label", () => {
    // sha256("com.example.active-listening") begins 78 fd e2 f8 a9…
    expect(packageCode("com.example.active-listening")).to.equal("CW_PD6W6F_active_listening");
  });

  it("are names in every standard, 32 characters at most", () => {
    fc.assert(
      fc.property(courseId, (id) => {
        for (const name of Object.values(identifiersOf(id))) {
          expect(name).to.match(/^[A-Za-z]\w{0,31}$/);
        }
      }),
    );
  });

  it("differ within the first 15 characters", () => {
    fc.assert(
      fc.property(fc.uniqueArray(courseId, { minLength: 2, maxLength: 20 }), (ids) => {
        const names = ids.flatMap((id) => Object.values(identifiersOf(id)));
        const beginnings = names.map((name) => name.slice(0, 15));
        expect(new Set(beginnings).size).to.equal(names.length);
      }),
    );
  });

  it("are equal for all targets and versions", () => {
    for (const contents of [ONE, SEVERAL]) {
      const old = targets.scorm12.describe({ ...contents, version: "1.0.0" });
      const young = targets["scorm2004-4"].describe({ ...contents, version: "2.0.0" });
      expect(identifiersIn(old)).to.deep.equal(identifiersIn(young));
    }
  });

  it("of a step stay when another one comes before it", () => {
    const moved = { ...SEVERAL, launches: [...SEVERAL.launches].reverse() };
    const before = identifiersIn(targets.scorm12.describe(SEVERAL));
    expect(identifiersIn(targets.scorm12.describe(moved))).to.have.members(before);
  });

  it("differ in the whole document", () => {
    const names = identifiersIn(targets.scorm12.describe(SEVERAL));
    expect(new Set(names).size).to.equal(names.length);
  });
});

function identifiersIn(files: readonly TargetFile[]): readonly string[] {
  const found = (files[0]?.content ?? "").matchAll(/ identifier="([^"]*)"/g);
  return [...found].map(([, name = ""]) => name);
}
