import { type Language, languageNamed, languagesOf, type Project } from "@coursewright/compiler";
import type { Options } from "yargs";
import { UsageError } from "../../exit.ts";
import { once } from "../options.ts";

/** Which course an `i18n` task is about: its language or its files take the place behind the task. */
export const courseFolder = {
  type: "string",
  default: ".",
  requiresArg: true,
  coerce: once<string>("course"),
  describe: "Folder that holds course.yaml",
} as const satisfies Options;

/** The language that a task is about; the source is none of them. */
export const furtherLanguage = {
  type: "string",
  demandOption: true,
  describe: "A further language of the course, such as nl",
} as const;

/** For people, or one document for scripts. */
export const textOrJson = {
  choices: ["text", "json"] as const,
  default: "text" as const,
  requiresArg: true,
  coerce: once<"text" | "json">("format"),
  describe: "For people, or one JSON document for scripts",
} as const satisfies Options;

/** The further language of a course that somebody names. */
export function languageIn(project: Project, tag: string): Language {
  const course = languagesOf(project);
  const language = languageNamed(course, tag);
  if (language) return language;
  const known = course.languages.map(({ locale }) => locale);
  if (tag.toLowerCase() === course.source.toLowerCase())
    throw new UsageError(`"${tag}" is the language in which the course is written.`);
  const has = known.length > 0 ? `It has: ${known.join(", ")}.` : "It has no further language.";
  throw new UsageError(`The course has no language "${tag}". ${has}`);
}
