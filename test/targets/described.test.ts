import { join } from "node:path";
import { type Contents, targets } from "@coursewright/targets";
import { expect } from "chai";
import { expectFile, samplesOf } from "../support/samples.ts";

const CONTENTS: Contents = {
  courseId: "com.example.active-listening",
  version: "1.4.0",
  title: "Active listening",
  summary: "For anyone who talks to upset people.",
  launch: "index.html",
  files: ["index.html", "media/two people.webp", "player.js"],
};

describe("what a target says about a package", () => {
  const samples = samplesOf("targets", "described.txt");

  for (const { name, folder } of samples) {
    it(`in ${name}`, () => {
      const target = Object.values(targets).find((one) => one.name === name);
      const files = target?.describe(CONTENTS) ?? [];
      const text = files.map(({ path, content }) => `--- ${path}\n${content}\n`).join("\n");
      expectFile(join(folder, "described.txt"), text);
    });
  }

  if (process.env.FILTER) return;

  it("has a sample for each target", () => {
    expect(samples.map(({ name }) => name)).to.deep.equal(Object.keys(targets).sort());
  });
});
