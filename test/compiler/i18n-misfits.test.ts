import { apply, exchangeOf, misfitInWords, type Project } from "@coursewright/compiler";
import { expect } from "chai";
import { courseOf } from "../support/sample-course.ts";

const TALK = `---
cast:
  Ines: Customer
---

# The invoice

## opening

Ines: This is the third time.

- "Tell me what happened." \`best\`

  → [stayed](#stayed)

- "Calm down."

  → [left](#left)

## stayed

\`end\` \`score 60\` \`passed\` **She stayed**

## left

\`end\` \`score 10\` \`failed\` **She left**
`;

const COURSE = `coursewright: 1
id: com.example.sample
version: 1.0.0
title: A sample
languages: [en, nl]
steps:
  - roleplays/talk.md
`;

const OWN = TALK.replace("Tell me what happened.", "Vertel wat er is gebeurd.").replace(
  '"Calm down."',
  "Rustig maar.",
);

describe("words that do not go into a course", () => {
  it("are told with their unit, their source, the words and a way out", () => {
    const told = refusals({ "roleplays/talk.md#nothing": "Niets", "course.yaml#title": "  " });
    expect(told).to.deep.equal([
      "course.yaml#title: There is nothing but blank space. Translate it, or leave it out.\n    source: A sample\n    target:   ",
      "roleplays/talk.md#nothing: The course has no such words any more. Export again.\n    source: ?\n    target: Niets",
    ]);
  });

  it("are told with the language that the course has not", () => {
    const applied = apply(project(), { ...exchange(project()), target: "fr" }, BRINGING);
    expect(applied.kind === "refused" && applied.misfits.map(misfitInWords)).to.deep.equal([
      'The course has no language "fr". List it under `languages` in `course.yaml`.',
    ]);
  });

  it("are those that change what a choice is", () => {
    const told = refusals({ [unit('"Calm down."')]: "Dan: “Rustig maar.”" });
    expect(told).to.have.length(1);
    expect(told[0]).to.include("this choice is something said");
    expect(told[0]).to.include("target: Dan: “Rustig maar.”");
  });

  it("are not those beside which something was wrong before", () => {
    const before = project({ "roleplays/talk.nl.md": OWN });
    expect(refusals({ [unit('"Tell me what happened."')]: "“Vertel.”" }, before)).to.deep.equal([]);
  });
});

const BRINGING = { by: "Mia", at: "2026-11-24" };

function project(more: Readonly<Record<string, string>> = {}): Project {
  const files = { "course.yaml": COURSE, "roleplays/talk.md": TALK, ...more };
  const bytes = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  return courseOf(new Map(bytes));
}

function exchange(course: Project) {
  const found = exchangeOf(course, "nl");
  if (!found) throw new Error("The course has Dutch");
  return found;
}

function unit(source: string): string {
  const units = exchange(project()).files.flatMap((file) => file.units);
  return units.find((one) => one.source === source)?.id ?? "";
}

/** Why words by their unit are not taken in; units that the course has not belong to their file. */
function refusals(words: Readonly<Record<string, string>>, course = project()): readonly string[] {
  const all = exchange(course);
  const files = all.files.map(({ file, units }) => {
    const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
    const about = { form: "plain", source: "?", state: "draft", note: "", place } as const;
    const own = Object.entries(words).filter(([id]) => id.startsWith(`${file}#`));
    return {
      file,
      units: own.map(([id, target]) => {
        return { ...(units.find((one) => one.id === id) ?? { ...about, id }), target };
      }),
    };
  });
  const applied = apply(course, { ...all, files }, BRINGING);
  return applied.kind === "refused" ? applied.misfits.map(misfitInWords) : [];
}
