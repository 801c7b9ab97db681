import { readdirSync, readFileSync } from "node:fs";
import { DISCLOSURES } from "@coursewright/targets";
import { expect } from "chai";

const SAMPLES = new URL("../samples/events/", import.meta.url);

describe("what a data sheet can name", () => {
  for (const standard of ["scorm12", "scorm2004"] as const) {
    it(`covers every element that ${standard} is told in any story`, () => {
      const known = DISCLOSURES.flatMap((disclosure) => disclosure[standard]);
      const told = [...texts(`${standard}.json`).matchAll(/"(cmi\.[\w.]+)":/g)].map(([, element]) =>
        (element ?? "").replace(/\.\d+(?=\.)/g, ".n"),
      );
      expect(told).to.have.length.above(100);
      expect([...new Set(told)].filter((element) => !known.includes(element))).to.deep.equal([]);
    });
  }

  it("covers every verb that statements have in any story", () => {
    const known = DISCLOSURES.flatMap(({ verbs }) => verbs);
    const told = ["cmi5.json", "xapi.json", "copy.json"].flatMap((name) =>
      [...texts(name).matchAll(/expapi\/verbs\/(\w+)/g)].map(([, verb]) => verb ?? ""),
    );
    expect(told).to.have.length.above(100);
    expect([...new Set(told)].filter((verb) => !known.includes(verb))).to.deep.equal([]);
  });
});

function texts(name: string): string {
  const files = readdirSync(SAMPLES, { recursive: true, encoding: "utf8" });
  return files
    .filter((path) => path.endsWith(name))
    .map((path) => readFileSync(new URL(path, SAMPLES), "utf8"))
    .join("\n");
}
