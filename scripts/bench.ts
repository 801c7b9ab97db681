import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCourse, type Spread } from "./bench/course.ts";
import { installCommand } from "./bench/install.ts";
import { type Measured, measureBuild } from "./bench/measure.ts";
import { stageShares } from "./bench/stages.ts";

// Builds courses of 1 to 1000 lessons, and one in five languages for two targets, with the command as users install it:
// three runs, the best counts, because other work on the machine only ever adds.
const SIZES = (process.argv[2] ?? "1,10,100,1000").split(",").map(Number);
const RUNS = 3;
const SPREAD: Spread = {
  languages: ["en", "nl", "de", "fr", "ar"],
  targets: ["scorm12", "scorm2004-4"],
};
const SPREAD_LESSONS = 100;

const folder = mkdtempSync(join(tmpdir(), "coursewright-bench-"));
try {
  const command = installCommand(folder);
  const rows = SIZES.map((lessons) => {
    const course = join(folder, `course-${lessons}`);
    generateCourse(course, lessons);
    return best(command, course);
  });
  const spread = join(folder, "course-in-five-languages");
  generateCourse(spread, SPREAD_LESSONS, SPREAD);
  console.table([
    ...rows.map((row) => ({ languages: 1, targets: 1, ...row })),
    { languages: 5, targets: 2, ...best(command, spread) },
  ]);
  const shares: Record<string, unknown> = {};
  for (const lessons of SIZES) {
    shares[`${lessons} lessons`] = await stageShares(join(folder, `course-${lessons}`), folder);
  }
  console.log("Share of each stage of the pipeline, in per cent of wall time (run from source):");
  console.table(shares);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function best(command: string, course: string): Measured {
  const runs = Array.from({ length: RUNS }, () => measureBuild(command, course, folder));
  return runs.reduce((one, run) => (run.cpuSeconds < one.cpuSeconds ? run : one));
}
