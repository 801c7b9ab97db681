import { expect } from "chai";
import { inOneLanguage } from "../../packages/compiler/src/in-one-language.ts";
import { localize } from "../../packages/compiler/src/localize.ts";
import { pageTexts } from "../../packages/compiler/src/page-texts.ts";
import { renderBody } from "../../packages/compiler/src/render.ts";
import { sampleInLanguages } from "../support/adapted-course.ts";

const OPTIONS = { recorder: "lms" } as const;
const MARKS = /[\u2e55\u2e56\u2e58]/;

describe("words of the source that stand in for missing ones", () => {
  async function pagesOf(sample: string): Promise<readonly string[]> {
    const course = await sampleInLanguages(sample);
    const [text] = pageTexts(course, OPTIONS);
    expect(text?.file.content).not.to.match(MARKS);
    const alone = renderBody(localize(inOneLanguage(course, "nl"), "nl"), OPTIONS);
    return [text?.html ?? "", alone];
  }

  it("say in the page that they are in another language", async () => {
    for (const page of await pagesOf("what-is-missing-may-be-read-in-the-source")) {
      expect(page).to.contain('<p lang="en" dir="ltr">An open question opens people.</p>');
      expect(page).to.match(/<h2[^>]*><span lang="en" dir="ltr">Asking<\/span><\/h2>/);
      expect(page).to.contain('<span lang="en" dir="ltr">One lesson.</span>');
      expect(page).to.contain("<p>Mensen praten om gehoord te worden.</p>");
      expect(page).not.to.match(MARKS);
    }
  });

  it("do so where only one paragraph of a file is old", async () => {
    for (const page of await pagesOf("what-is-old-may-be-read-in-the-source")) {
      expect(page).to.contain('<p><span lang="en" dir="ltr">People talk to be heard.</span></p>');
      expect(page).not.to.match(MARKS);
    }
  });
});
