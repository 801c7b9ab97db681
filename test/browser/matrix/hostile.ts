import { expect } from "chai";
import type { Arena } from "./arena.ts";
import type { Behaviour } from "./behaviours.ts";
import type { Result } from "./result.ts";
import { expectDone, expectKept, type Promised } from "./stories.ts";

/**
 * A learner takes the first half with a well LMS, the rest with one that misbehaves, and comes back when it is well
 * again: nothing that was accepted is lost, no status falls, nothing throws, and what could not be saved is told.
 */
export async function endure(
  arena: Arena,
  { faults, tells, when }: Behaviour,
  promised: Promised,
): Promise<void> {
  if (when === "always") arena.misbehave(faults);
  const first = await arena.launch();
  const half = Math.floor(promised.screens.length / 2);
  await first.robot.start();
  for (let n = 0; n < half; n++) {
    await first.robot.take("right");
    await first.robot.next();
  }
  await arena.leave(first, "exit");
  const accepted = arena.result();

  if (when === undefined) arena.misbehave(faults);
  const second = await arena.launch();
  arena.misbehave(faults);
  await second.robot.takeAll("right");
  if (tells === "waits") await expectTold(second.robot);
  else expect((await second.robot.look()).banner).to.equal("");
  await arena.leave(second, "leave");
  expectKept(arena.result(), accepted);
  if (tells === "nothing") expectDone(arena.result(), promised);

  if (when !== "always") arena.misbehave({});
  const before: Result = arena.result();
  const third = await arena.launch();
  await third.robot.takeAll("right");
  await arena.leave(third, "exit");
  expectKept(arena.result(), before);
  expectDone(arena.result(), promised);
}

/** The third commit that fails is told, twelve seconds after the first. */
async function expectTold(robot: Awaited<ReturnType<Arena["launch"]>>["robot"]): Promise<void> {
  const { link, banner } = await robot.until(({ link }) => /lost|kept/.test(link), 40_000);
  expect(link).to.match(/lost|kept/);
  expect(banner).to.not.equal("");
}
