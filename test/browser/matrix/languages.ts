import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import type { Standing } from "../../support/robot/robot.ts";
import { Arena, type Sitting } from "./arena.ts";
import { inArena, type Tally } from "./case.ts";
import { type Column, familyOf } from "./columns.ts";
import { promisedBy } from "./promised.ts";
import { expectDone, expectKept, expectOnce, type Promised } from "./stories.ts";

/** A course that its learners can read in more than one language. */
export interface Spoken {
  /** Its folder. */
  readonly course: string;
  readonly languages: readonly string[];
  /** The last of the languages where the course's folder does not have it. */
  readonly second?: string;
}

/** The languages that a course's own file names, its source first. */
export function languagesOf(course: string): readonly string[] {
  const yaml = readFileSync(join(course, "course.yaml"), "utf8");
  const [, list = ""] = /^languages: *\[(.*)\]/m.exec(yaml) ?? [];
  return list.split(",").map((tag) => tag.trim());
}

/** A learner who begins in one language, goes on and returns in another, and has the result of one who never changed. */
export async function switchLanguage(spoken: Spoken, column: Column): Promise<Tally> {
  const { course, second } = spoken;
  const promised = await promisedBy(course);
  const plain = await toldInOne(spoken, column);
  const arena = await Arena.open(course, column, second);
  const isXapi = familyOf(column) === "xapi";
  const run = async () => {
    await beginInOne(arena, spoken);
    await endInOther(arena, spoken, promised);
    // A session that comes later may be a new attempt.
    expect(arena.told()).to.deep.equal(plain);
    await comeBack(arena, spoken);
    expect(arena.violations()).to.deep.equal([]);
    expect(arena.mishaps).to.deep.equal([]);
    if (isXapi) expectOnce(arena);
  };
  return inArena(arena, run, isXapi ? () => arena.statements() : undefined);
}

/** The language that the learner begins in, as the LMS knows it, and the one that is chosen then. */
function bothOf({ languages }: Spoken): { readonly begun: string; readonly chosen: string } {
  const [source = "", chosen = ""] = languages;
  const last = languages.at(-1) ?? source;
  return { begun: last === chosen ? source : last, chosen };
}

/** What the LMS holds where nobody changes the language. */
async function toldInOne({ course, second }: Spoken, column: Column): Promise<readonly string[]> {
  const arena = await Arena.open(course, column, second);
  try {
    const sitting = await arena.launch();
    await sitting.robot.takeAll("right");
    await arena.leave(sitting, "exit");
    return arena.told();
  } finally {
    await arena.close();
  }
}

/** Answers something, chooses another language on the same screen, and leaves in the middle of the next answers. */
async function beginInOne(arena: Arena, spoken: Spoken): Promise<void> {
  const { begun, chosen } = bothOf(spoken);
  const sitting = await arena.launch("normal", begun);
  const { robot } = sitting;
  await robot.start();
  // A launch of Tin Can says nothing of it, and this browser speaks the source.
  await expectSpoken(sitting, arena.column === "xapi" ? (spoken.languages[0] ?? "") : begun);
  await answerOne(sitting);
  await expectSame(arena, sitting, () => robot.speak(chosen));
  await expectSpoken(sitting, chosen);
  await robot.next();
  await answerOne(sitting);
  await arena.leave(sitting, "exit");
}

/** Finds the language and the place again, and goes on to the end, with what is left of questions and role-plays. */
async function endInOther(arena: Arena, spoken: Spoken, promised: Promised): Promise<void> {
  const before = arena.result();
  const sitting = await arena.launch();
  await sitting.robot.start();
  await expectSpoken(sitting, bothOf(spoken).chosen);
  await sitting.robot.takeAll("right");
  await arena.leave(sitting, "exit");
  expectKept(arena.result(), before);
  expectDone(arena.result(), promised);
}

/** What the learner once chose here comes before what the LMS says, and the result stays. */
async function comeBack(arena: Arena, spoken: Spoken): Promise<void> {
  const { begun, chosen } = bothOf(spoken);
  const before = arena.result();
  const sitting = await arena.launch("normal", begun);
  await expectSpoken(sitting, chosen);
  await arena.leave(sitting, "leave");
  expectKept(arena.result(), before);
}

/** Up to a screen on which something was answered. */
async function answerOne({ robot }: Sitting): Promise<void> {
  const { length } = robot.answers;
  await robot.take("right");
  for (let n = 0; n < 20 && robot.answers.length === length; n++) {
    await robot.next();
    await robot.take("right");
  }
  expect(robot.answers.length).to.be.above(length);
}

async function expectSpoken({ robot }: Sitting, wanted: string): Promise<void> {
  const { language, direction } = await robot.look();
  expect({ language, direction }).to.deep.equal({
    language: wanted,
    direction: wanted === "ar" ? "rtl" : "ltr",
  });
}

/** Place, answers, score and what the LMS holds are what they were. */
async function expectSame(
  arena: Arena,
  { robot }: Sitting,
  change: () => Promise<void>,
): Promise<void> {
  await arena.settle();
  const before = { result: arena.result(), seen: seenIn(await robot.look()) };
  await change();
  await arena.settle();
  expect({ result: arena.result(), seen: seenIn(await robot.look()) }).to.deep.equal(before);
}

/** What does not depend on the language. */
function seenIn({ at, answered, entered, purpose, link, banner }: Standing) {
  return { at, answered, entered, purpose, link, banner };
}
