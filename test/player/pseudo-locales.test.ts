import { examine, readProject } from "@coursewright/compiler";
import { type Course, Report } from "@coursewright/course";
import { expect } from "chai";
import type { Page } from "playwright-core";
import { courseFolder } from "../support/build.ts";
import { openPage } from "../support/player-page.ts";
import { inPseudoLocale } from "../support/pseudo-course.ts";
import { answerScreen, escaped, playScreen, screens, show, sideways } from "./pseudo-page.ts";

const LOCALES = [
  ["qps", "ltr"],
  ["qps-x-rtl", "rtl"],
] as const;

for (const [locale, direction] of LOCALES) {
  describe(`everything in ${locale} on the smallest screen`, () => {
    let course: Course;
    let page: Page;

    before(async () => {
      course = inPseudoLocale(await everything(), locale);
      page = await openPage(course);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width: 320, height: 640 });
    });
    after(() => page.context().close());

    it(`runs ${direction}`, async () => {
      const { lang, dir } = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return { lang, dir };
      });
      expect([lang, dir]).to.deep.equal([locale, direction]);
    });

    it("fits on every screen, whose words are all in brackets", async () => {
      for (const anchor of await screens(page)) {
        await show(page, anchor);
        expect(await sideways(page), anchor).to.equal(0);
        expect(await escaped(page), anchor).to.deep.equal([]);
      }
    });

    it("does so once questions are answered and conversations are over", async () => {
      for (const anchor of await screens(page)) {
        await show(page, anchor);
        await answerScreen(page);
        await playScreen(page);
        expect(await sideways(page), anchor).to.equal(0);
        expect(await escaped(page), anchor).to.deep.equal([]);
      }
    });

    for (const dialog of ["cw-contents", "cw-keys", "cw-display"]) {
      it(`does so in ${dialog}`, async () => {
        await page.evaluate(
          (id) => document.querySelector<HTMLDialogElement>(`#${id}`)?.showModal(),
          dialog,
        );
        expect(await sideways(page)).to.equal(0);
        expect(await escaped(page)).to.deep.equal([]);
        await page.keyboard.press("Escape");
      });
    }

    it("does so in every banner", async () => {
      for (const connection of [
        { kind: "lost", kept: "browser" },
        { kind: "lost", kept: "nowhere" },
        { kind: "none" },
        { kind: "ended" },
      ] as const) {
        await page.evaluate((told) => window.tell(told as never), connection);
        expect(await sideways(page), connection.kind).to.equal(0);
        expect(await escaped(page), connection.kind).to.deep.equal([]);
      }
    });
  });
}

async function everything(): Promise<Course> {
  const project = readProject(courseFolder("everything"));
  const examined = project && (await examine(project, {}, new Report()));
  if (!examined) throw new Error("the course of everything cannot be read");
  return examined.course;
}
