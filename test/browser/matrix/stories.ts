import { expect } from "chai";
import type { Arena, Mode } from "./arena.ts";
import { type Result, STATUSES } from "./result.ts";

/** What a course can lead to. */
export interface Promised {
  /** Pass mark from 0 to 100; a course without one is completed. */
  readonly pass?: number;
  /** Screens from the first to the last. */
  readonly screens: readonly string[];
}

/** Something that learners do; ends by itself, and fails unless everything is as it should be. */
export type Story = (arena: Arena, promised: Promised) => Promise<void>;

/** The stories of a well LMS, in the order in which they are told. */
export const STORIES: Readonly<Record<string, Story>> = {
  "take it right": async (arena, promised) => {
    const sitting = await arena.launch();
    await sitting.robot.takeAll("right");
    await arena.leave(sitting, "exit");
    expectDone(arena.result(), promised);
  },

  "take it wrong": async (arena, { pass }) => {
    const sitting = await arena.launch();
    await sitting.robot.takeAll("wrong");
    await arena.leave(sitting, "leave");
    const { status, score = 0 } = arena.result();
    if (pass === undefined) return expect(status).to.equal("completed") && undefined;
    expect(score).to.be.below(pass);
    expect(status).to.be.oneOf(["incomplete", "failed"]);
  },

  "leave at every screen and resume": async (arena, promised) => {
    const ways = ["exit", "leave", "tab"] as const;
    for (const [n, screen] of promised.screens.entries()) {
      const sitting = await arena.launch();
      expect(await sitting.robot.start()).to.equal(screen);
      await sitting.robot.take("right");
      await sitting.robot.next();
      await arena.leave(sitting, ways[n % ways.length] ?? "exit");
    }
    expectDone(arena.result(), promised);
  },

  "come back after the end": async (arena, promised) => {
    const first = await arena.launch();
    await first.robot.takeAll("right");
    await arena.leave(first, "exit");
    const before = arena.result();
    const again = await arena.launch();
    await again.robot.takeAll("wrong");
    await arena.leave(again, "leave");
    expectKept(arena.result(), before);
    expectDone(arena.result(), promised);
  },

  // A launch of Tin Can knows no modes.
  "look back in review": (arena) => lookOnly(arena, "review"),
  "look around in browse": (arena) => lookOnly(arena, "browse"),
};

/** A launch in which nothing counts changes nothing. */
async function lookOnly(arena: Arena, mode: Mode): Promise<void> {
  if (arena.target === "xapi") return;
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

/** Nothing of a result may be taken away. */
export function expectKept(now: Result, before: Result): void {
  expect(STATUSES.indexOf(now.status)).to.be.at.least(STATUSES.indexOf(before.status));
  expect(now.score ?? 0).to.be.at.least(before.score ?? 0);
}
