import {
  free,
  type Lesson,
  type Place,
  type Question,
  type Report,
  slug,
  startOf,
} from "@coursewright/course";
import { firstSetting } from "../fix/setting.ts";
import { CodeTracker } from "../parse/code-blocks.ts";
import type { Documents } from "../parse/index.ts";
import { ID_LENGTH } from "../schema/words.ts";
import { mapQuestions } from "./map-questions.ts";
import { plainText } from "./text.ts";

/** Gives an id to each question that has none, from its screen's heading, and reports ids that are taken. */
export function giveIds(
  lessons: readonly Lesson[],
  documents: Documents,
  report: Report,
): readonly Lesson[] {
  const taken = takenByFiles(documents, report);
  for (const lesson of lessons) takeWritten(lesson, { taken, documents }, report);
  return lessons.map((lesson) =>
    mapQuestions(lesson, (question, screen) => {
      if (question.id !== "") return question;
      const heading = headingAbove(question.place, documents) ?? first(screen.title.html);
      const id = freeId(slug(plainText(heading)), taken);
      taken.set(id, question.place);
      report.add(
        "ids/question-without",
        question.place,
        { id },
        { fix: firstSetting(lineOf(question.place, documents), question.place, `#${id}`) },
      );
      return { ...question, id };
    }),
  );
}

/** Lessons and steps share one namespace with the questions. */
function takenByFiles(documents: Documents, report: Report): Map<string, Place> {
  const taken = new Map<string, Place>();
  for (const { id, source } of documents.lessons) {
    const place = startOf(source.file);
    const related = taken.get(id);
    if (related) report.add("id/twice", place, { id }, { related });
    else taken.set(id, place);
  }
  documents.course?.steps.forEach((step, index) => {
    if (typeof step !== "string" && step.id) {
      taken.set(step.id, documents.courseYaml.placeOf(["steps", index, "id"]));
    }
  });
  return taken;
}

function takeWritten(
  lesson: Lesson,
  { taken, documents }: { taken: Map<string, Place>; documents: Documents },
  report: Report,
): void {
  mapQuestions(lesson, (question) => {
    const { id } = question;
    const place = placeOfId(question, documents);
    const related = taken.get(id);
    if (id !== "" && related) report.add("id/twice", place, { id }, { related });
    if (id !== "" && !related) taken.set(id, place);
    return question;
  });
}

/** Words of the nearest `#` line above; nothing for one that is underlined instead. */
function headingAbove({ file, line }: Place, documents: Documents): string | undefined {
  const document = documents.lessons.find(({ source }) => source.file === file);
  const code = new CodeTracker();
  const headings = (document?.text.lines.slice(0, line - 1) ?? []).flatMap((text) => {
    const isHeading = !code.isCode(text) && /^(#{1,6}[ \t]+\S|(=+|-+)\s*$)/.test(text);
    return isHeading ? [text] : [];
  });
  const nearest = headings.at(-1);
  return nearest?.startsWith("#") ? nearest.replace(/\]\([^)]*\)/g, "") : undefined;
}

function first(words: Readonly<Record<string, string>>): string {
  return Object.values(words)[0] ?? "";
}

function freeId(wanted: string, taken: ReadonlyMap<string, Place>): string {
  const letters = wanted.replace(/-{2,}/g, "-").replace(/^[^a-z]+|-+$/g, "");
  const base = (letters || "question").slice(0, ID_LENGTH - 4).replace(/-$/, "");
  return free(base, (id) => taken.has(id));
}

/** Where `#id` stands on the question's first line. */
function placeOfId({ id, place }: Question, documents: Documents): Place {
  const at = lineOf(place, documents).indexOf(`#${id}`);
  return at < 0 ? place : { ...place, column: at + 1, endColumn: at + id.length + 2 };
}

function lineOf({ file, line }: Place, documents: Documents): string {
  const document = documents.lessons.find(({ source }) => source.file === file);
  return document?.source.lines[line - 1] ?? "";
}
