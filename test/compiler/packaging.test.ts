import { build, type Package } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { openPackage } from "@coursewright/lms";
import type { LmsName, TargetName } from "@coursewright/targets";
import { expect } from "chai";
import { writeZip } from "../../packages/compiler/src/write.ts";
import { courseSample } from "../support/course-sample.ts";
import { scratchFolder } from "../support/scratch.ts";

describe("a course in steps", () => {
  it("is a zip for the course and one for each lesson and role-play", async () => {
    const packages = await builtAs("[{ as: scorm12, packaging: both }]");
    expect(packages.map(({ name }) => name)).to.deep.equal([
      "com.example.in-steps-2.1.0-scorm12.zip",
      "com.example.in-steps-2.1.0-scorm12-why.zip",
      "com.example.in-steps-2.1.0-scorm12-how.zip",
      "com.example.in-steps-2.1.0-scorm12-the-favour.zip",
    ]);
  });

  it("names the LMS where a target occurs twice", async () => {
    const packages = await builtAs("[{ as: scorm12, lms: moodle }, { as: scorm12, lms: saba }]");
    expect(packages.map(({ name }) => name)).to.deep.equal([
      "com.example.in-steps-2.1.0-scorm12-moodle.zip",
      "com.example.in-steps-2.1.0-scorm12-saba.zip",
    ]);
  });

  it("names the LMS also where one of the two is built alone", async () => {
    const both = "[{ as: scorm12, lms: moodle }, { as: scorm12, lms: saba }]";
    const [made] = await builtAs(both, { lms: "saba" });
    expect(made?.name).to.equal("com.example.in-steps-2.1.0-scorm12-saba.zip");
  });

  it("has measures and a sheet of its data beside each package", async () => {
    for (const { name, beside } of await builtAs("[{ as: web, packaging: both }]")) {
      const [sheet, measures] = beside;
      expect(sheet?.path).to.equal(name.replace(/\.zip$/, "-data.md"));
      expect(measures?.path).to.equal(name.replace(/\.zip$/, "-measures.json"));
      expect(JSON.parse(measures?.content ?? "")).to.be.an("object");
    }
  });

  it("leads from one step to another only where both are on one page", async () => {
    const [whole, why] = await builtAs("[{ as: web, packaging: both }]");
    expect(textOf(whole)).to.contain('href="#how--three-moves"');
    expect(textOf(why)).to.contain("the next lesson").and.not.contain("how--three-moves");
    expect(textOf(why)).to.contain('href="#why--what-it-costs"');
  });

  it("packs a picture only with the step that shows it", async () => {
    const packages = await builtAs("[{ as: web, packaging: lesson }]");
    const pictures = packages.map(({ files }) => files.some(({ path }) => /calendar/.test(path)));
    expect(pictures).to.deep.equal([true, false, false]);
  });

  it("passes by its own mark only where something counts", async () => {
    const packages = await builtAs("[{ as: web, packaging: lesson }]");
    const marks = packages.map((made) => /"pass":70/.test(textOf(made, /^course-/)));
    expect(marks).to.deep.equal([false, true, true]);
  });

  it("is an entry for each step in one package, which an LMS opens", async () => {
    for (const target of ["scorm12", "scorm2004-3", "scorm2004-4"]) {
      const [made] = await builtAs(`[{ as: ${target}, scos: per-step }]`);
      if (!made) throw new Error(`no package for ${target}`);
      const pages = made.files.map(({ path }) => path).filter((path) => path.endsWith(".html"));
      expect(pages).to.deep.equal(["how.html", "once.html", "the-favour.html", "why.html"]);
      const opened = await openPackage((await writeZip(made, scratchFolder())).path);
      expect(opened.launch).to.equal("why.html");
    }
  });

  it("is an entry also where it has one step yet, whose names stay when another comes", async () => {
    for (const target of ["scorm12", "scorm2004-4", "cmi5"]) {
      const cut = `[{ as: ${target}, scos: per-step }]`;
      const [one] = await builtAs(cut, {}, (yaml) =>
        yaml
          .replace(/ {2}- lessons\/why[\s\S]*?id: once\n/, "  - roleplays/the-favour.md\n")
          .replace(/weights.*\n/, ""),
      );
      const [all] = await builtAs(cut);
      expect(one?.entries).to.deep.equal([{ page: "the-favour.html", step: "the-favour" }]);
      for (const name of namesOfFavour(one)) expect(namesOfFavour(all)).to.include(name);
      expect(namesOfFavour(one)).not.to.have.length(0);
    }
  });

  it("shares one script and one style sheet among the entries", async () => {
    const [made] = await builtAs("[{ as: scorm12, scos: per-step }]");
    const shared = made?.files.filter(({ path }) => /^player-/.test(path)) ?? [];
    expect(shared).to.have.length(2);
  });
});

