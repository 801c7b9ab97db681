import { aims, id, text } from "./words.ts";

/** Front matter of a lesson as its schema lets it through. */
export interface LessonYaml {
  readonly type?: string;
  readonly id?: string;
  readonly title?: string;
  readonly minutes?: number;
  readonly objectives?: Readonly<Record<string, string>>;
}

/** JSON Schema of a lesson's front matter. */
export const lessonSchema = {
  $id: "https://coursewright.dev/schemas/lesson.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Front matter of a Coursewright lesson",
  type: "object",
  properties: { type: text, id, title: text, ...aims },
  additionalProperties: false,
};
