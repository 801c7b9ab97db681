import { courseSchema } from "../schema/course.ts";
import { audienceSchema } from "../schema/course-parts.ts";
import { drawSchema, lessonSchema, skipSchema } from "../schema/lesson.ts";
import { pilotSchema } from "../schema/pilot.ts";
import { roleplaySchema } from "../schema/roleplay.ts";
import { termsSchema } from "../schema/terms.ts";
import { wordsSchema } from "../schema/words-file.ts";
import type { SchemaNode } from "./takes.ts";

/** Something that authors write besides blocks: a file, or a part of one. */
export interface Topic {
  readonly title: string;
  readonly schema: SchemaNode;
  /** Files of `templates/samples` by where they lie in a course. */
  readonly samples: Readonly<Record<string, string>>;
}

/** Every topic by the word to look it up by. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  course: {
    title: "course.yaml",
    schema: courseSchema,
    samples: { "course.yaml": "course.yaml" },
  },
  lesson: {
    title: "A lesson",
    schema: lessonSchema,
    samples: { "lesson.md": "lesson.md" },
  },
  roleplay: {
    title: "A role-play",
    schema: roleplaySchema,
    samples: { "roleplays/late-report.md": "roleplay.md" },
  },
  audience: {
    title: "Roles of learners",
    schema: audienceSchema,
    samples: { "course.yaml": "audience.yaml", "lesson.md": "audience.md" },
  },
  words: {
    title: "Words that differ",
    schema: wordsSchema,
    samples: { "words.yaml": "words.yaml", "lesson.md": "words.md" },
  },
  draw: {
    title: "Questions from a bank",
    schema: drawSchema,
    samples: { "lesson.md": "draw.md" },
  },
  skip: {
    title: "Leaving out what is known",
    schema: skipSchema,
    samples: { "lesson.md": "skip.md" },
  },
  pilot: {
    title: "A pilot",
    schema: pilotSchema,
    samples: { "pilots/spring.yaml": "pilot.yaml" },
  },
  terms: {
    title: "Terms of a course in several languages",
    schema: termsSchema,
    samples: { "i18n/terms.yaml": "terms.yaml" },
  },
};
