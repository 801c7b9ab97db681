import { expect } from "chai";
import { courseFolder, sampleCourse } from "../../support/build.ts";
import { Arena } from "./arena.ts";
import type { Behaviour } from "./behaviour.ts";
import { type Case, inArena } from "./case.ts";
import { familyOf } from "./columns.ts";
import { endure } from "./hostile.ts";
import { LRS_BEHAVIOURS } from "./lrs-behaviours.ts";
import { promisedBy } from "./promised.ts";
import { SCORM_BEHAVIOURS } from "./scorm-behaviours.ts";

/** Every behaviour of LMSs and record stores, with a course that meets it. */
export const HOSTILE: readonly Case[] = [
  ...casesOf("Hostile LMSs", SCORM_BEHAVIOURS, sampleCourse("in-steps")),
  ...casesOf("Hostile record stores", LRS_BEHAVIOURS, courseFolder("listening-under-pressure")),
];

function casesOf(table: string, behaviours: readonly Behaviour[], course: string): readonly Case[] {
  return behaviours.flatMap((behaviour, row) =>
    behaviour.columns.map((column, at) => ({
      table,
      row: behaviour.name,
      column,
      course,
      // Every third, each in another column: all of them are for `scripts/prove.ts`, or the tests take half an hour.
      always: row % 3 === 0 && at === row % behaviour.columns.length,
      prove: async () => {
        const isXapi = familyOf(column) === "xapi";
        const promised = await promisedBy(course);
        const arena = await Arena.open(course, column);
        const run = async () => {
          await endure(arena, behaviour, promised);
          // Requests may fail now; scripts may not.
          expect(arena.mishaps.filter((mishap) => !/^http/.test(mishap))).to.deep.equal([]);
        };
        return inArena(arena, run, isXapi ? () => arena.statements() : undefined);
      },
    })),
  );
}
