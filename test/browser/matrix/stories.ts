import { expect } from "chai";
import type { Arena, Mode } from "./arena.ts";
import type { Column } from "./columns.ts";
import { type Result, STATUSES } from "./result.ts";

/** What a course can lead to. */
export interface Promised {
  /** Pass mark from 0 to 100; a course without one is completed. */
  readonly pass?: number;
  /** Screens from the first to the last. */
  readonly screens: readonly string[];
}

/** Something that learners do; ends by itself, and fails unless everything is as it should be. */
export interface Story {
  readonly name: string;
  /** Where it can happen; everywhere unless said otherwise. */
  readonly columns?: readonly Column[];
  /** Whether each answer is told once. */
  readonly counts?: true;
  tell(arena: Arena, promised: Promised): Promise<void>;
}

// A launch of Tin Can knows no modes, and the web no launch.
const MODES: readonly Column[] = ["scorm12", "scorm2004-3", "scorm2004-4", "cmi5"];

/** The stories of a well LMS, in the order in which they are told. */
export const STORIES: readonly Story[] = [
  { name: "take it right", counts: true, tell: takeRight },
  { name: "take it wrong", tell: takeWrong },
  { name: "leave at every screen and resume", counts: true, tell: leaveEverywhere },
  { name: "come back after the end", tell: comeBack },
  { name: "look back in review", columns: MODES, tell: (arena) => lookOnly(arena, "review") },
  { name: "look around in browse", columns: MODES, tell: (arena) => lookOnly(arena, "browse") },
];

async function takeRight(arena: Arena, promised: Promised): Promise<void> {
  const sitting = await arena.launch();
  await sitting.robot.takeAll("right");
  await arena.leave(sitting, "exit");
  expectDone(arena.result(), promised);
}

async function takeWrong(arena: Arena, { pass }: Promised): Promise<void> {
  const sitting = await arena.launch();
  await sitting.robot.takeAll("wrong");
  await arena.leave(sitting, "leave");
  const { status, score = 0 } = arena.result();
  if (pass === undefined) expect(status).to.equal("completed");
  else expect(status).to.be.oneOf(["incomplete", "failed"]);
  expect(score).to.be.below(pass ?? 101);
}

async function leaveEverywhere(arena: Arena, promised: Promised): Promise<void> {
  const ways = ["exit", "leave", "tab"] as const;
  for (const [n, screen] of promised.screens.entries()) {
    const sitting = await arena.launch();
    expect(await sitting.robot.start()).to.equal(screen);
    await sitting.robot.take("right");
    await sitting.robot.next();
    await arena.leave(sitting, ways[n % ways.length] ?? "exit");
  }
  expectDone(arena.result(), promised);
}

async function comeBack(arena: Arena, promised: Promised): Promise<void> {
  const first = await arena.launch();
  await first.robot.takeAll("right");
  await arena.leave(first, "exit");
  const before = arena.result();
  const again = await arena.launch();
  await again.robot.takeAll("wrong");
  await arena.leave(again, "leave");
  expectKept(arena.result(), before);
  expectDone(arena.result(), promised);
}

/** A launch in which nothing counts changes nothing. */
async function lookOnly(arena: Arena, mode: Mode): Promise<void> {
  const first = await arena.launch();
  await first.robot.start();
  await first.robot.take("right");
  await arena.leave(first, "exit");
  const before = arena.result();
  const sitting = await arena.launch(mode);
  await sitting.robot.takeAll("wrong");
  await arena.leave(sitting, "exit");
  expect(arena.result()).to.deep.equal(before);
}

/** Everything was right. */
export function expectDone({ status, score }: Result, { pass }: Promised): void {
  expect(status).to.equal(pass === undefined ? "completed" : "passed");
  if (pass !== undefined) expect(score).to.equal(100);
}

/** Every answer is where statements go, once. */
export function expectOnce(arena: Arena, statements?: readonly object[]): void {
  const { lost, doubled } = arena.arrivals(statements);
  expect({ lost, doubled }).to.deep.equal({ lost: [], doubled: [] });
}

/** Nothing of a result may be taken away. */
export function expectKept(now: Result, before: Result): void {
  expect(STATUSES.indexOf(now.status)).to.be.at.least(STATUSES.indexOf(before.status));
  expect(now.score ?? 0).to.be.at.least(before.score ?? 0);
}
