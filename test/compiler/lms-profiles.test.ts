import { build, type Package, readProject } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import type { LmsName } from "@coursewright/targets";
import { expect } from "chai";
import { courseFolder } from "../support/build.ts";

describe("a package for an LMS", () => {
  it("tells its tracker how a finished course leaves", async () => {
    expect(await scriptOf("saba")).to.include('"settings":{"exitOnComplete":"normal"}');
  });

  it("tells of a run below the pass mark as the LMS keeps it", async () => {
    expect(await scriptOf("successfactors")).to.include('"onFail":"failed"');
  });

  it("is the same as ever where nothing is known of the LMS", async () => {
    expect(await scriptOf("generic")).to.equal(await scriptOf(undefined));
  });
});

/** The script that tells the page of a course what it shows. */
async function scriptOf(lms: LmsName | undefined): Promise<string> {
  const project = readProject(courseFolder("listening-under-pressure"));
  if (!project) throw new Error("the course is gone");
  const plan = { targets: ["scorm12"], ...(lms && { lms }) } as const;
  const [made] = await build(project, plan, new Report());
  return outlineIn(made);
}

function outlineIn(made: Package | undefined): string {
  const file = made?.files.find(({ path }) => /^course-.*\.js$/.test(path));
  return new TextDecoder().decode(file?.content);
}