describe("a package that sends copies to a record store", () => {
  it("says where the page asks for leave, and names what it tells of", async () => {
    const xapi = "[scorm12, web]\nxapi: { tokenUrl: https://broker.example.com/leave }";
    for (const made of await builtAs(xapi)) {
      const config = JSON.parse(textOf(made, /^xapi-config\.json$/));
      expect(config).to.deep.equal({ tokenUrl: "https://broker.example.com/leave" });
      expect(textOf(made, /^course-/)).to.contain('"suffix":"/q/first"');
      expect(textOf(made, /^imsmanifest/)).to.match(/^$|xapi-config\.json/);
    }
  });

  it("is none where the target speaks xAPI itself, or nobody names a broker", async () => {
    const speaking = "[cmi5, xapi]\nxapi: { tokenUrl: https://broker.example.com/leave }";
    for (const targets of [speaking, "[scorm12, web]"])
      for (const made of await builtAs(targets))
        expect(made.files.some(({ path }) => path === "xapi-config.json")).to.equal(false);
  });
});

describe("a package for an LMS", () => {
  it("is what the LMS takes best, where the course names nothing that it takes", async () => {
    expect(await targetsFor("[scorm2004-4]", "talentlms")).to.deep.equal(["scorm12"]);
  });

  it("is of those that the course names and the LMS takes", async () => {
    expect(await targetsFor("[web, cmi5, scorm2004-4]", "talentlms")).to.deep.equal(["cmi5"]);
  });

  it("says its habits to the page, and nothing where it has none", async () => {
    const [saba] = await builtAs("[{ as: scorm12, lms: saba }]");
    expect(textOf(saba, /^course-/)).to.contain('"exitOnComplete":"normal"');
    const [any] = await builtAs("[scorm12]");
    expect(textOf(any, /^course-/)).not.to.contain("coursewrightTracking");
  });
});

async function builtAs(
  targets: string,
  plan: { readonly lms?: LmsName } = {},
  change: (yaml: string) => string = (yaml) => yaml,
): Promise<readonly Package[]> {
  const project = await courseSample("in-steps", (yaml) =>
    change(yaml).replace(/targets: .*\n/, `targets: ${targets}\n`),
  );
  const report = new Report();
  const packages = await build(project, plan, report);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => message)).to.deep.equal([]);
  return packages;
}

/** What the LMS calls the step, whose page it is. */
function namesOfFavour(made: Package | undefined): readonly string[] {
  const manifest = textOf(made, /^(imsmanifest|cmi5)\.xml$/);
  const [unit] = /<au (?:(?!<au )[\s\S])*?the-favour\.html/.exec(manifest) ?? [];
  const [resource] = /<resource [^>]*href="the-favour\.html"/.exec(manifest) ?? [];
  const names = [...(unit ?? resource ?? "").matchAll(/\b(?:id|identifier)="([^"]*)"/g)];
  return names.flatMap(([, name]) => name ?? []);
}

async function targetsFor(targets: string, lms: LmsName): Promise<readonly TargetName[]> {
  return (await builtAs(targets, { lms })).map(({ target }) => target);
}

function textOf(made: Package | undefined, name: RegExp = /^index\.html$/): string {
  const file = made?.files.find(({ path }) => name.test(path));
  return new TextDecoder().decode(file?.content);
}
