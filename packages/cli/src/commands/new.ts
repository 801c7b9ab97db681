import type { CommandModule } from "yargs";
import { newCourse } from "./new/course.ts";
import { newLesson } from "./new/lesson.ts";
import { newPilot } from "./new/pilot.ts";
import { newRoleplay } from "./new/roleplay.ts";

/** Starts something that checks without a warning: asks where nobody has said, and takes flags. */
export const newCommand: CommandModule = {
  command: "new [thing]",
  describe: "Start a course, a lesson, a role-play or a pilot that checks without a warning",
  builder: (yargs) =>
    yargs
      .command(newCourse)
      .command(newLesson)
      .command(newRoleplay)
      .command(newPilot)
      .demandCommand(1, "Say what is to be started: course, lesson, roleplay or pilot."),
  handler() {
    // Each thing has a handler of its own; without one, the parser has complained already.
  },
};
