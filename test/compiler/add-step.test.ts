import { addStep } from "@coursewright/compiler";
import { expect } from "chai";

const FILE = "lessons/b.md";

/** A `course.yaml` before and after; nothing after where it has to be done by hand. */
const TEXTS: Readonly<Record<string, readonly [before: string, after: string | undefined]>> = {
  "keeps the line ends of Windows": [
    "steps:\r\n  - lessons/a.md\r\npass: 70\r\n",
    "steps:\r\n  - lessons/a.md\r\n  - lessons/b.md\r\npass: 70\r\n",
  ],
  "needs no line end at the end": [
    "steps:\n  - lessons/a.md",
    "steps:\n  - lessons/a.md\n  - lessons/b.md",
  ],
  "goes behind the last line of an entry": [
    "steps:\n  - do: >-\n      Say it\n\n      back\n    id: say\n# end\ntitle: A\n",
    "steps:\n  - do: >-\n      Say it\n\n      back\n    id: say\n  - lessons/b.md\n# end\ntitle: A\n",
  ],
  "keeps the indent that the list has": [
    "steps:\n      -   lessons/a.md\n",
    "steps:\n      -   lessons/a.md\n      - lessons/b.md\n",
  ],
  "stops before the end of the document": [
    "steps:\n- lessons/a.md\n---\n",
    "steps:\n- lessons/a.md\n- lessons/b.md\n---\n",
  ],
  "leaves a row to people": ["steps: [lessons/a.md]\n", undefined],
  "leaves a row of several lines to people": ["steps:\n  [\n    lessons/a.md,\n  ]\n", undefined],
  "leaves an empty list to people": ["steps:\ntitle: A\n", undefined],
  "leaves a course without steps to people": ["title: A\n", undefined],
  "takes no key inside another for the steps": ["help:\n  steps:\n    - a\n", undefined],
};

describe("a step that is added to course.yaml", () => {
  for (const [claim, [before, after]] of Object.entries(TEXTS)) {
    it(claim, () => {
      expect(addStep(before, FILE)).to.equal(after);
    });
  }
});
