import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { BLOCK_NAMES, blockSchema } from "../../packages/compiler/src/schema/blocks.ts";
import { courseSchema } from "../../packages/compiler/src/schema/course.ts";
import { languageSchema } from "../../packages/compiler/src/schema/language.ts";
import { lessonSchema } from "../../packages/compiler/src/schema/lesson.ts";
import { settingsOptions, yamlOptions } from "../../packages/compiler/src/schema/options.ts";
import { pilotSchema } from "../../packages/compiler/src/schema/pilot.ts";
import { settingsSchema } from "../../packages/compiler/src/schema/question.ts";
import { roleplaySchema } from "../../packages/compiler/src/schema/roleplay.ts";
import { termsSchema } from "../../packages/compiler/src/schema/terms.ts";
import { wordsSchema } from "../../packages/compiler/src/schema/words-file.ts";
import { KIND_NAMES } from "../../packages/course/src/index.ts";

const code = { source: true, esm: true };

/** The validators of whole files by the name under which `validators.ts` exports them. */
const FILES = {
  validateCourse: courseSchema,
  validateLesson: lessonSchema,
  validateRoleplay: roleplaySchema,
  validatePilot: pilotSchema,
  validateWords: wordsSchema,
  validateTerms: termsSchema,
  validateLanguage: languageSchema,
};

/** `validators.ts` with every schema compiled: the same exports, and no compiler to load. */
export function compiledValidators(): { validators: string; yaml: string; settings: string } {
  const yaml = new Ajv2020({ ...yamlOptions, code, schemas: Object.values(FILES) });
  formats.default(yaml);
  const schemas = [...KIND_NAMES.map(settingsSchema), ...BLOCK_NAMES.map(blockSchema)];
  const settings = new Ajv2020({ ...settingsOptions, code, schemas });
  const kinds = KIND_NAMES.map((kind) => [kind, idOf(settingsSchema(kind))]);
  const blocks = BLOCK_NAMES.map((name) => [exported(name), idOf(blockSchema(name))]);
  const ids = Object.entries(FILES).map(([name, schema]) => [name, idOf(schema)]);
  return {
    validators: [
      `export { ${Object.keys(FILES).join(", ")} } from "./yaml-validators.mjs";`,
      `export * as validateSettings from "./settings-validators.mjs";`,
      `import { ${BLOCK_NAMES.map(exported).join(", ")} } from "./settings-validators.mjs";`,
      `export const validateBlock = { ${BLOCK_NAMES.map((name) => `${name}: ${exported(name)}`).join(", ")} };`,
    ].join("\n"),
    yaml: standalone.default(yaml, Object.fromEntries(ids)),
    settings: standalone.default(settings, Object.fromEntries([...kinds, ...blocks])),
  };
}

/** A name that the language has no other use for, as it has for `for`. */
function exported(block: string): string {
  return `block_${block}`;
}

function idOf(schema: object): string {
  return "$id" in schema ? String(schema.$id) : "";
}
