import { KIND_NAMES, type KindName } from "@coursewright/course";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { BLOCK_NAMES, type BlockName, type BlockSettings, blockSchema } from "./schema/blocks.ts";
import { type CourseYaml, courseSchema } from "./schema/course.ts";
import { languageSchema } from "./schema/language.ts";
import { type LessonYaml, lessonSchema } from "./schema/lesson.ts";
import { settingsOptions, yamlOptions } from "./schema/options.ts";
import { type PilotYaml, pilotSchema } from "./schema/pilot.ts";
import { settingsSchema } from "./schema/question.ts";
import { type RoleplayYaml, roleplaySchema } from "./schema/roleplay.ts";
import { termsSchema } from "./schema/terms.ts";
import { type WordsYaml, wordsSchema } from "./schema/words-file.ts";

// The command that users install replaces this file by validators compiled beforehand: same exports,
// 28 ms of start-up instead of 744.
const ajv = new Ajv2020(yamlOptions);
formats.default(ajv);

export type Problem = ErrorObject;

export const validateCourse: ValidateFunction<CourseYaml> = ajv.compile<CourseYaml>(courseSchema);
export const validateLesson: ValidateFunction<LessonYaml> = ajv.compile<LessonYaml>(lessonSchema);
export const validateRoleplay: ValidateFunction<RoleplayYaml> =
  ajv.compile<RoleplayYaml>(roleplaySchema);
export const validateWords: ValidateFunction<WordsYaml> = ajv.compile<WordsYaml>(wordsSchema);
export const validateTerms: ValidateFunction<object> = ajv.compile<object>(termsSchema);
/** Whether it is a map of settings at all. */
export const validateLanguage: ValidateFunction<Record<never, never>> =
  ajv.compile<Record<never, never>>(languageSchema);

export const validatePilot: ValidateFunction<PilotYaml> = ajv.compile<PilotYaml>(pilotSchema);

/** The settings of a question as their schema lets them through. */
export interface QuestionSettings {
  readonly points?: number;
  readonly tries?: number | "any";
  readonly objective?: string;
  readonly optional?: boolean;
  readonly fixed?: boolean;
  readonly confidence?: boolean;
  readonly was?: string;
  readonly bank?: string;
  /** Those of one kind only. */
  readonly [own: string]: unknown;
}

const settingsAjv = new Ajv2020(settingsOptions);

/** One validator for the settings of each kind of question. */
export const validateSettings = Object.fromEntries(
  KIND_NAMES.map((kind) => [kind, settingsAjv.compile(settingsSchema(kind))] as const),
) as Readonly<Record<KindName, ValidateFunction<QuestionSettings>>>; // one entry a kind, as built

type BlockValidators = { readonly [N in BlockName]: ValidateFunction<BlockSettings[N]> };

/** The same for the other blocks. */
export const validateBlock = Object.fromEntries(
  BLOCK_NAMES.map((name) => [name, settingsAjv.compile(blockSchema(name))] as const),
) as BlockValidators; // one entry a block, as built
