import { build, readProject, type Stage, writeZip } from "../../packages/compiler/src/index.ts";
import { Report } from "../../packages/course/src/index.ts";

/** How the time of a build spreads over the stages of the pipeline, in per cent. */
export async function stageShares(
  course: string,
  out: string,
): Promise<Readonly<Record<string, number>>> {
  const marks: { stage: Stage | "read"; at: number }[] = [{ stage: "read", at: performance.now() }];
  const watch = (stage: Stage) => void marks.push({ stage, at: performance.now() });
  const project = readProject(course);
  if (!project) throw new Error(`no course in ${course}`);
  const packages = await build(project, { watch }, new Report());
  watch("write");
  for (const made of packages) await writeZip(made, out);
  const end = performance.now();
  const start = marks[0]?.at ?? end;
  const milliseconds = new Map<string, number>();
  marks.forEach(({ stage, at }, index) => {
    const until = marks[index + 1]?.at ?? end;
    milliseconds.set(stage, (milliseconds.get(stage) ?? 0) + until - at);
  });
  const percent = (time: number): number => Math.round((time / (end - start)) * 100);
  return Object.fromEntries([...milliseconds].map(([stage, time]) => [stage, percent(time)]));
}
