import { expect } from "chai";
import type { Arena, Sitting } from "./arena.ts";
import type { Behaviour } from "./behaviour.ts";
import { familyOf } from "./columns.ts";
import type { Result } from "./result.ts";
import { expectDone, expectKept, expectOnce, type Promised } from "./stories.ts";

/**
 * A learner takes the first half with a well LMS, the rest with one that misbehaves, and comes back when it is well
 * again: nothing that was accepted is lost, no status falls, nothing throws, and what could not be saved is told.
 */
export async function endure(
  arena: Arena,
  behaviour: Behaviour,
  promised: Promised,
): Promise<void> {
  const { faults, when } = behaviour;
  if (behaviour.answers === "wrong") return fall(arena, behaviour);
  if (when === "always") arena.misbehave(faults);
  await takeHalf(arena, promised);
  const accepted = arena.result();

  if (when === undefined) arena.misbehave(faults);
  const second = await arena.launch();
  arena.misbehave(faults);
  await second.robot.takeAll("right");
  await meet(arena, second, behaviour);
  expectKept(arena.result(), accepted);
  if (behaviour.tells === "nothing") expectDone(arena.result(), promised);

  if (when !== "always") arena.misbehave({});
  const before: Result = arena.result();
  const third = await arena.launch();
  await third.robot.takeAll("right");
  await arena.leave(third, "exit");
  expectKept(arena.result(), before);
  expectDone(arena.result(), promised);
  expectArrived(arena, behaviour);
}

/** Two visits in which nothing is right: a mark that is not reached stays so, and nothing else happens. */
async function fall(arena: Arena, { faults }: Behaviour): Promise<void> {
  arena.misbehave(faults);
  for (let before = arena.result(), n = 0; n < 2; n++) {
    const sitting = await arena.launch();
    await sitting.robot.takeAll("wrong");
    expect((await sitting.robot.look()).banner).to.equal("");
    await arena.leave(sitting, "leave");
    expectKept(arena.result(), before);
    expect(arena.result().status).to.be.oneOf(["incomplete", "failed"]);
    before = arena.result();
  }
}

/** Up to the middle, and out by the course's button. */
async function takeHalf(arena: Arena, { screens }: Promised): Promise<void> {
  const first = await arena.launch();
  await first.robot.start();
  for (let n = 0; n < Math.floor(screens.length / 2); n++) {
    await first.robot.take("right");
    await first.robot.next();
  }
  await arena.leave(first, "exit");
}

/** What the learner sees of it, up to the end of the window. */
async function meet(arena: Arena, sitting: Sitting, { tells, leaves }: Behaviour): Promise<void> {
  const { robot } = sitting;
  if (tells === "nothing" || tells === "later") expect((await robot.look()).banner).to.equal("");
  else await expectTold(sitting, tells === "ended" ? /ended/ : /lost|kept/);
  // A later session of cmi5 may not speak for this one: it has to wait until the store is well.
  if (tells === "waits" && familyOf(arena.column) === "xapi") {
    arena.misbehave({});
    await robot.retry();
    await expectConfirmed(sitting);
  }
  if (leaves === "once all is said") await expectConfirmed(sitting);
  await arena.leave(sitting, "leave");
}

/** The third attempt that fails is told, with SCORM twelve seconds after the first. */
async function expectTold({ robot }: Sitting, words: RegExp): Promise<void> {
  const { link, banner } = await robot.until(({ link }) => words.test(link), 40_000);
  expect(link).to.match(words);
  expect(banner).to.not.equal("");
}

async function expectConfirmed({ robot }: Sitting): Promise<void> {
  const { link } = await robot.until((standing) => standing.link === "confirmed", 40_000);
  expect(link).to.equal("confirmed");
}

function expectArrived(arena: Arena, { loses }: Behaviour): void {
  if (familyOf(arena.column) !== "xapi") return;
  if (loses === undefined) return expectOnce(arena);
  const { lost, doubled } = arena.arrivals();
  expect(doubled).to.deep.equal([]);
  if (loses === "what it refuses") expect(lost).to.deep.equal(["gap"]);
}
