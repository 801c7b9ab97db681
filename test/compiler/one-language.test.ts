import { build, type Package, type Plan, readProject } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { courseFolder } from "../support/build.ts";

const COURSE = courseFolder("listening-under-pressure");

describe("a build of one language", () => {
  it("is the package that the language has where each has its own", async () => {
    const targets = "targets: [{ as: scorm12, languages: per-language }]";
    const [, apart] = await builtFrom(COURSE, {}, (yaml) =>
      yaml.replace(/^targets: .*$/m, targets),
    );
    const [alone, ...more] = await builtFrom(COURSE, { language: "nl", targets: ["scorm12"] });
    expect(more).to.deep.equal([]);
    expect(alone?.name).to.equal("com.example.listening-1.4.0-scorm12-nl.zip");
    expect(alone).to.deep.equal(apart);
  });
});

describe("a build in a pseudo-locale", () => {
  for (const [language, dir] of [
    ["qps", "ltr"],
    ["qps-x-rtl", "rtl"],
  ] as const) {
    it(`has other words, in their direction, and nothing of another language: ${language}`, async () => {
      const made = await one(COURSE, { language, targets: ["web"] });
      expect(made.name).to.equal(`com.example.listening-1.4.0-web-${language}.zip`);
      expect({ language: made.language, languages: made.languages }).to.deep.equal({
        language,
        languages: [language],
      });
      expect(pageOf(made)).to.contain(`<html lang="${language}" dir="${dir}"`);
      expect(made.files.filter(({ path }) => path.startsWith("text."))).to.deep.equal([]);
    });
  }

  it("asks, counts and saves as the source does", async () => {
    const [source, made] = [
      await one(COURSE, { language: "en", targets: ["web"] }),
      await one(COURSE, { language: "qps", targets: ["web"] }),
    ];
    const disguised = outlineOf(source).replace('"languages":["en"]', '"languages":["qps"]');
    expect(outlineOf(made)).to.equal(disguised).and.contain('"accepted"');
    expect(made.worstCaseState).to.equal(source.worstCaseState);
    expect(controlsIn(made)).to.deep.equal(controlsIn(source));
  });

  it("is told to a cmi5 LMS in its words too", async () => {
    const made = await one(COURSE, { language: "qps", targets: ["cmi5"] });
    const said = [...textOf(made, /^cmi5\.xml$/).matchAll(/<langstring lang="(.*?)">(.*?)</g)];
    expect(said).not.to.deep.equal([]);
    for (const [, lang, words] of said) expect(`${lang} ${words}`).to.match(/^qps ⟦.*⟧$/);
  });

  it("has other words for each role too", async () => {
    const page = pageOf(
      await one(courseFolder("everything"), { language: "qps", targets: ["web"] }),
    );
    const [words = ""] = /(?<=data-by-role=")[^"]*/.exec(page) ?? [];
    expect(words).to.match(/^\{&quot;default&quot;:&quot;[^a-z]+&quot;/);
  });
});

/** Names and values of everything that can be answered. */
function controlsIn(made: Package): readonly string[] {
  return [...pageOf(made).matchAll(/<(?:input|select|option|textarea)\b[^>]*>/g)].map(([tag]) =>
    [...tag.matchAll(/ (?:type|name|value|id)="[^"]*"/g)].join(""),
  );
}

function pageOf(made: Package): string {
  return textOf(made, /^index\.html$/);
}

function outlineOf(made: Package): string {
  return textOf(made, /^course-/);
}

function textOf({ files }: Package, name: RegExp): string {
  return new TextDecoder().decode(files.find(({ path }) => name.test(path))?.content);
}

async function one(folder: string, plan: Plan): Promise<Package> {
  const [made] = await builtFrom(folder, plan);
  if (!made) throw new Error(`nothing was built of ${folder}`);
  return made;
}

/** Builds a course, perhaps with something else in its settings. */
async function builtFrom(
  folder: string,
  plan: Plan,
  change = (yaml: string) => yaml,
): Promise<readonly Package[]> {
  const project = readProject(folder);
  if (!project) throw new Error(`no course in ${folder}`);
  const yaml = change(project.texts.get("course.yaml") ?? "");
  const report = new Report();
  const texts = new Map([...project.texts, ["course.yaml", yaml]]);
  const packages = await build({ ...project, texts }, plan, report);
  expect(report.diagnostics.filter(({ severity }) => severity === "error")).to.deep.equal([]);
  return packages;
}
