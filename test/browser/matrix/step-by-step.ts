import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { sampleCourse } from "../../support/build.ts";
import { scratchFolder } from "../../support/scratch.ts";
import { Arena, type Sitting } from "./arena.ts";
import { type Case, inArena } from "./case.ts";
import { type Column, familyOf } from "./columns.ts";

const COURSE = sampleCourse("in-steps");
const COLUMNS = ["scorm12", "scorm2004-3", "scorm2004-4", "cmi5"] as const;
const STEPS = 4;

/** A course whose steps the LMS sees one by one. */
export const STEP_BY_STEP: readonly Case[] = [
  ...casesOf("each step in its order", takeInOrder),
  ...casesOf("leave in the middle of a step", leaveInTheMiddle),
];

function casesOf(row: string, tell: (arena: Arena) => Promise<void>): readonly Case[] {
  return COLUMNS.map((column) => ({
    table: "An entry for each step",
    row,
    column,
    course: COURSE,
    always: true,
    prove: async () => {
      const arena = await Arena.open(cutFor(column), column);
      return inArena(arena, async () => {
        await tell(arena);
        expect(arena.isWholeDone()).to.equal(true);
        expect(arena.violations()).to.deep.equal([]);
        expect(arena.mishaps).to.deep.equal([]);
      });
    },
  }));
}

async function takeInOrder(arena: Arena): Promise<void> {
  for (let n = 0; n < STEPS; n++) {
    expect(await openSteps(arena)).to.have.length(isFree(arena) ? STEPS : n + 1);
    expect(arena.isWholeDone()).to.equal(false);
    await takeOn(arena, await opened(arena, n));
  }
}

async function leaveInTheMiddle(arena: Arena): Promise<void> {
  for (let n = 0; n < STEPS; n++) {
    const first = await opened(arena, n);
    const from = await first.robot.start();
    await first.robot.take("right");
    const left = await first.robot.next();
    await arena.leave(first, "tab");
    const again = await opened(arena, n);
    if (left !== "cw-finish")
      expect(await again.robot.start())
        .to.equal(left)
        .and.not.equal(from);
    await takeOn(arena, again);
  }
}

async function takeOn(arena: Arena, sitting: Sitting): Promise<void> {
  await sitting.robot.takeAll("right");
  await arena.leave(sitting, "exit");
}

async function opened(arena: Arena, n: number): Promise<Sitting> {
  const url = (await openSteps(arena))[n];
  if (!url) throw new Error(`step ${n + 1} is not open`);
  return arena.open(url);
}

/** Addresses of what the learner may choose in the LMS's menu. */
async function openSteps(arena: Arena): Promise<readonly string[]> {
  const menu = arena.menuUrl();
  const html = await (await fetch(menu)).text();
  const links = [...html.matchAll(/<li[^>]*><a href="([^"]+)"/g)];
  return links.map(([, path = ""]) => new URL(path.replaceAll("&amp;", "&"), menu).href);
}

/** cmi5 knows no order. */
function isFree({ column }: Arena): boolean {
  return familyOf(column) === "xapi";
}

/** The same course, cut into steps that open one after the other. */
function cutFor(column: Column): string {
  const folder = scratchFolder();
  cpSync(COURSE, folder, { recursive: true });
  const yaml = join(folder, "course.yaml");
  const written = readFileSync(yaml, "utf8");
  const targets = `targets: [{ as: ${column}, scos: per-step }]\n`;
  writeFileSync(yaml, written.replace(/^targets: .*\n/m, targets));
  return folder;
}
