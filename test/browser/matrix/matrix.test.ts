import { readdirSync } from "node:fs";
import { expect } from "chai";
import { courseFolder } from "../../support/build.ts";
import { Arena } from "./arena.ts";
import { promisedBy } from "./promised.ts";
import { STORIES } from "./stories.ts";

const COURSES = readdirSync(new URL("../../../courses", import.meta.url));
const TARGETS = ["scorm12", "scorm2004-3", "scorm2004-4", "cmi5", "xapi"] as const;

for (const course of COURSES) {
  for (const target of TARGETS) {
    describe(`${course} in ${target}`, () => {
      for (const [name, story] of Object.entries(STORIES)) {
        it(name, async () => {
          const arena = await Arena.open(courseFolder(course), target);
          try {
            await story(arena, await promisedBy(courseFolder(course)));
            expect(arena.violations()).to.deep.equal([]);
            expect(arena.mishaps).to.deep.equal([]);
          } finally {
            await arena.close();
          }
        });
      }
    });
  }
}
