import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PAGE_NAMES, referencePage } from "@coursewright/compiler";
import { expect } from "chai";
import { runCommand } from "../support/command-line.ts";
import { inScratchFolder } from "../support/scratch.ts";

interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
}

describe("the snippets of a new course", () => {
  it("hold each block once, without an id that a second use would repeat", () =>
    inScratchFolder(async (folder) => {
      await runCommand(["new", "course", "mine", "--title", "Mine"], folder);
      const file = join(folder, "mine/.vscode/coursewright.code-snippets");
      const snippets: Record<string, Snippet> = JSON.parse(readFileSync(file, "utf8"));
      const blocks = PAGE_NAMES.filter((name) => referencePage(name)?.sort !== "topic");
      expect(Object.keys(snippets)).to.have.members(blocks);
      for (const { scope, prefix, body } of Object.values(snippets)) {
        expect(scope).to.equal("markdown");
        expect(body[0])
          .to.match(new RegExp(`^${prefix}(\\{|$)`))
          .and.not.to.contain("#");
      }
    }));
});
