import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LrsFaults, type RunningLrs, startLrs } from "@coursewright/lms";
import { expect } from "chai";
import { sampleCourse } from "../../support/build.ts";
import { scratchFolder } from "../../support/scratch.ts";
import { Arena, type Sitting } from "./arena.ts";
import { type Case, inArena } from "./case.ts";
import type { Column } from "./columns.ts";
import { promisedBy } from "./promised.ts";
import { expectDone, expectOnce } from "./stories.ts";

/** How the record store of a copy fares. */
interface Fortune {
  readonly name: string;
  readonly faults: LrsFaults;
  /** Whether it is well again in time, so that everything arrives; where it never is, nothing does. */
  readonly arrives: boolean;
}

/** The copy beside another tracker, however its record store fares: what that tracker records is the same. */
const FORTUNES: readonly Fortune[] = [
  { name: "well", faults: {}, arrives: true },
  { name: "slow", faults: { lrsAnswersAfterMilliseconds: 200 }, arrives: true },
  { name: "503 twice", faults: { lrsIsDown: true, lrsFaultsLast: 2 }, arrives: true },
  {
    name: "hangs up after storing, once",
    faults: { lrsHangsUp: "after-storing", lrsFaultsLast: 1 },
    arrives: true,
  },
  { name: "401 once", faults: { lrsTokenExpired: true, lrsFaultsLast: 1 }, arrives: true },
  { name: "down", faults: { lrsIsDown: true }, arrives: false },
  { name: "hangs up", faults: { lrsHangsUp: "before-storing" }, arrives: false },
  { name: "403 for everything", faults: { lrsRefusesEverything: true }, arrives: false },
  { name: "broker: not-json", faults: { tokenFails: "not-json" }, arrives: false },
  { name: "broker: no-token", faults: { tokenFails: "no-token" }, arrives: false },
  { name: "broker: status-500", faults: { tokenFails: "status-500" }, arrives: false },
  { name: "broker: hangs-up", faults: { tokenFails: "hangs-up" }, arrives: false },
];

const COLUMNS: readonly Column[] = ["scorm12", "scorm2004-4", "web"];
const COURSE = sampleCourse("in-steps");

/** Every fortune beside SCORM and the web. */
export const BESIDE: readonly Case[] = FORTUNES.flatMap((fortune, row) =>
  COLUMNS.filter((column) => column !== "web" || !fortune.name.startsWith("broker")).map(
    (column, at) => ({
      table: "The copy beside SCORM and the web",
      row: fortune.name,
      column,
      course: COURSE,
      always: row % 3 === 0 && at === row % 2,
      prove: () => prove(fortune, column),
    }),
  ),
);

async function prove({ faults, arrives }: Fortune, column: Column) {
  const lrs = await startLrs({ profile: "scorm" });
  const course = sending(lrs);
  const promised = await promisedBy(course);
  const arena = await Arena.open(course, column);
  try {
    return await inArena(
      arena,
      async () => {
        lrs.misbehave(faults);
        const sitting = await opened(arena, lrs);
        await sitting.robot.takeAll("right");
        if (arrives) await heard(lrs);
        expect((await sitting.robot.look()).banner).to.equal("");
        await arena.leave(sitting, "exit");
        expectDone(arena.result(), promised);
        if (arrives) expectOnce(arena, lrs.record().statements);
        else expect(lrs.record().statements).to.deep.equal([]);
      },
      () => lrs.record().statements,
    );
  } finally {
    await lrs.stop();
  }
}

/** The web has no learner, so that only a launch with an address can say whose the statements are. */
async function opened(arena: Arena, lrs: RunningLrs): Promise<Sitting> {
  if (arena.column !== "web") return arena.launch();
  const answer = await fetch(lrs.tokenUrl, { method: "POST" });
  const token = (await answer.json())["auth-token"];
  const launch = new URLSearchParams({
    endpoint: lrs.endpoint,
    auth: `Basic ${token ?? "none"}`,
    actor: JSON.stringify({ objectType: "Agent", mbox: "mailto:ada@example.com" }),
  });
  return arena.open(`${arena.launchUrl()}?${launch}`);
}

/** Tries come after one and two seconds. */
async function heard(lrs: RunningLrs): Promise<void> {
  const isTold = () =>
    lrs.record().statements.some(({ verb }) => Reflect.get(Object(verb), "id")?.endsWith("passed"));
  for (let n = 0; n < 300 && !isTold(); n++) await new Promise((resume) => setTimeout(resume, 100));
}

/** The same course, which knows a broker. */
function sending({ tokenUrl }: RunningLrs): string {
  const folder = scratchFolder();
  cpSync(COURSE, folder, { recursive: true });
  const yaml = join(folder, "course.yaml");
  writeFileSync(yaml, `${readFileSync(yaml, "utf8")}xapi: { tokenUrl: "${tokenUrl}" }\n`);
  return folder;
}
