import type { Report } from "@coursewright/course";
import type { WordsYaml } from "../schema/words-file.ts";
import { validateWords } from "../validators.ts";
import { checkYaml } from "./check-yaml.ts";
import { sourceOf } from "./source.ts";
import { parseYaml, type Yaml } from "./yaml.ts";

/** Beside `course.yaml`. */
export const WORDS = "words.yaml";

/** The words of a course, read but not yet understood. */
export interface WordsFile {
  /** As far as they fit. */
  readonly words: WordsYaml;
  readonly yaml: Yaml;
}

/** Reads `words.yaml`; a course need not have one. */
export function parseWords(text: string | undefined, report: Report): WordsFile | undefined {
  if (text === undefined) return undefined;
  const source = sourceOf(WORDS, text);
  const yaml = parseYaml({ source, text: source.lines.join("\n"), firstLine: 1 }, report);
  const sound: Partial<WordsYaml> = checkYaml(yaml, validateWords, report);
  const words = Object.entries(sound).flatMap(([name, word]) => (word ? [[name, word]] : []));
  return { words: Object.fromEntries(words), yaml };
}
