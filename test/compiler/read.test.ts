import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type Project, readProject } from "@coursewright/compiler";
import { expect } from "chai";
import { inScratchFolder } from "../support/scratch.ts";

const FILES = ["course.yaml", "lessons/one.md", "media/team.png", "media/notes.md"];

describe("a course folder", () => {
  for (const [name, spelled] of Object.entries({
    "from the root": (folder: string) => folder,
    "with a slash at its end": (folder: string) => `${folder}/`,
    "from here": (folder: string) => relative(".", folder),
    "from here, with a dot": (folder: string) => `./${relative(".", folder)}/`,
  })) {
    it(`may be named ${name}`, () =>
      inScratchFolder(async (folder) => {
        fill(folder, FILES);
        expect(pathsOf(readProject(spelled(folder)))).to.deep.equal([...FILES].sort());
      }));
  }

  it("may hold links to files and folders elsewhere", () =>
    inScratchFolder(async (folder) => {
      fill(folder, ["shared/team.png", "shared/one.md", "course/course.yaml"]);
      mkdirSync(join(folder, "course/lessons"));
      symlinkSync(join(folder, "shared"), join(folder, "course/media"));
      symlinkSync(join(folder, "shared/one.md"), join(folder, "course/lessons/one.md"));
      const project = readProject(join(folder, "course"));
      expect(pathsOf(project)).to.include.members(["lessons/one.md", "media/team.png"]);
    }));

  it("may hold links that lead nowhere or in a ring", () =>
    inScratchFolder(async (folder) => {
      fill(folder, ["course.yaml", "media/team.png"]);
      symlinkSync(folder, join(folder, "media/again"));
      symlinkSync("itself", join(folder, "media/itself"));
      symlinkSync("gone", join(folder, "media/nothing"));
      expect(pathsOf(readProject(folder))).to.deep.equal(["course.yaml", "media/team.png"]);
    }));

  it("leaves out what is hidden or was installed or built", () =>
    inScratchFolder(async (folder) => {
      fill(folder, ["course.yaml", ".git/config", "node_modules/a/b.js", "dist/course.zip"]);
      expect(pathsOf(readProject(folder))).to.deep.equal(["course.yaml"]);
    }));

  it("without course.yaml is none", () =>
    inScratchFolder(async (folder) => {
      fill(folder, ["lessons/one.md"]);
      expect(readProject(folder)).to.equal(undefined);
    }));

  it("keeps the byte order mark of a text", () =>
    inScratchFolder(async (folder) => {
      writeFileSync(join(folder, "course.yaml"), "\uFEFFtitle: A\n");
      expect(readProject(folder)?.texts.get("course.yaml")).to.equal("\uFEFFtitle: A\n");
    }));
});

function fill(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }
}

function pathsOf(project: Project | undefined): readonly string[] {
  return [...(project?.texts.keys() ?? []), ...(project?.assets.keys() ?? [])].sort();
}
