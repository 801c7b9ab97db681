import { join } from "node:path";
import { examine } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { stringify } from "yaml";
import { modelOf } from "../support/model.ts";
import { courseOf, printed, withLock } from "../support/sample-course.ts";
import { expectFile, filesIn, samplesOf } from "../support/samples.ts";
import { asOnDisk } from "./as-on-disk.ts";

const EXPECTED = "model.yaml";

describe("documents are understood", () => {
  for (const { name, folder } of samplesOf("documents", EXPECTED)) {
    it(name, async () => {
      const files = filesIn(folder);
      const project = await withLock(asOnDisk(courseOf(files), files));
      const report = new Report();
      const examined = await examine(project, {}, report);
      expect(printed(project, report.diagnostics)).to.equal("");
      const model = examined ? modelOf(examined.course) : [];
      expectFile(join(folder, EXPECTED), stringify(model, { lineWidth: 0 }));
    });
  }
});
