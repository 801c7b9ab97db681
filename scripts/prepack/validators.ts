import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { courseSchema } from "../../packages/compiler/src/schema/course.ts";
import { lessonSchema } from "../../packages/compiler/src/schema/lesson.ts";
import { settingsOptions, yamlOptions } from "../../packages/compiler/src/schema/options.ts";
import { settingsSchema } from "../../packages/compiler/src/schema/question.ts";
import { KIND_NAMES } from "../../packages/course/src/index.ts";

const code = { source: true, esm: true };

/** `validators.ts` with every schema compiled: the same exports, and no compiler to load. */
export function compiledValidators(): { validators: string; yaml: string; settings: string } {
  const yaml = new Ajv2020({ ...yamlOptions, code, schemas: [courseSchema, lessonSchema] });
  formats.default(yaml);
  const schemas = KIND_NAMES.map(settingsSchema);
  const settings = new Ajv2020({ ...settingsOptions, code, schemas });
  const kinds = Object.fromEntries(KIND_NAMES.map((kind) => [kind, idOf(settingsSchema(kind))]));
  return {
    validators: [
      `export { validateCourse, validateLesson } from "./yaml-validators.mjs";`,
      `export * as validateSettings from "./settings-validators.mjs";`,
    ].join("\n"),
    yaml: standalone.default(yaml, {
      validateCourse: courseSchema.$id,
      validateLesson: lessonSchema.$id,
    }),
    settings: standalone.default(settings, kinds),
  };
}

function idOf(schema: object): string {
  return "$id" in schema ? String(schema.$id) : "";
}
