import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  apply,
  changedIn,
  checkWords,
  exchangeOf,
  languagesOf,
  type Project,
  statusOf,
  substituted,
  unitsOf,
} from "@coursewright/compiler";
import { isHtml, isText } from "@coursewright/course";
import { expect } from "chai";
import { examine } from "../../packages/compiler/src/build.ts";
import { inLocale } from "../../packages/compiler/src/in-one-language.ts";
import { Report } from "../../packages/course/src/index.ts";
import { courseOf, printed, withLock } from "../support/sample-course.ts";
import { expectFile, filesIn, type Sample, samplesOf } from "../support/samples.ts";

const EXPECTED = "expected.txt";

describe("languages", () => {
  for (const sample of samplesOf("i18n", "course.yaml")) {
    it(sample.name, async () => {
      const project = await withLock(projectOf(sample));
      expectFile(join(sample.folder, EXPECTED), await toldOf(project));
    });
  }

  for (const file of sources()) {
    it(`take the words out of ${file} and put them back`, () => {
      const text = readFileSync(file, "utf8");
      const path = pathOf(file);
      const units = unitsOf(path, text);
      const own = units.map(({ words }) => words);
      expect(substituted(text, units, own)).to.equal(text);
      const others = units.map(({ words, unwritten }) => (unwritten ? words : otherWords(words)));
      const next = substituted(text, units, others);
      expect(unitsOf(path, next).map(({ words }) => words)).to.deep.equal(others);
    });
  }

  it("give translators all words, and take them into files of their own", () => {
    const project = courseOf(filesIn("courses/everything"));
    const wanted = speaking(project, "nl");
    const exchange = exchangeOf(wanted, "nl");
    if (!exchange) throw new Error("The course has Dutch");
    const files = exchange.files.map(({ file, units }) => ({
      file,
      units: units.map((unit) => ({
        ...unit,
        target: otherWords(unit.source),
        state: "draft" as const,
      })),
    }));
    const applied = apply(wanted, { ...exchange, files }, { by: "Mia", at: "2026-11-24" });
    if (applied.kind === "refused") throw new Error(JSON.stringify(applied.misfits));
    const translated = { ...wanted, texts: new Map([...wanted.texts, ...applied.files]) };
    const again = exchangeOf(translated, "nl")?.files.flatMap(({ units }) => units) ?? [];
    expect(again.map(({ target }) => target)).to.deep.equal(
      files.flatMap(({ units }) => units.map(({ target }) => target)),
    );
    expect(statusOf(translated)[0]).to.include({ stale: 0, missing: 0 });
    const report = new Report();
    return examine(translated, {}, report).then(() => {
      const found = report.diagnostics.filter(({ code }) => code.startsWith("translation/"));
      expect(found).to.deep.equal([]);
    });
  });
});

function projectOf({ folder }: Sample): Project {
  const files = new Map([...filesIn(folder)].filter(([path]) => path !== EXPECTED));
  return courseOf(files);
}

function speaking(project: Project, locale: string): Project {
  const yaml = project.texts.get("course.yaml") ?? "";
  const spoken = yaml.replace(/^languages: .*$/m, `languages: [en, ${locale}]`);
  return { ...project, texts: new Map([...project.texts, ["course.yaml", spoken]]) };
}

/** What the course says in each language, how far that is, and what is wrong with it. */
async function toldOf(project: Project): Promise<string> {
  const report = new Report();
  const examined = await examine(project, {}, report);
  const { languages } = languagesOf(project);
  const parts = languages.map((language) => {
    const status = statusOf(project).find((one) => one.language === language.locale);
    const { locale } = language;
    const told = examined && !report.failed ? inLocale(examined.course, locale) : undefined;
    const texts = textsIn(told, locale);
    const { words = 0, done = 0, stale = 0, missing = 0 } = status ?? {};
    return [
      `${language.locale}: ${words} words, ${done} done, ${stale} stale, ${missing} missing`,
      ...changedIn(language).map(({ kind, source, own }) => `  ${kind}: ${source} = ${own ?? ""}`),
      ...checkWords(project, language.locale).map(
        ({ file, place, kind, message }) => `  ${kind} ${file}:${place.line}: ${message}`,
      ),
      ...[...new Set(texts)].map((text) => `  ${text}`),
    ].join("\n");
  });
  return `${[printed(project, report.diagnostics), ...parts].filter(Boolean).join("\n\n")}\n`;
}

function textsIn(value: unknown, locale: string): readonly string[] {
  if (isText(value)) return [wordsIn(value.text, locale)];
  if (isHtml(value)) return [wordsIn(value.html, locale)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part) => textsIn(part, locale));
}

/** What stands in for missing words says which language it is in. */
function wordsIn(words: Readonly<Record<string, string>>, locale: string): string {
  const [[source, said] = ["", "-"]] = Object.entries(words);
  return (words[locale] ?? `(${source}) ${said}`).replace(/\n/g, " ");
}

/** Every text file of the courses and of the samples of documents. */
function sources(): readonly string[] {
  return ["courses", "test/samples/documents"].flatMap((folder) =>
    [...filesIn(folder).keys()]
      .filter(
        (path) => /(\/(course|words)\.yaml|\.md)$/.test(path) && !/\.[a-z]{2}\.\w+$/.test(path),
      )
      // A comment between words is lost with the words around it.
      .filter((path) => !path.includes("comments-are-never-packaged"))
      .map((path) => `${folder}/${path}`),
  );
}

/** The file's path in a course, which says how it is read. */
function pathOf(file: string): string {
  const inCourse = /(?:lessons|roleplays|snippets|guides)\/[^/]+\.md$|(?:course|words)\.yaml$/;
  return inCourse.exec(file)?.[0] ?? "lessons/lesson.md";
}

function otherWords(words: string): string {
  return words.replace(/^(\p{L})/gmu, "Wx$1");
}
