import { readdirSync } from "node:fs";
import { expect } from "chai";
import { courseFolder, sampleCourse } from "../../support/build.ts";
import { Arena } from "./arena.ts";
import { type Case, inArena } from "./case.ts";
import { COLUMNS, type Column, familyOf } from "./columns.ts";
import { languagesOf, type Spoken, switchLanguage } from "./languages.ts";
import { promisedBy } from "./promised.ts";
import { expectOnce, STORIES, type Story } from "./stories.ts";

/** Courses of the clone. */
const COURSES: readonly string[] = readdirSync(new URL("../../../courses", import.meta.url)).sort();

/** Every course, every column and every story, under an LMS that watches every rule. */
export const STRICT: readonly Case[] = [
  ...COURSES.flatMap((course) => [
    ...STORIES.flatMap((story) =>
      COLUMNS.filter((column) => story.columns?.includes(column) ?? true).map((column) => ({
        table: course,
        row: story.name,
        column,
        course,
        always: isQuick(course, story, column),
        prove: () => prove(course, story, column),
      })),
    ),
    ...inLanguages(course, {
      course: courseFolder(course),
      languages: languagesOf(courseFolder(course)),
    }),
  ]),
  ...inLanguages("A short course in two languages", {
    course: sampleCourse("in-steps"),
    languages: ["en", "ar"],
    second: "ar",
  }),
];

/** The story of a course in several languages; each run of the tests tells it of the short one. */
function inLanguages(table: string, spoken: Spoken): readonly Case[] {
  if (spoken.languages.length < 2) return [];
  return COLUMNS.map((column) => ({
    table,
    row: "switch language",
    column,
    course: spoken.course,
    always: spoken.second !== undefined && column !== "scorm2004-3",
    prove: () => switchLanguage(spoken, column),
  }));
}

async function prove(course: string, story: Story, column: Column) {
  const folder = courseFolder(course);
  const promised = await promisedBy(folder);
  const arena = await Arena.open(folder, column);
  // Nothing is told of whoever only looks, or not all.
  const counts = familyOf(column) === "xapi" && story.counts;
  const run = async () => {
    await story.tell(arena, promised);
    expect(arena.violations()).to.deep.equal([]);
    expect(arena.mishaps).to.deep.equal([]);
    if (counts) expectOnce(arena);
  };
  return inArena(arena, run, counts ? () => arena.statements() : undefined);
}

/** The whole matrix takes a quarter of an hour: every run of the tests proves one course in three columns, and each column once. */
function isQuick(course: string, { name }: Story, column: Column): boolean {
  if (course === "listening-under-pressure")
    return /^(scorm12|scorm2004-4|cmi5)$/.test(column) || name === "take it right";
  // In turn, so that each column sees one of both.
  const turn = COLUMNS.indexOf(column) % 2 === 0 ? "take it right" : "take it wrong";
  return course === "everything" && name === turn;
}
