import { fix } from "../../packages/compiler/src/fix/index.ts";
import {
  PAGE_NAMES,
  type ReferencePage,
  referencePage,
} from "../../packages/compiler/src/reference/index.ts";
import { lessonOf } from "./lesson.ts";

/** The files of the reference course, its ids settled as `check --fix` settles them, given those that were saved. */
export async function referenceCourse(
  lock: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const pages = PAGE_NAMES.map(pageOf);
  const texts = new Map([
    ["course.yaml", courseYaml(pages)],
    ...pages.map((page) => [`lessons/${page.name}.md`, lessonOf(page)] as const),
    ...pages.flatMap(({ samples }) =>
      samples.filter(isWhole).map(({ path, text }) => [path, text] as const),
    ),
    ...(lock === undefined ? [] : [["ids.lock.json", lock] as const]),
  ]);
  const fixed = await fix({ root: "courses/reference", texts, assets: new Map() });
  return new Map([...texts, ...fixed]);
}

function pageOf(name: string): ReferencePage {
  const page = referencePage(name);
  if (!page) throw new Error(`no page for "${name}"`);
  return page;
}

type Sample = ReferencePage["samples"][number];

/** Whether a sample is a file of its own, and no part of a lesson or of `course.yaml`. */
function isWhole({ path }: Sample): boolean {
  return path !== "lesson.md" && path !== "course.yaml";
}

const HEAD = `# Written by scripts/reference.ts: change what it describes, then run it again.
coursewright: 1
id: org.coursewright.reference
version: 1.0.0
title: Everything you can write
summary: >-
  Each question, each other block and each file of a course: how it is written, what becomes of it,
  and what it can be told.
languages: [en]
completion: screens
targets: [scorm12, scorm2004-4, web]
`;

function courseYaml(pages: readonly ReferencePage[]): string {
  const steps = pages.map(({ name }) => `  - lessons/${name}.md\n`).join("");
  const audience = pages
    .find(({ name }) => name === "audience")
    ?.samples.find(({ path }) => path === "course.yaml");
  return `${HEAD}${audience?.text}steps:\n${steps}`;
}
