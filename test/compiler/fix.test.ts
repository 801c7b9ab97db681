import { join } from "node:path";
import { examine, fix, type Project } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { format } from "prettier";
import { modelOf, withoutPlaces } from "../support/model.ts";
import { courseOf } from "../support/sample-course.ts";
import { expectFolder, filesIn, type Sample, samplesOf } from "../support/samples.ts";
import { asOnDisk } from "./as-on-disk.ts";

const LOCK = "ids.lock.json";

describe("check --fix", () => {
  for (const sample of samplesOf("fixes", "before")) {
    it(sample.name, async () => {
      const { before, changed } = await repaired(sample);
      const own = [...changed].filter(([path]) => path !== LOCK || isAboutIds(sample, before));
      expectFolder(join(sample.folder, "after"), new Map(own));
    });

    it(`${sample.name}: a second run changes nothing`, async () => {
      const { after } = await repaired(sample);
      expect(Object.fromEntries(await fix(after))).to.deep.equal({});
    });

    it(`${sample.name}: Prettier keeps what it means`, async () => {
      const { after } = await repaired(sample);
      expect(await meaningOf(await formatted(after))).to.deep.equal(await meaningOf(after));
    });
  }
});

async function repaired({ folder }: Sample) {
  const files = filesIn(join(folder, "before"));
  const before = asOnDisk(courseOf(files), files);
  const changed = await fix(before);
  return { before, changed, after: { ...before, texts: new Map([...before.texts, ...changed]) } };
}

// In all other samples the lock file would only hide what they are about.
function isAboutIds({ name }: Sample, before: Project): boolean {
  return name.startsWith("ids") || before.texts.has(LOCK);
}

async function formatted(project: Project): Promise<Project> {
  const texts = new Map<string, string>();
  for (const [path, text] of project.texts) {
    const parser = path.endsWith(".md") ? "markdown" : path.endsWith(".yaml") ? "yaml" : "json";
    const isOurs = path === LOCK;
    texts.set(path, isOurs ? text : await format(text, { parser, proseWrap: "preserve" }));
  }
  return { ...project, texts };
}

async function meaningOf(project: Project): Promise<unknown> {
  const examined = await examine(project, {}, new Report());
  return examined && withoutPlaces(modelOf(examined.course));
}
