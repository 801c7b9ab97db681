import type { Project } from "@coursewright/compiler";
import { mutilated, randomFrom } from "../support/fuzz.ts";
import { askAboutLanguages, importMutilated } from "../support/fuzz-languages.ts";
import { courseOf, diagnose } from "../support/sample-course.ts";
import { filesIn, samplesOf } from "../support/samples.ts";

describe("no input stops the translation of a course", () => {
  const courses = samplesOf("i18n", "course.yaml").map(({ folder }) => courseOf(filesIn(folder)));

  /** Runs through the courses so many times; what stops it is told with the files that did. */
  async function run(
    times: number,
    act: (project: Project, random: () => number) => Promise<void>,
  ): Promise<void> {
    const random = randomFrom(20_261_124);
    for (let n = 0; n < times; n++) {
      const project = courses[n % courses.length];
      if (project) await act(project, random);
    }
  }

  it("two hundred mutilated courses in two languages end in diagnostics", () =>
    run(200, async (project, random) => {
      const broken = mutilated(project, random);
      try {
        await diagnose(broken);
        askAboutLanguages(broken);
      } catch (thrown) {
        throw new Error(`${thrown}\n${JSON.stringify([...broken.texts])}`, { cause: thrown });
      }
    }));

  it("two hundred mutilated files of translators are taken in or refused", () =>
    run(200, importMutilated));
});
