import { readdirSync } from "node:fs";
import {
  fix,
  PAGE_NAMES,
  type ReferencePage,
  readProject,
  referencePage,
} from "@coursewright/compiler";
import { expect } from "chai";
import { BLOCKS } from "../../packages/compiler/src/parse/vocabulary.ts";
import { starterFiles } from "../../packages/compiler/src/read.ts";
import { referenceCourse } from "../../scripts/reference/course.ts";
import { courseFolder } from "../support/build.ts";
import { courseOf, diagnose, printed } from "../support/sample-course.ts";
import { filesIn } from "../support/samples.ts";

const SAMPLES = new URL("../../templates/samples", import.meta.url);
const pages = PAGE_NAMES.map((name) => ({ name, page: pageOf(name) }));

describe("the reference", () => {
  it("has a page for every block of the language", () => {
    expect(PAGE_NAMES).to.include.members([...BLOCKS]);
    expect(PAGE_NAMES).to.deep.equal([...new Set(PAGE_NAMES)]);
  });

  for (const { name, page } of pages) {
    it(`tells what ${name} is for, shows it, and says what each setting does`, () => {
      expect(page.description).to.match(/^[A-Z].*[.]$/);
      expect(page.samples.map(({ text }) => text.trim())).to.not.include("");
      const untold = page.settings.filter(({ takes, meaning }) => !takes || !/[.]$/.test(meaning));
      expect(untold.map(({ path }) => path.join(" › "))).to.deep.equal([]);
    });
  }

  it("shows every sample that there is", () => {
    const shown = pages.flatMap(({ page }) => page.samples.map(({ text }) => text));
    const texts = [...filesIn(SAMPLES.pathname).values()].map((text) => text.toString("utf8"));
    expect(texts.filter((text) => !shown.includes(text))).to.deep.equal([]);
    expect(readdirSync(SAMPLES)).to.have.lengthOf(shown.length);
  });

  it("has a course that is as scripts/reference.ts writes it", async () => {
    const committed = [...filesIn(courseFolder("reference"))].map(
      ([path, bytes]) => [path, bytes.toString("utf8")] as const,
    );
    const lock = new Map(committed).get("ids.lock.json");
    const written = await referenceCourse(lock);
    expect(Object.fromEntries(committed)).to.deep.equal(Object.fromEntries(written));
  });

  it("shows blocks as they are written, and beside it the same once more", () => {
    const lessons = filesIn(courseFolder("reference"));
    for (const { name, page } of pages.filter((one) => one.page.sort !== "topic")) {
      const sample = page.samples[0]?.text.trim() ?? "";
      const lesson = lessons.get(`lessons/${name}.md`)?.toString("utf8") ?? "";
      expect(lesson.split(sample), name).to.have.lengthOf(3);
    }
  });

  it("has a course in which nothing is found", async () => {
    const project = readProject(courseFolder("reference"));
    if (!project) throw new Error("there is no courses/reference");
    expect(printed(project, await diagnose(project, "release"))).to.equal("");
  });

  it("shows a course.yaml with which a course compiles", async () => {
    const [sample] = pageOf("course").samples;
    const talk = pageOf("roleplay").samples[0];
    const words = { title: "Saying no", minutes: "3", behaviour: "Says no" };
    const [lesson] = starterFiles("lesson", words);
    const files = {
      "course.yaml": sample?.text ?? "",
      "lessons/saying-no.md": lesson?.content ?? "",
      "roleplays/late-report.md": talk?.text ?? "",
    };
    const project = courseOf(
      new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
    );
    const texts = new Map([...project.texts, ...(await fix(project))]);
    expect(printed(project, await diagnose({ ...project, texts }))).to.equal("");
  });
});

function pageOf(name: string): ReferencePage {
  const page = referencePage(name);
  if (!page) throw new Error(`no page for "${name}"`);
  return page;
}
