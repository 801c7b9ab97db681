import { type Chart, chart, draw, GRAPH_FORMATS, type Project } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { XmlDocument } from "libxml2-wasm";
import { mutilated, randomFrom } from "../support/fuzz.ts";
import { courseOf } from "../support/sample-course.ts";
import { filesIn, samplesOf } from "../support/samples.ts";

const FILE = "roleplays/roleplay.md";
const SAMPLES = samplesOf("roleplay-files", "model.yaml");

describe("graph", () => {
  for (const { name, folder } of SAMPLES) {
    it(`draws a picture that stands alone: ${name}`, async () => {
      const text = draw(await charted(courseOf(filesIn(folder))), "svg");
      const picture = XmlDocument.fromString(text);
      const [, ...outside] = text.match(/\b(?:https?:|url\((?!#)|href=|src=)/g) ?? [];
      expect(picture.root.name).to.equal("svg");
      expect(picture.find("//svg:title", SVG)).to.have.length(1);
      expect(picture.find("//svg:desc", SVG)).to.have.length(1);
      expect(outside).to.deep.equal([]);
      picture.dispose();
    });

    it(`writes a flowchart line by line: ${name}`, async () => {
      const [first, ...lines] = draw(await charted(courseOf(filesIn(folder))), "mermaid").split(
        "\n",
      );
      expect(first).to.equal("flowchart TD");
      expect(lines.filter((line) => !MERMAID.test(line))).to.deep.equal([]);
    });
  }

  it("shows three hundred mutilated role-plays, or says why not", async () => {
    const random = randomFrom(64);
    for (let n = 0; n < 300; n++) {
      const whole = courseOf(filesIn(SAMPLES[n % SAMPLES.length]?.folder ?? ""));
      await drawAll(mutilated(whole, random));
    }
  });
});

async function drawAll(project: Project): Promise<void> {
  const report = new Report();
  const texts = new Map([[FILE, project.texts.get(FILE) ?? ""]]);
  const drawn = await chart({ ...project, texts }, FILE, report);
  const isTold = drawn !== undefined || report.failed;
  expect(isTold, JSON.stringify(project.texts.get(FILE))).to.equal(true);
  if (drawn) for (const format of GRAPH_FORMATS) draw(drawn, format);
}

const SVG = { svg: "http://www.w3.org/2000/svg" };

/** A title, a box, or an arrow with or without words; no sign that Mermaid would obey is left in them. */
const MERMAID =
  /^ {2}(?:accTitle: [^#;]+|n\d+(?:\[\[?|\(\[)"[^"`<>[\]{}|]*"(?:\]\]?|\]\))|n\d+ -->(?:\|"[^"`<>[\]{}|]*"\|)? n\d+)$/;

async function charted(project: Project): Promise<Chart> {
  const drawn = await chart(project, FILE, new Report());
  if (!drawn) throw new Error("Nothing to draw");
  return drawn;
}
