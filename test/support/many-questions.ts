import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratchFolder } from "./scratch.ts";

/** A course folder of one lesson with that many single-choice questions, each with an id and for the same objective. */
export function courseOfQuestions(count: number): string {
  const folder = scratchFolder();
  mkdirSync(join(folder, "lessons"));
  writeFileSync(join(folder, "course.yaml"), COURSE);
  const questions = Array.from({ length: count }, (_, index) => question(index + 1));
  writeFileSync(
    join(folder, "lessons/many.md"),
    `${OBJECTIVES}# Many questions\n\n${questions.join("\n")}`,
  );
  return folder;
}

const COURSE = `coursewright: 1
id: com.example.many
version: 1.0.0
title: Many questions
languages: [en]
steps: [lessons/many.md]
pass: 80
`;

const OBJECTIVES = `---
objectives:
  see: See what is right.
---
`;

function question(number: number): string {
  return `## Question ${number}

:::single{#q${number} objective=see}

What is right in question ${number}?

- [x] This
- [ ] That
- [ ] Neither
- [ ] Both

:::
`;
}
