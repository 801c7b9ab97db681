import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCourse } from "./bench/course.ts";
import { installCommand } from "./bench/install.ts";
import { measureBuild } from "./bench/measure.ts";
import { stageShares } from "./bench/stages.ts";

// Builds courses of 1 to 1000 lessons with the command as users install it: three runs, the best counts,
// because other work on the machine only ever adds.
const SIZES = (process.argv[2] ?? "1,10,100,1000").split(",").map(Number);
const RUNS = 3;

const folder = mkdtempSync(join(tmpdir(), "coursewright-bench-"));
try {
  const command = installCommand(folder);
  const rows = SIZES.map((lessons) => {
    const course = join(folder, `course-${lessons}`);
    generateCourse(course, lessons);
    const runs = Array.from({ length: RUNS }, () => measureBuild(command, course, folder));
    return runs.reduce((best, run) => (run.cpuSeconds < best.cpuSeconds ? run : best));
  });
  console.table(rows);
  const shares: Record<string, unknown> = {};
  for (const lessons of SIZES) {
    shares[`${lessons} lessons`] = await stageShares(join(folder, `course-${lessons}`), folder);
  }
  console.log("Share of each stage of the pipeline, in per cent of wall time (run from source):");
  console.table(shares);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
