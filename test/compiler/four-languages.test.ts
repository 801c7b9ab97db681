import { build, type Package, readProject } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { courseFolder } from "../support/build.ts";

const LOCALES = ["en", "nl", "de", "ar"];

describe("a whole course in four languages", () => {
  let packages: readonly Package[];
  before(async () => {
    packages = await builtFrom((yaml) =>
      yaml.replace(/^targets: .*$/m, "targets: [scorm12, cmi5]"),
    );
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

  it("tells a cmi5 LMS all its words in all of them", () => {
    const said = saidIn(packages[1]);
    expect([...said.keys()]).to.have.members(LOCALES);
    const counts = new Set([...said.values()].map((words) => words.size));
    expect(counts.size, "as many words in each language").to.equal(1);
    const all = [...said.values()].flatMap((words) => [...words]);
    expect(new Set(all).size, "others in each language").to.equal(all.length);
  });

  it("has its own language alone in everything that a package for one language tells", async () => {
    const apart = await builtFrom((yaml) =>
      yaml.replace(/^targets: .*$/m, "targets: [{ as: cmi5, languages: per-language }]"),
    );
    const told = apart.map((each) => [...saidIn(each).keys()]);
    expect(told).to.deep.equal(LOCALES.map((locale) => [locale]));
  });
});

/** What the structure of a cmi5 package says in each language. */
function saidIn(made: Package | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const structure = made?.files.find(({ path }) => path === "cmi5.xml");
  const xml = new TextDecoder().decode(structure?.content);
  const said = new Map<string, Set<string>>();
  for (const [, locale = "", words = ""] of xml.matchAll(/<langstring lang="(.*?)">(.*?)</g))
    said.set(locale, (said.get(locale) ?? new Set()).add(words));
  return said;
}

/** Builds the course with something else in its settings. */
async function builtFrom(change: (yaml: string) => string): Promise<readonly Package[]> {
  const project = readProject(courseFolder("listening-under-pressure"));
  if (!project) throw new Error("no course");
  const yaml = change(project.texts.get("course.yaml") ?? "");
  const texts = new Map([...project.texts, ["course.yaml", yaml]]);
  const report = new Report();
  const packages = await build({ ...project, texts }, {}, report);
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).to.deep.equal([]);
  return packages;
}
