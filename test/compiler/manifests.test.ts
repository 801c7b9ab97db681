import { readdirSync } from "node:fs";
import { build, type Package, readProject } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { anyPackageOf } from "@coursewright/lms";
import { targets } from "@coursewright/targets";
import { expect } from "chai";
import { structureViolations } from "../../packages/compiler/src/validate/cmi5/structure.ts";
import { courseFolder } from "../support/build.ts";
import { violations } from "../support/xsd.ts";

const COURSES = readdirSync(new URL("../../courses/", import.meta.url));

/** Every package that has a description of its own. */
const TARGETS = [
  ...["scorm12", "scorm2004-3", "scorm2004-4", "cmi5"].flatMap((as) => [
    { as, packaging: "both", lms: "generic" },
    { as, scos: "per-step" },
  ]),
  { as: "xapi", packaging: "both" },
];

for (const course of COURSES) {
  describe(`what the packages of ${course} say of themselves`, () => {
    let made: readonly Package[];
    before(async () => {
      made = await builtForAll(course);
    });

    it("is valid by the schemas of its standard", () => {
      for (const each of scormOf(made)) {
        const { schemas } = targets[each.target];
        const manifest = textOf(each, "imsmanifest.xml");
        if (schemas) expect(violations(manifest, schemas), each.name).to.deep.equal([]);
      }
    });

    it("is valid by the rules of cmi5", () => {
      const ours = made.filter(({ target }) => target === "cmi5");
      expect(ours.length).to.be.above(2);
      for (const { files, name } of ours) {
        expect(structureViolations(files), name).to.deep.equal([]);
      }
    });

    it("is understood by an LMS to the last line", () => {
      for (const { files, name } of made) {
        const held = new Map(files.map(({ path, content }) => [path, Buffer.from(content)]));
        expect(() => anyPackageOf(held), name).not.to.throw();
      }
    });

    it("lists every file once, as the package calls it", () => {
      for (const each of scormOf(made)) {
        const hrefs = [...textOf(each, "imsmanifest.xml").matchAll(/<file href="([^"]*)"/g)];
        const listed = hrefs.map(([, href = ""]) => decodeURIComponent(href));
        expect(listed, each.name).to.have.members(contentOf(each));
      }
    });

    it("has identifiers of their own for all that an LMS launches", () => {
      for (const each of scormOf(made)) {
        const ids = [...textOf(each, "imsmanifest.xml").matchAll(/ identifier="([^"]*)"/g)];
        const names = ids.map(([, name]) => name);
        expect(new Set(names).size, each.name).to.equal(names.length);
      }
    });
  });
}

async function builtForAll(course: string): Promise<readonly Package[]> {
  const project = readProject(courseFolder(course));
  if (!project) throw new Error(`no course in ${course}`);
  const yaml = project.texts.get("course.yaml") ?? "";
  const wanted = yaml.replace(/^targets: .*$/m, `targets: ${JSON.stringify(TARGETS)}`);
  const texts = new Map([...project.texts, ["course.yaml", wanted]]);
  const report = new Report();
  const made = await build({ ...project, texts }, {}, report);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => message)).to.deep.equal([]);
  return made;
}

function scormOf(made: readonly Package[]): readonly Package[] {
  const scorm = made.filter(({ target }) => target.startsWith("scorm"));
  expect(scorm.length).to.be.above(6);
  return scorm;
}

/** Everything but the description itself and the schemas that it names. */
function contentOf({ files }: Package): readonly string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => !/^imsmanifest\.xml$|\.(xsd|dtd)$/.test(path));
}

function textOf({ files }: Package, path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.content);
}
