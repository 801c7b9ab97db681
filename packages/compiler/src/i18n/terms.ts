import type { Locale, Report } from "@coursewright/course";
import { checkYaml } from "../parse/check-yaml.ts";
import { sourceOf } from "../parse/source.ts";
import { parseYaml, readYaml } from "../parse/yaml.ts";
import type { Project } from "../project.ts";
import { validateTerms } from "../validators.ts";
import { valueAt } from "./yaml-words.ts";

/** How a term of the course is said in another language, and how it must never be said. */
interface Term {
  readonly term: string;
  readonly note?: string;
  /** Its rendering by language. */
  readonly said: Readonly<Record<Locale, string>>;
  /** Forbidden renderings by language. */
  readonly avoid: Readonly<Record<Locale, readonly string[]>>;
}

/** How a language addresses learners. */
export type Formality = "informal" | "formal";

/** What `i18n/terms.yaml` says. */
export interface Terms {
  readonly terms: readonly Term[];
  readonly formality: Readonly<Record<Locale, Formality>>;
}

export const TERMS = "i18n/terms.yaml";

/** Reports what is wrong with the terms of a course, which need not have any. */
export function reportTerms({ texts }: Project, report: Report): void {
  const text = texts.get(TERMS);
  if (text === undefined) return;
  const source = sourceOf(TERMS, text);
  const yaml = parseYaml({ source, text: source.lines.join("\n"), firstLine: 1 }, report);
  // What could not be read at all has been reported.
  if (yaml.value !== undefined) checkYaml(yaml, validateTerms, report);
}

/** Reads the terms of a course; nothing for a text that cannot be read. */
export function readTerms(text: string): Terms | undefined {
  const value = readYaml(text);
  const terms = valueAt(value, ["terms"]) ?? [];
  if (typeof value !== "object" || value === null || !Array.isArray(terms)) return undefined;
  return {
    terms: terms.flatMap((term: unknown) => termOf(term) ?? []),
    formality: formalityIn(valueAt(value, ["formality"])),
  };
}

function termOf(value: unknown): Term | undefined {
  const term = valueAt(value, ["term"]);
  if (typeof value !== "object" || value === null || typeof term !== "string") return undefined;
  const { term: _term, note, avoid, ...said } = Object.fromEntries(Object.entries(value));
  return {
    term,
    ...(typeof note === "string" && { note }),
    said: Object.fromEntries(
      Object.entries(said).map(([locale, words]) => [locale, String(words)]),
    ),
    avoid: Object.fromEntries(
      Object.entries(typeof avoid === "object" && avoid !== null ? avoid : {}).map(
        ([locale, words]: [string, unknown]) => [locale, [words].flat().map(String)],
      ),
    ),
  };
}

function formalityIn(value: unknown): Readonly<Record<Locale, Formality>> {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.filter((entry): entry is [string, Formality] =>
      ["informal", "formal"].includes(String(entry[1])),
    ),
  );
}
