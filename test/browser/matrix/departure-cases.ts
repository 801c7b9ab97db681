import { expect } from "chai";
import { courseFolder } from "../../support/build.ts";
import { Arena, type Sitting } from "./arena.ts";
import { type Case, inArena } from "./case.ts";
import { type Column, familyOf } from "./columns.ts";
import { DEPARTURES, type Departure } from "./departures.ts";
import { promisedBy } from "./promised.ts";
import { expectDone, expectOnce, type Promised } from "./stories.ts";

const COURSE = courseFolder("listening-under-pressure");
/** The first screen with a question whose answer is told. */
const ASKING = 4;

/** Every interruption, and what becomes of answers and result. */
export const INTERRUPTED: readonly Case[] = DEPARTURES.flatMap((departure) =>
  departure.columns.map((column) => ({
    table: "Interruptions",
    row: departure.name,
    column,
    course: COURSE,
    always: column === "cmi5" && !/minute/.test(departure.name),
    prove: () => prove(departure, column),
  })),
);

async function prove(departure: Departure, column: Column) {
  const promised = await promisedBy(COURSE);
  const arena = await Arena.open(COURSE, column);
  arena.misbehave({ allowsRestoring: true });
  const tells = familyOf(column) === "xapi" ? () => arena.statements() : undefined;
  return inArena(arena, () => interrupted(arena, departure, promised), tells);
}

/** Answers a question, is interrupted at once, and goes on to the end. */
async function interrupted(arena: Arena, departure: Departure, promised: Promised): Promise<void> {
  let sitting = await arena.launch();
  await sitting.robot.start();
  await answerOne(sitting);
  sitting = await departure.interrupt(arena, sitting);
  await sitting.robot.start();
  await sitting.robot.takeAll("right");
  await arena.leave(sitting, "exit");
  expectDone(arena.result(), promised);
  if (familyOf(arena.column) !== "xapi") return;
  if (!departure.loses?.includes(arena.column)) return expectOnce(arena);
  expect(arena.arrivals().doubled).to.deep.equal([]);
}

async function answerOne({ robot }: Sitting): Promise<void> {
  for (let n = 0; n < ASKING; n++) {
    await robot.take("right");
    if (n < ASKING - 1) await robot.next();
  }
}
