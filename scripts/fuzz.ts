import { fix, type Project, readProject } from "../packages/compiler/src/index.ts";
import { mutilated, randomFrom } from "../test/support/fuzz.ts";
import { askAboutLanguages, importMutilated } from "../test/support/fuzz-languages.ts";
import { courseOf, diagnose } from "../test/support/sample-course.ts";
import { filesIn, samplesOf } from "../test/support/samples.ts";

// The nightly run: courses in one language and in several, and files of translators, mutilated at random, must end in
// diagnostics or a refusal in bounded time.
// `tsx scripts/fuzz.ts [cases] [seed]`; the seed of a failure brings it back.
const [cases = "20000", seed = String(new Date().getUTCDate())] = process.argv.slice(2);
const SLOW_IN_MILLISECONDS = 5_000;
const FIXED_ONCE_IN = 20;
const IMPORTED_ONCE_IN = 4;

const random = randomFrom(Number(seed));
const spoken = fromSamplesOf("i18n", "course.yaml");
const projects = [...fromSamples(), ...spoken, ...fromCourses()];
const slow: string[] = [];

console.log(`${cases} cases of ${projects.length} courses, seed ${seed}`);
for (let n = 1; n <= Number(cases); n++) {
  const project = mutilated(projects[n % projects.length] ?? fail("no course"), random);
  await tried(project, n);
  if (n % 1000 === 0) console.log(`${n} survived`);
}
if (slow.length > 0) fail(`too slow:\n${slow.join("\n")}`);
console.log("Nothing crashed, and nothing took long.");

async function tried(project: Project, n: number): Promise<void> {
  // What else the machine does meanwhile is not counted.
  const start = process.cpuUsage();
  try {
    await diagnose(project);
    askAboutLanguages(project);
    if (n % IMPORTED_ONCE_IN === 0)
      await importMutilated(spoken[n % spoken.length] ?? project, random);
    if (n % FIXED_ONCE_IN === 0) await fixedTwice(project);
  } catch (thrown) {
    fail(`case ${n}: ${thrown}\n${written(project)}`);
  }
  const milliseconds = Math.round(process.cpuUsage(start).user / 1000);
  if (milliseconds > SLOW_IN_MILLISECONDS) slow.push(`${milliseconds} ms: ${written(project)}`);
}

/** A second repair has nothing to do. */
async function fixedTwice(project: Project): Promise<void> {
  const once = new Map([...project.texts, ...(await fix(project))]);
  const again = await fix({ ...project, texts: once });
  if (again.size > 0) throw new Error("repaired twice, it changed twice");
}

function fromSamples(): readonly Project[] {
  return [
    ...fromSamplesOf("documents", "model.yaml"),
    ...fromSamplesOf("diagnostics", "diagnostics.txt"),
  ];
}

function fromSamplesOf(kind: string, file: string): readonly Project[] {
  return samplesOf(kind, file).map(({ folder }) => courseOf(filesIn(folder)));
}

function fromCourses(): readonly Project[] {
  const names = ["listening-under-pressure", "everything"];
  return names.flatMap((name) => readProject(`courses/${name}`) ?? []);
}

function written({ texts }: Project): string {
  return JSON.stringify([...texts]);
}

function fail(words: string): never {
  console.error(words);
  process.exit(1);
}
