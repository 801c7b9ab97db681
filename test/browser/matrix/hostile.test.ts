import { expect } from "chai";
import { sampleCourse } from "../../support/build.ts";
import { Arena } from "./arena.ts";
import { SCORM_BEHAVIOURS } from "./behaviours.ts";
import { endure } from "./hostile.ts";
import { promisedBy } from "./promised.ts";

const COURSE = sampleCourse("in-steps");

for (const behaviour of SCORM_BEHAVIOURS) {
  describe(`an LMS with: ${behaviour.name}`, () => {
    for (const target of behaviour.targets) {
      it(`loses and lowers nothing in ${target}`, async () => {
        const arena = await Arena.open(COURSE, target);
        try {
          await endure(arena, behaviour, await promisedBy(COURSE));
          expect(arena.mishaps.filter((mishap) => !/^http/.test(mishap))).to.deep.equal([]);
        } finally {
          await arena.close();
        }
      });
    }
  });
}
