import { courseSchema } from "./course.ts";
import { lessonSchema } from "./lesson.ts";
import { pilotSchema } from "./pilot.ts";
import { roleplaySchema } from "./roleplay.ts";
import { termsSchema } from "./terms.ts";
import { wordsSchema } from "./words-file.ts";

/** The JSON Schema of every YAML file and front matter by its short name: what editors complete and check with. */
export function schemas(): Readonly<Record<string, object>> {
  return {
    course: courseSchema,
    lesson: lessonSchema,
    roleplay: roleplaySchema,
    words: wordsSchema,
    pilot: pilotSchema,
    terms: termsSchema,
  };
}
