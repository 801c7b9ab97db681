import { serveFiles } from "@coursewright/lms";
import { expect } from "chai";
import { readManifest } from "../../packages/lms/src/package/manifest.ts";
import { packageOf, problemsOf } from "../../packages/lms/src/package/open.ts";
import { visit } from "../support/learner.ts";
import { silentCourse } from "./silent-course.ts";

const item12 = `<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>pool=3</adlcp:datafromlms>`;
const item2004 = `
  <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/>
  <imsss:sequencing><imsss:objectives>
    <imsss:primaryObjective objectiveID="PRIMARY" satisfiedByMeasure="true">
      <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure>
    </imsss:primaryObjective>
    <imsss:objective objectiveID="signals"/>
  </imsss:objectives></imsss:sequencing>`;

describe("a package", () => {
  it("tells its standard, title and first page", () => {
    const { standard, title, launch } = silentCourse("scorm2004");
    expect({ standard, title, launch }).to.deep.equal({
      standard: "scorm2004",
      title: "A course of one script",
      launch: "index.html",
    });
  });

  it("tells what SCORM 1.2 writes in its manifest", () => {
    expect(readManifest(manifest("1.2", item12)).presets).to.deep.equal({
      "cmi.student_data.mastery_score": "80",
      "cmi.launch_data": "pool=3",
    });
  });

  it("tells what SCORM 2004 writes in its manifest", () => {
    expect(readManifest(manifest("2004 4th Edition", item2004)).presets).to.deep.equal({
      "cmi.completion_threshold": "0.9",
      "cmi.scaled_passing_score": "0.8",
      "cmi.objectives.0.id": "PRIMARY",
      "cmi.objectives.1.id": "signals",
    });
  });

  it("adds the item's parameters to its first page", () => {
    expect(readManifest(manifest("1.2", "")).launch).to.equal("a/index.html?m=1");
  });

  it("is fine with schemas beside the manifest", () => {
    const paths = [
      "imsmanifest.xml",
      "a/index.html",
      "a/a b.js",
      "adlcp_rootv1p2.xsd",
      "common/dataTypes.xsd",
    ];
    expect(problemsOf(readManifest(manifest("1.2", "")), paths)).to.deep.equal([]);
  });

  it("is refused for files that are missing and files that nobody lists", () => {
    const paths = ["imsmanifest.xml", "a/index.html", "a/A B.js"];
    expect(problemsOf(readManifest(manifest("1.2", "")), paths)).to.deep.equal([
      "a/a b.js is listed and not in the package.",
      "a/A B.js is in the package and no resource lists it.",
    ]);
  });

  it("is refused with all reasons", () => {
    const files = new Map([...silentCourse("scorm12").files, ["notes.txt", new Uint8Array()]]);
    expect(() => packageOf(files)).to.throw(
      "The LMS refuses the package:\n- notes.txt is in the package and no resource lists it.",
    );
  });

  it("is refused when its manifest is not at the root", () => {
    expect(() => packageOf(new Map())).to.throw("imsmanifest.xml is not at its root");
  });

  it("is refused for a schemaversion that does not exist", () => {
    expect(() => readManifest(manifest("2004 5th Edition", ""))).to.throw("which no LMS knows");
  });
});

describe("files without an LMS", () => {
  it("are served as a web server does", async () => {
    const server = await serveFiles(silentCourse("scorm12").files);
    const { page, close, mishaps } = await visit(`${server.origin}/`);
    const title = await page.title();
    await close();
    await server.stop();
    expect([title, mishaps]).to.deep.equal(["A course of one script", []]);
  });
});

function manifest(version: string, item: string): string {
  return `<manifest identifier="m" xmlns:adlcp="urn:adlcp" xmlns:imsss="urn:imsss">
    <metadata><schemaversion>${version}</schemaversion></metadata>
    <organizations default="O">
      <organization identifier="O">
        <title>Course</title>
        <item identifier="I" identifierref="R" parameters="?m=1"><title>Lesson</title>${item}</item>
      </organization>
    </organizations>
    <resources>
      <resource identifier="R" xml:base="a/" href="index.html">
        <file href="index.html"/><file href="a%20b.js"/>
      </resource>
    </resources>
  </manifest>`;
}
