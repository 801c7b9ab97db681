import { fix, type Project } from "@coursewright/compiler";
import { expect } from "chai";
import { effortOf } from "../support/effort.ts";
import { mutilated, randomFrom } from "../support/fuzz.ts";
import { courseOf, diagnose } from "../support/sample-course.ts";
import { filesIn, samplesOf } from "../support/samples.ts";

const COURSE =
  "coursewright: 1\nid: com.example.sample\nversion: 1.0.0\ntitle: A sample\nlanguages: [en]\nsteps: [lessons/lesson.md]\n";
const QUESTION = "What helps?\n\n- [x] Listen\n- [ ] Wait\n\n:::\n";

/** What nobody writes and what arrives all the same. */
const LESSONS: Readonly<Record<string, string>> = {
  "an empty file": "",
  "only a byte order mark": "\uFEFF",
  "only settings": "---\nminutes: 3\n---\n",
  "settings that never end": "---\n",
  "a line of a million letters": `# A\n\n${"a".repeat(1_000_000)}\n`,
  "a million words on a line": `# A\n\n${"a *b* `c` [d] ".repeat(80_000)}\n`,
  "a million backticks beside a comment": `# A\n\n${"`".repeat(1_000_000)} <!-- b -->\n`,
  "a million blanks before a bracket": `# A\n\n:::single\n\n${" ".repeat(1_000_000)}[\n\n:::\n`,
  "ten thousand closing marks": ":::\n".repeat(10_000),
  "ten thousand blocks in each other": `# A\n\n${":::single\n\n".repeat(10_000)}`,
  "ten thousand blocks that may hold others": `# A\n\n${":::for\n\n".repeat(10_000)}`,
  "ten thousand quotes in each other": `# A\n\n${">".repeat(10_000)} a\n`,
  "ten thousand lists in each other": `# A\n\n${"- ".repeat(9_000)}a\n`,
  "lists that move in line by line": `# A\n\n${Array.from({ length: 1500 }, (_, n) => `${"  ".repeat(n)}- a`).join("\n")}\n`,
  "brackets in each other": `# A\n\n${"[".repeat(9_000)}a${"](b)".repeat(2_000)}\n`,
  "stars in each other": `# A\n\n${"*a **b ".repeat(2_500)}\n`,
  "ten thousand comments that silence": `# A\n\n${"<!-- coursewright-ignore link/says-nothing: b -->\n[here](https://c.d)\n\n".repeat(10_000)}`,
  "ten thousand comments in a row": `# A\n\n${"<!-- a -->\n".repeat(10_000)}`,
  "ten thousand paragraphs": `# A\n\n${"A word.\n\n".repeat(10_000)}`,
  "two thousand screens of one name": `# A\n\n${"## B\n\nC.\n\n### B\n\n".repeat(2_000)}`,
  "a list of ten thousand lines": `# A\n\n${"- a word\n".repeat(10_000)}`,
  "a note of ten thousand lines": `# A[^1]\n\n[^1]: a\n${"    b\n".repeat(10_000)}`,
  "a note that cites itself": "# A\n\nB.[^1]\n\n[^1]: C.[^1] D.[^2]\n[^2]: E.[^1]\n",
  "NUL and other control characters": "# A\0\n\n\u0001\u0008\u001b[31m\0\0\n",
  "halves of letters": "# \ud800\n\n\udc00 [a](\ud83d) ![\ud800](\udfff)\n\n:::single{#\ud800}\n",
  "three kinds of line ends": "# A\r\rB\r\n\nC\n\r:::\r\n",
  "a thousand questions without an id": `# A\n\n${`:::single\n\n${QUESTION}\n`.repeat(1_000)}`,
  "a table of ten thousand cells": `# A\n\n${"| a ".repeat(100)}|\n${"| - ".repeat(100)}|\n${`${"| b ".repeat(100)}|\n`.repeat(100)}`,
  "HTML that never closes": `# A\n\n${"<details>\n\n".repeat(3_000)}<a "<b '`,
};

const SETTINGS: Readonly<Record<string, string>> = {
  "an alias bomb": `${Array.from({ length: 30 }, (_, n) => `k${n}: &k${n} [${n === 0 ? "x" : `*k${n - 1}, *k${n - 1}, *k${n - 1}`}]`).join("\n")}\n${COURSE}`,
  "an alias of itself": `roles: &a [*a]\n${COURSE}`,
  "brackets by the thousand": `title: ${"[".repeat(10_000)}`,
  "maps by the thousand": `title: ${"{a: ".repeat(8_000)}`,
  "a list instead of settings": "- a\n- b\n",
  "a word instead of settings": "listening\n",
  "two documents": `${COURSE}---\n${COURSE}`,
  "keys that are no words": "? [a, b]\n: c\n1: d\nnull: e\n__proto__: f\n",
  "odd tags": "title: !!binary aGk=\nid: !foo bar\nsteps: !!set {a, b}\n",
  "steps of every kind": `${COURSE.replace("[lessons/lesson.md]", "[1, null, {}, [], {do: 1}, '', ../../etc/passwd, lessons/../lessons/lesson.md]")}`,
};

describe("no input stops the compiler", () => {
  for (const [name, lesson] of Object.entries(LESSONS)) {
    it(`a lesson of ${name}`, () => survives(projectOf(COURSE, lesson)));
  }

  for (const [name, settings] of Object.entries(SETTINGS)) {
    it(`settings of ${name}`, () => survives(projectOf(settings, "# A\n\nB.\n")));
  }

  it("five hundred mutilated courses end in diagnostics", async () => {
    const courses = samplesOf("documents", "model.yaml").map(({ folder }) => filesIn(folder));
    const random = randomFrom(20_261_124);
    for (let n = 0; n < 500; n++) {
      const files = courses[n % courses.length] ?? new Map();
      const project = mutilated(courseOf(files), random);
      try {
        await diagnose(project);
      } catch (thrown) {
        throw new Error(`${thrown}\n${JSON.stringify([...project.texts])}`, { cause: thrown });
      }
    }
  });

  it("repairs of fifty mutilated courses come to an end", async () => {
    const courses = samplesOf("fixes", "before").map(({ folder }) => filesIn(`${folder}/before`));
    const random = randomFrom(7);
    for (let n = 0; n < 50; n++) {
      const project = mutilated(courseOf(courses[n % courses.length] ?? new Map()), random);
      const once = new Map([...project.texts, ...(await fix(project))]);
      const again = await fix({ ...project, texts: once });
      expect([...again], JSON.stringify([...project.texts])).to.deep.equal([]);
    }
  });
});

async function survives(project: Project): Promise<void> {
  expect(await effortOf(() => diagnose(project))).to.be.lessThan(5_000);
}

function projectOf(settings: string, lesson: string): Project {
  const texts = new Map([
    ["course.yaml", settings],
    ["lessons/lesson.md", lesson],
  ]);
  return { root: "sample", texts, assets: new Map() };
}
