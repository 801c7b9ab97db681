import { build, type Package, readProject } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { sampleCourse } from "../support/build.ts";

describe("a whole course in four languages", () => {
  let packages: readonly Package[];
  before(async () => {
    const project = readProject(sampleCourse("listening-in-four-languages"));
    if (!project) throw new Error("no course");
    const report = new Report();
    packages = await build(project, { targets: ["scorm12", "cmi5"] }, report);
    const errors = report.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors).to.deep.equal([]);
  });

  it("is one zip with a script of words for each further language", () => {
    const texts = packages.map(({ files }) =>
      files.flatMap(({ path }) => /^text\.([\w-]+?)-[0-9a-f]{8}\.js$/.exec(path)?.[1] ?? []),
    );
    expect(texts).to.deep.equal([
      ["ar", "de", "nl"],
      ["ar", "de", "nl"],
    ]);
  });

  it("tells a cmi5 LMS its title in all of them", () => {
    const structure = packages[1]?.files.find(({ path }) => path === "cmi5.xml");
    const xml = new TextDecoder().decode(structure?.content);
    for (const locale of ["en", "nl", "de", "ar"])
      expect(xml).to.contain(`<langstring lang="${locale}">`);
  });
});
