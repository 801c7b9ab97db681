import { fileURLToPath } from "node:url";
import { build } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { courseSample } from "../support/course-sample.ts";
import { expectFile } from "../support/samples.ts";

const COPY = "\nxapi: { tokenUrl: https://broker.example.com/leave }";
const CASES: Readonly<Record<string, string>> = {
  scorm12: "[scorm12]",
  "scorm2004-4": "[scorm2004-4]",
  cmi5: "[cmi5]",
  web: "[web]",
  "scorm12-with-a-copy": `[scorm12]${COPY}`,
  "web-with-a-copy": `[web]${COPY}`,
};

describe("the sheet of what leaves the browser", () => {
  for (const [name, targets] of Object.entries(CASES)) {
    it(`says it of ${name.replaceAll("-", " ")}`, async () => {
      const project = await courseSample("in-steps", (yaml) =>
        yaml.replace(/targets: .*/, `targets: ${targets}`),
      );
      const [made] = await build(project, {}, new Report());
      const sheet = made?.beside.find(({ path }) => path.endsWith("-data.md"));
      expect(sheet?.path).to.equal(made?.name.replace(/\.zip$/, "-data.md"));
      const file = new URL(`../samples/data-sheets/${name}.md`, import.meta.url);
      expectFile(fileURLToPath(file), sheet?.content ?? "");
    });
  }
});
