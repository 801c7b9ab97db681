import colors from "picocolors";
import type { CommandModule } from "yargs";
import { UsageError } from "../../exit.ts";
import { print } from "../../print.ts";
import { ask } from "../../prompts.ts";
import { flag } from "../options.ts";
import { named, writePart } from "./part.ts";

interface Arguments {
  name: string | undefined;
  course: string;
  start: string | undefined;
  days: number | undefined;
  k: number | undefined;
}

/** `new pilot`: when a pilot's lessons come and what is measured, as a file beside the course. */
export const newPilot: CommandModule<object, Arguments> = {
  command: "pilot [name]",
  describe: "A pilot: when its lessons come, when it is measured, and how groups stay anonymous",
  builder: (yargs) =>
    yargs
      .positional("name", { type: "string", describe: "Name of its file, such as spring" })
      .option("course", { ...flag("course"), default: ".", describe: "The course's folder" })
      .option("start", { ...flag("start"), describe: "First day, such as 2027-02-02" })
      .option("days", { type: "number", describe: "How long it runs" })
      .option("k", { type: "number", describe: "Smallest group that a report shows, at least 5" })
      .example("$0 new pilot spring --start 2027-02-02", "writes pilots/spring.yaml"),
  async handler({ name, course, ...args }) {
    const id = named(name ?? (await ask("What is the pilot called?", "spring")));
    const start = args.start ?? (await ask("On which day does it begin?", nextMonth()));
    if (!isDay(start)) {
      throw new UsageError(`"${start}" is not a day; write 2027-02-02.`);
    }
    const days = args.days ?? Number(await ask("How many days does it run?", "180"));
    const k = args.k ?? Number(await ask("How large is the smallest group a report shows?", "8"));
    if (!isWhole(days, 7, 730)) throw new UsageError("A pilot runs 7 to 730 whole days.");
    if (!isWhole(k, 5, 100)) throw new UsageError("A report shows groups of 5 or more.");
    const file = `pilots/${id}.yaml`;
    const words = { start, days: String(days), k: String(k) };
    const path = writePart({ course, starter: "pilot", file, words });
    print(`${colors.green("Ready.")} ${path}`);
    print(`  Name it in course.yaml when it is settled:  pilot: ${id}`);
  },
};

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Whether it is in the calendar: February has no 30th. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(text) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The first day of the month after next, so that there is time to invite people. */
function nextMonth(): string {
  const now = new Date();
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 2, 1));
  return first.toISOString().slice(0, 10);
}
