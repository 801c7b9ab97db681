import { readdirSync } from "node:fs";
import { examine, readProject } from "@coursewright/compiler";
import { type Course, Report } from "@coursewright/course";
import { expect } from "chai";
import { inPseudoLocale } from "../../packages/compiler/src/i18n/pseudo-course.ts";
import { narrowed } from "../support/accessible.ts";
import { courseFolder } from "../support/build.ts";
import { openPage } from "../support/player-page.ts";
import { walked } from "./walk/walked.ts";

const PSEUDO = { qps: "ltr", "qps-x-rtl": "rtl" } as const;

/** Courses of the clone. */
const COURSES: readonly string[] = readdirSync(new URL("../../courses", import.meta.url)).sort();

for (const name of COURSES) {
  describe(`${name} on the smallest screen`, () => {
    let course: Course;
    before(async () => {
      course = await examined(name);
    });

    for (const locale of ["qps", "qps-x-rtl"] as const) {
      it(`runs ${PSEUDO[locale]}, fits and has every word in brackets: ${locale}`, async () => {
        const { lang, dir } = await walkedIn(inPseudoLocale(course, locale), true);
        expect({ lang, dir }).to.deep.equal({ lang: locale, dir: PSEUDO[locale] });
      });
    }

    it("fits in each of its own languages", async () => {
      for (const locale of course.languages) {
        const { lang } = await walkedIn({ ...course, languages: [locale] }, false);
        expect(lang).to.equal(locale);
      }
    });
  });
}

/** Walks through a course, which has nothing wrong anywhere; the language and the direction of its page. */
async function walkedIn(course: Course, inBrackets: boolean) {
  const page = await openPage(course);
  await narrowed(page);
  const { seen, faults } = await walked(page, { inBrackets });
  expect(faults).to.deep.equal([]);
  expect(seen).to.include.members(
    course.steps.flatMap(({ screens }) => screens).map(({ anchor }) => anchor),
  );
  const html = page.locator("html");
  const [lang, dir] = [await html.getAttribute("lang"), await html.getAttribute("dir")];
  await page.context().close();
  return { lang, dir };
}

async function examined(name: string): Promise<Course> {
  const project = readProject(courseFolder(name));
  const found = project && (await examine(project, {}, new Report()));
  if (!found) throw new Error(`the course ${name} cannot be read`);
  return found.course;
}
