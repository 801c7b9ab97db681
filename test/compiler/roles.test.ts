import { build, type Package } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { courseSample } from "../support/course-sample.ts";

const ONE_EACH = (yaml: string) => yaml.replace("pick: learner", "pick: build");

describe("a course with a package for each role", () => {
  let packages: readonly Package[];
  before(async () => {
    const project = await courseSample("for-everybody", ONE_EACH);
    packages = await build(project, { targets: ["scorm12", "web"] }, new Report());
  });

  it("has packages that bear the role's name", () => {
    expect(packages.map(({ name }) => name)).to.deep.equal([
      "com.example.everybody-1.0.0-scorm12-support.zip",
      "com.example.everybody-1.0.0-web-support.zip",
      "com.example.everybody-1.0.0-scorm12-nurse.zip",
      "com.example.everybody-1.0.0-web-nurse.zip",
    ]);
  });

  it("gives a role its own parts and words", () => {
    expect(textOf(packages[2])).to.contain("Ask the patient first.").and.contain("Most patients");
    expect(textOf(packages[0])).to.contain("Ask the customer first.").and.contain("Most customers");
  });

  it("gives a role nothing of the others", () => {
    expect(textOf(packages[2])).not.to.match(/customer|counter|ask-all|support|data-roles|by-role/);
    expect(textOf(packages[0])).not.to.match(/patient|the bed|ask-nurse|nurse|data-roles|by-role/);
  });

  it("packs only the pictures that the role sees", () => {
    const pictures = packages.map(({ files }) => files.some(({ path }) => /bed/.test(path)));
    expect(pictures).to.deep.equal([false, false, true, true]);
  });

  it("never packs the guide of a workshop", () => {
    for (const made of packages) expect(textOf(made)).not.to.contain("Coach only");
  });
});

/** Page and outline without slots and birth names: the state is the same in every package. */
function textOf(made: Package | undefined): string {
  const wanted = (made?.files ?? []).filter(({ path }) =>
    /^(index\.html|course-.*\.js)$/.test(path),
  );
  const texts = wanted.map(({ content }) => new TextDecoder().decode(content));
  return texts.join("\n").replace(/"slots":\[.*?\],"steps"|"name":"[^"]*"/g, "");
}
