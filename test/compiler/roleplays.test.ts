import { join } from "node:path";
import { chart, type Project } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { format } from "prettier";
import { stringify } from "yaml";
import { effortOf } from "../support/effort.ts";
import { withoutPlaces } from "../support/model.ts";
import { roleplayModel } from "../support/roleplay-model.ts";
import { courseOf, printed } from "../support/sample-course.ts";
import { expectFile, filesIn, samplesOf } from "../support/samples.ts";

const FILE = "roleplays/roleplay.md";
const EXPECTED = "model.yaml";

describe("role-plays are understood", () => {
  for (const { name, folder } of samplesOf("roleplay-files", EXPECTED)) {
    it(name, async () => {
      const model = await modelOf(courseOf(filesIn(folder)));
      expectFile(join(folder, EXPECTED), stringify(model, { lineWidth: 0 }));
    });

    it(`${name}: Prettier keeps what it means`, async () => {
      const project = courseOf(filesIn(folder));
      const [before, after] = [await modelOf(project), await modelOf(await formatted(project))];
      expect(withoutPlaces(after)).to.deep.equal(withoutPlaces(before));
    });
  }
});

async function modelOf(project: Project): Promise<object> {
  const report = new Report();
  const drawn = await chart(project, FILE, report);
  expect(printed(project, report.diagnostics)).to.equal("");
  return drawn ? roleplayModel(drawn.roleplay) : {};
}

async function formatted(project: Project): Promise<Project> {
  const text = project.texts.get(FILE) ?? "";
  const tidy = await format(text, { parser: "markdown", proseWrap: "preserve" });
  return { ...project, texts: new Map([...project.texts, [FILE, tidy]]) };
}

/** What nobody writes and what arrives all the same. */
const TALKS: Readonly<Record<string, string>> = {
  "an empty file": "",
  "only a byte order mark": "\uFEFF",
  "only settings": "---\nminutes: 3\n---\n",
  "a line of a million letters": `# A\n\n## b\n\n${"a".repeat(1_000_000)}\n`,
  "a million code words on a line": `# A\n\n## b\n\n${"`trust +1` ".repeat(100_000)}\n`,
  "a thousand code words before a choice's end": `# A\n\n## b\n\n- c ${"`best` ".repeat(2_500)}\n`,
  "a thousand arrows": `# A\n\n## b\n\n${"→ [b](#b) ".repeat(1_900)}\n`,
  "ten thousand colons": `# A\n\n## b\n\n${"c: ".repeat(6_000)}\n\n${"c (".repeat(6_000)}\n`,
  "ten thousand lists in each other": `# A\n\n## b\n\n${"- ".repeat(9_000)}a\n`,
  "ten thousand quotes in each other": `# A\n\n## b\n\n${">".repeat(10_000)} a\n`,
  "lists that move in line by line": `# A\n\n## b\n\n${Array.from({ length: 1500 }, (_, n) => `${"  ".repeat(n)}- a${n}`).join("\n")}\n`,
  "a list of ten thousand choices": `# A\n\n## b\n\n${Array.from({ length: 10_000 }, (_, n) => `- a ${n}\n`).join("")}`,
  "ten thousand paragraphs": `# A\n\n## b\n\n${"Ines: So?\n\n".repeat(10_000)}`,
  "ten thousand speeches in one": `# A\n\n## b\n\n${"You: So?\n".repeat(10_000)}`,
  "two thousand places": `# A\n\n${Array.from({ length: 2_000 }, (_, n) => `## p${n}\n\n→ [q](#p${n + 1})\n\n`).join("")}`,
  "two thousand places of one name": `# A\n\n${"## b\n\nC.\n\n".repeat(2_000)}`,
  "ten thousand blocks": `# A\n\n## b\n\n${":::single\n\n".repeat(10_000)}`,
  "NUL and other control characters": "# A\0\n\n## \u0001b\n\n\u001b[31mInes\0: \0\n\n- \0\n",
  "three kinds of line ends": "# A\r\r## b\r\n\n- c\n\r  → [b](#b)\r\n",
  "halves of letters": "# \ud800\n\n## \udc00\n\n\ud83d: a\n\n→ [b](#%ud800)\n\n→ [b](#%)\n",
  "settings of every wrong kind":
    "---\ncast: [1, 2]\nmeters: { a: 3, b: { start: x } }\nflags: 7\nscore: []\nstart: {}\npoints: -1\n---\n# A\n\n## b\n\nc\n",
  "names that objects have":
    "---\ncast: { constructor: a, __proto__: b }\nmeters: { constructor: { start: 0, min: 0, max: 1 } }\nscore: toString\n---\n# A\n\n## constructor\n\nconstructor: Hi. → [c](#constructor)\n\n- d `constructor +1` `tostring +1` `if hasownproperty`\n",
  "twelve choices in any order": `---\nmeters: { m: { start: 0, min: 0, max: 1000 } }\n---\n# A\n\n## b\n\n${Array.from({ length: 12 }, (_, n) => `- c ${n} \`m +${n}\`\n\n  → [b](#b)\n\n`).join("")}D. → [e](#e)\n\n## e\n\n\`end\` \`score 1\` F\n`,
};

describe("no role-play stops the compiler", () => {
  for (const [name, talk] of Object.entries(TALKS)) {
    it(name, async () => {
      const project = { root: "sample", texts: new Map([[FILE, talk]]), assets: new Map() };
      const effort = await effortOf(() => chart(project, FILE, new Report()));
      expect(effort).to.be.lessThan(10_000);
    });
  }
});
