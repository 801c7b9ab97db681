import { packageCode, targets } from "@coursewright/targets";
import { expect } from "chai";
import fc from "fast-check";
import { identifiersOf } from "../../packages/targets/src/identifiers.ts";

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
    const contents = { courseId: "com.example.a", title: "A", launch: "a.html", files: ["a.html"] };
    const old = targets.scorm12.describe({ ...contents, version: "1.0.0" });
    const young = targets["scorm2004-4"].describe({ ...contents, version: "2.0.0" });
    const [before, after] = [old, young].map((files) =>
      [...(files[0]?.content ?? "").matchAll(/identifier="([^"]*)"/g)].map(([, name]) => name),
    );
    expect(before).to.deep.equal(after);
  });
});
