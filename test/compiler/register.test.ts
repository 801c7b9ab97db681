import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { KIND_NAMES } from "@coursewright/course";
import { expect } from "chai";
import { BLOCKS } from "../../packages/compiler/src/parse/vocabulary.ts";
import { filesIn } from "../support/samples.ts";

const root = resolve(fileURLToPath(import.meta.url), "../../..");
const everything = textOf(".md", "courses/everything/lessons", "courses/everything/snippets");
const diagnoses = textOf("diagnostics.txt", "test/samples/diagnostics");
const blocks = BLOCKS.filter((name) => !(KIND_NAMES as readonly string[]).includes(name));

describe("the register of questions", () => {
  for (const kind of KIND_NAMES) {
    it(`has everything of ${kind}`, () => {
      const folder = `packages/course/src/questions/${kind}`;
      const missing = [
        `${folder}/index.ts`,
        `${folder}/author.ts`,
        `${folder}/view.ts`,
        `templates/questions/${kind}.hbs`,
        `templates/samples/${kind}.md`,
        `test/samples/questions/${kind}`,
      ].filter((path) => !existsSync(join(root, path)));
      expect(missing).to.deep.equal([]);
    });

    it(`is used by courses/everything: ${kind}`, () => {
      expect(everything).to.match(opening(kind));
    });

    it(`has a sample of what goes wrong with ${kind}`, () => {
      expect(isDiagnosed(kind)).to.equal(true);
    });
  }
});

describe("the register of blocks", () => {
  for (const name of blocks) {
    it(`has a sample for the reference, and one of what goes wrong: ${name}`, () => {
      expect(existsSync(join(root, `templates/samples/${name}.md`))).to.equal(true);
      expect(isDiagnosed(name)).to.equal(true);
    });

    it(`is used by courses/everything: ${name}`, () => {
      expect(everything).to.match(opening(name));
    });
  }
});

function opening(name: string): RegExp {
  return new RegExp(`^:::?${name}\\b`, "m");
}

/** Whether what is told of some sample shows the opening of such a block, or names it. */
function isDiagnosed(name: string): boolean {
  return new RegExp(`\\| +:{2,}${name}\\b|"${name}"`).test(diagnoses);
}

function textOf(ending: string, ...folders: readonly string[]): string {
  return folders
    .flatMap((folder) => [...filesIn(join(root, folder))])
    .filter(([path]) => path.endsWith(ending))
    .map(([, bytes]) => bytes.toString("utf8"))
    .join("\n");
}
