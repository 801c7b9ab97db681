import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fix, readProject } from "@coursewright/compiler";
import { openPackage, startLms } from "@coursewright/lms";
import { expect } from "chai";
import { zipped } from "../support/build.ts";
import { visit } from "../support/learner.ts";
import { scratchFolder } from "../support/scratch.ts";
import { Taker } from "../support/taker.ts";

const SINGLE = ":::single{#stays}\n\nWhat helps?\n\n- [x] Listen\n- [ ] Wait\n- [ ] Talk\n\n:::\n";
const TRUE_FALSE = ":::truefalse{#goes}\n\nIt helps.\n\n- [x] True\n- [ ] False\n\n:::\n";

describe("a course that is updated while learners are on their way", () => {
  it("keeps the other answers when the only question of a kind is taken out", async () => {
    const folder = scratchFolder();
    await write(folder, `# A lesson\n\n## First\n\n${TRUE_FALSE}\n## Second\n\n${SINGLE}`);
    const lms = await startLms({ package: await zipped(folder, "scorm12") });
    const first = await launch(lms.launchUrl());
    await first.taker.start();
    await first.taker.answer("goes", "a");
    await first.taker.answer("stays", "a");
    await first.taker.exit();
    await first.visited.close();

    await write(folder, `# A lesson\n\n## Second\n\n${SINGLE}`);
    lms.replace(await openPackage(await zipped(folder, "scorm12")));
    const second = await launch(lms.launchUrl());
    await second.taker.lookAt("stays");
    expect(await second.taker.outcome("stays")).to.not.equal("");
    await second.visited.close();
    await lms.stop();
    expect(second.visited.mishaps).to.deep.equal([]);
  });
});

async function launch(url: string) {
  const visited = await visit(url);
  await visited.course.locator("html[data-ready]").waitFor({ state: "attached" });
  return { visited, taker: new Taker(visited.course) };
}

/** Writes the course as an author leaves it: with its lock file. */
async function write(folder: string, lesson: string): Promise<void> {
  mkdirSync(join(folder, "lessons"), { recursive: true });
  writeFileSync(join(folder, "lessons/lesson.md"), lesson);
  writeFileSync(join(folder, "course.yaml"), COURSE);
  const project = readProject(folder);
  if (!project) throw new Error("no course");
  for (const [path, text] of await fix(project)) writeFileSync(join(folder, path), text);
}

const COURSE = `coursewright: 1
id: com.example.updated
version: 1.0.0
title: An updated course
languages: [en]
steps: [lessons/lesson.md]
pass: 50
`;
