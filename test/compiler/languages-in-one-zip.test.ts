import type { TargetName } from "@coursewright/targets";
import { expect } from "chai";
import { onePage } from "../../packages/compiler/src/one-page.ts";
import { sampleCourse } from "../support/build.ts";
import { builtInTwo } from "../support/in-two-languages.ts";

const FOLDER = sampleCourse("listening-in-short");

describe("a package of two languages", () => {
  const built = (target: TargetName) => builtInTwo(FOLDER, target, "ar");

  async function filesOf(target: TargetName): Promise<ReadonlyMap<string, string>> {
    const { files } = await built(target);
    return new Map(files.map(({ path, content }) => [path, new TextDecoder().decode(content)]));
  }

  function textIn(files: ReadonlyMap<string, string>): string {
    return [...files].find(([path]) => /^text\.ar-[0-9a-f]{8}\.js$/.test(path))?.[1] ?? "";
  }

  it("has the page in the source and a script with the other language", async () => {
    const files = await filesOf("web");
    expect(files.get("index.html")).to.contain('<html lang="en" dir="ltr"');
    const text = textIn(files);
    expect(text).to.match(/^coursewrightTexts\["ar"\]="/);
    expect(text).to.contain("[ar]");
  });

  it("writes the other language from its own side", async () => {
    expect(textIn(await filesOf("web"))).to.contain('<html dir=\\"rtl\\">');
  });

  it("repeats no icon and no style", async () => {
    const text = textIn(await filesOf("web"));
    expect(text).not.to.match(/<symbol|<style|<link|<script/);
  });

  it("tells the page where the other language is", async () => {
    const files = await filesOf("web");
    const path = [...files.keys()].find((name) => name.startsWith("text."));
    const outline = [...files].find(([name]) => name.startsWith("course-"))?.[1];
    expect(outline).to.contain(`var coursewrightTexts={"ar":"${path}"};`);
  });

  for (const target of ["scorm12", "scorm2004-4"] as const) {
    it(`names its script in the manifest: ${target}`, async () => {
      expect((await filesOf(target)).get("imsmanifest.xml")).to.match(
        /<file href="text\.ar-[0-9a-f]{8}\.js"/,
      );
    });
  }

  it("has both in the one page that is mailed around", async () => {
    const page = onePage(await built("web"));
    expect(page.indexOf("var coursewrightTexts=")).to.be.above(0);
    expect(page.indexOf('coursewrightTexts["ar"]=')).to.be.above(
      page.indexOf("var coursewrightTexts="),
    );
    expect(page).not.to.contain('src=\\"media/');
  });

  it("tells in its data sheet that the LMS hears the language", async () => {
    const { beside } = await built("scorm12");
    const sheet = beside.find(({ path }) => path.endsWith("-data.md"));
    expect(sheet?.content).to.contain("`cmi.student_preference.language`");
  });

  it("tells in its data sheet which document of the learner cmi5 keeps the language in", async () => {
    const { beside } = await built("cmi5");
    const sheet = beside.find(({ path }) => path.endsWith("-data.md"));
    expect(sheet?.content).to.contain("agent profile `cmi5LearnerPreferences`");
  });
});
