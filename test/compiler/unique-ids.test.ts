import { build } from "@coursewright/compiler";
import { Report } from "@coursewright/course";
import { expect } from "chai";
import { courseOf } from "../support/sample-course.ts";

/** Headings whose names, numbered, would meet other headings. */
const LESSONS: Readonly<Record<string, string>> = {
  "a number that a heading bears": "## Wait\n\nA.\n\n## Wait\n\nB.\n\n## Wait 2\n\nC.\n",
  "a number that an earlier heading bears": "## Wait 2\n\nA.\n\n## Wait\n\nB.\n\n## Wait\n\nC.\n",
  "an opening and a screen called Start": "A.\n\n## Start\n\nB.\n\n## Start 2\n\nC.\n",
  "headings below screens":
    "## Wait\n\n### Wait\n\nA.\n\n### Wait 2\n\nB.\n\n### Wait\n\nC.\n\n## Wait\n\nD.\n",
  "headings without Latin letters": "## 倾听\n\nA.\n\n## 倾听\n\nB.\n\n### 倾听\n\nC.\n",
};

describe("ids in a page are unique", () => {
  for (const [name, lesson] of Object.entries(LESSONS)) {
    it(`with ${name}`, async () => {
      const ids = await idsIn(`# A lesson\n\n${lesson}`);
      expect(ids.length).to.be.greaterThan(2);
      expect(ids).to.deep.equal([...new Set(ids)]);
    });
  }
});

async function idsIn(lesson: string): Promise<readonly string[]> {
  const project = courseOf(new Map([["lesson.md", Buffer.from(lesson)]]));
  const [made] = await build(project, { targets: ["web"] }, new Report());
  const page = made?.files.find(({ path }) => path === "index.html")?.content ?? "";
  const text = Buffer.from(page).toString("utf8");
  return [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
}
