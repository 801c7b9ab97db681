import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import type { Package } from "@coursewright/compiler";
import { openPackage } from "@coursewright/lms";
import { targets } from "@coursewright/targets";
import { expect } from "chai";
import { built, courseFolder, zipped } from "../support/build.ts";
import { violations } from "../support/xsd.ts";

const courses = readdirSync(resolve(fileURLToPath(import.meta.url), "../../../courses"));

for (const course of courses) {
  for (const { name, schemas, speaksXapi } of Object.values(targets)) {
    const limit = speaksXapi ? 40_000 : 27_200;
    describe(`the ${name} package of ${course}`, () => {
      let made: Package;
      before(async () => {
        made = await built(courseFolder(course), name);
      });

      it("names its files in ASCII, sorted, each once", () => {
        const paths = made.files.map(({ path }) => path);
        expect(paths.filter((path) => !/^[A-Za-z0-9._/-]+$/.test(path))).to.deep.equal([]);
        expect(paths).to.deep.equal([...new Set(paths)].sort());
      });

      it("asks nothing of any other machine and runs nothing inline", () => {
        const page = textOf(made, "index.html");
        expect(page.match(/<script(?![^>]*\bsrc=)/g), "inline script").to.equal(null);
        expect(page.match(/<style|\sstyle=|\son\w+=/g), "inline style or handler").to.equal(null);
        expect(page.match(/(?:src|srcset)="(?!media\/|player-|course-)[^"]*"/g)).to.equal(null);
        const style = made.files.find(({ path }) => path.endsWith(".css"))?.path ?? "";
        expect(textOf(made, style).match(/url\(|@import/g)).to.equal(null);
      });

      it("holds every file that its page loads", () => {
        const page = textOf(made, "index.html");
        const wanted = [...page.matchAll(/(?:src|href)="([^"#:]+)"/g)].map(([, path]) => path);
        const paths = made.files.map(({ path }) => path);
        expect(paths).to.include.members(wanted);
      });

      it(`loads one script, of at most ${limit} bytes`, () => {
        const scripts = made.files.filter(({ path }) => /^player-.*\.js$/.test(path));
        const [script] = scripts;
        expect(scripts).to.have.length(1);
        expect(gzipSync(script?.content ?? "", { level: 9 }).length).to.be.below(limit);
      });

      if (!schemas) return;

      it("has a manifest that its schemas accept", () => {
        expect(violations(textOf(made, "imsmanifest.xml"), schemas)).to.deep.equal([]);
      });

      it("is taken by an LMS that reads every line of the manifest", async () => {
        const opened = await openPackage(await zipped(courseFolder(course), name));
        expect(opened.launch).to.equal("index.html");
      });
    });
  }
}

function textOf(made: Package, path: string): string {
  const file = made.files.find((candidate) => candidate.path === path);
  return new TextDecoder().decode(file?.content);
}
