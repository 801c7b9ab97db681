import { expect } from "chai";
import { INSIDE_NAMES } from "../../packages/compiler/src/render/inside-names.ts";
import { built, courseFolder } from "../support/build.ts";

describe("a name that is shortened in a learner's script", () => {
  for (const target of ["scorm2004-4", "cmi5"] as const) {
    it(`is none that outline, tracking or page know: ${target}`, async () => {
      const { files } = await built(courseFolder("everything"), target);
      const texts = files
        .filter(({ path }) => /^course-.*\.js$|^index\.html$/.test(path))
        .map(({ content }) => new TextDecoder().decode(content));
      // Of the outline and the like; of messages' values, whose forms are looked up by what they hold; of the page.
      const known = /"(\w+)":|\[&quot;(\w+)&quot;|data-(\w+)=/g;
      const names = texts.flatMap((text) =>
        [...text.matchAll(known)].flatMap((match) => match.slice(1)),
      );
      expect(names).to.include("slots").and.include("tooMany").and.include("question");
      expect(INSIDE_NAMES.filter((name) => names.includes(name))).to.deep.equal([]);
    });
  }
});
