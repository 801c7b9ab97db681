import { type Lesson, type Place, type Question, type Report, slug } from "@coursewright/course";
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
  const taken = takenByFiles(documents);
  for (const lesson of lessons) takeWritten(lesson, taken, report);
  return lessons.map((lesson) =>
    mapQuestions(lesson, (question, screen) => {
      if (question.id !== "") return question;
      const id = freeId(slug(plainText(first(screen.title.html))), taken);
      taken.set(id, question.place);
      report.add(
        "ids/question-without",
        question.place,
        { id },
        { fix: insertion(question, id, documents) },
      );
      return { ...question, id };
    }),
  );
}

/** Lessons and steps share one namespace with the questions. */
function takenByFiles(documents: Documents): Map<string, Place> {
  const taken = new Map<string, Place>();
  for (const { id, source } of documents.lessons) {
    taken.set(id, { file: source.file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  }
  documents.course?.steps.forEach((step, index) => {
    if (typeof step !== "string" && step.id) {
      taken.set(step.id, documents.courseYaml.placeOf(["steps", index, "id"]));
    }
  });
  return taken;
}

function takeWritten(lesson: Lesson, taken: Map<string, Place>, report: Report): void {
  mapQuestions(lesson, (question) => {
    const { id, place } = question;
    const related = taken.get(id);
    if (id !== "" && related) report.add("id/twice", place, { id }, { related });
    if (id !== "" && !related) taken.set(id, place);
    return question;
  });
}

function first(words: Readonly<Record<string, string>>): string {
  return Object.values(words)[0] ?? "";
}

function freeId(wanted: string, taken: ReadonlyMap<string, Place>): string {
  const letters = wanted.replace(/-{2,}/g, "-").replace(/^[^a-z]+|-+$/g, "");
  const base = (letters || "question").slice(0, ID_LENGTH - 4).replace(/-$/, "");
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(id)) return id;
  }
}

/** Where `#id` goes: behind the opening brace, or behind the name in braces of its own. */
function insertion(question: Question, id: string, documents: Documents) {
  const { file, line } = question.place;
  const { source } = documents.lessons.find((document) => document.source.file === file) ?? {};
  const text = source?.lines[line - 1] ?? "";
  const brace = text.indexOf("{");
  const column = (brace < 0 ? text.trimEnd().length : brace + 1) + 1;
  const place = { file, line, column, endLine: line, endColumn: column };
  if (brace < 0) return { place, text: `{#${id}}` };
  return { place, text: text[brace + 1] === "}" ? `#${id}` : `#${id} ` };
}
