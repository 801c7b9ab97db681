import { type Place, type Report, startOf } from "@coursewright/course";
import type { CourseYaml } from "../schema/course.ts";
import type { Judged } from "./judged.ts";
import type { Language, LanguageFile } from "./language.ts";

/** What happens to words whose translation is old or absent. */
export interface Policies {
  readonly stale: "warn" | "fail" | "fallback";
  readonly missing: "warn" | "fail" | "fallback";
}

export function policiesOf({ stale = "warn", missing = "fail" }: Partial<CourseYaml>): Policies {
  return { stale, missing };
}

/** Reports what is old or absent in a language, as far as the course's policies want it told. */
export function reportGaps(language: Language, policies: Policies, report: Report): void {
  // Nobody learns from a guide.
  const files = language.files.filter(({ file }) => !file.startsWith("guides/"));
  for (const file of files) {
    const units = file.pairs.filter(({ again }) => !again);
    reportAbsent(units, { file, language, policies }, report);
    for (const pair of units)
      if (pair.stale) reportStale(pair, { file, language, policies }, report);
  }
}

/** A file that is not there is told once; a part that is not there was told where files are compared. */
function reportAbsent(units: readonly Judged[], gap: Gap, report: Report): void {
  const { isThere } = gap.file;
  const missing = units.filter((pair) => pair.missing && (pair.own || !isThere || pair.path));
  if (!isThere && missing.length > 0) reportFile(gap.file, { ...gap, missing }, report);
  else for (const pair of missing) reportMissing(pair, gap, report);
}

interface Gaps {
  readonly language: Language;
  readonly missing: readonly Judged[];
  readonly policies: Policies;
}

function reportFile(
  { file, own }: LanguageFile,
  { language, missing, policies }: Gaps,
  report: Report,
): void {
  const { locale } = language;
  if (policies.missing === "fallback") return;
  const words = missing.reduce((sum, { unit }) => sum + wordCount(unit.words), 0);
  if (policies.missing === "fail")
    report.add("translation/missing-file", startOf(file), { file: own, language: locale, words });
  else report.add("translation/missing-shown", startOf(file), { words: file, language: locale });
}

interface Gap {
  readonly file: LanguageFile;
  readonly language: Language;
  readonly policies: Policies;
}

function reportMissing(pair: Judged, gap: Gap, report: Report): void {
  const { missing } = gap.policies;
  if (missing === "fallback") return;
  const code = missing === "fail" ? "translation/missing" : "translation/missing-shown";
  reportGap(code, { pair, gap }, report);
}

function reportStale(pair: Judged, gap: Gap, report: Report): void {
  const { stale } = gap.policies;
  if (stale === "fallback") return;
  const code = stale === "fail" ? "translation/stale" : "translation/stale-shown";
  reportGap(code, { pair, gap }, report);
}

type GapCode = `translation/${"missing" | "stale"}${"" | "-shown"}`;

function reportGap(
  code: GapCode,
  { pair, gap: { file, language } }: { readonly pair: Judged; readonly gap: Gap },
  report: Report,
): void {
  const { place, related } = placesOf(pair, file);
  const params = { words: short(pair.unit.words), language: language.locale };
  report.add(code, place, params, { related });
}

/** In the language file if it says anything, and in the source. */
function placesOf(
  { unit, own }: Judged,
  { own: file }: LanguageFile,
): { place: Place; related: Place } {
  return { place: own?.place ?? startOf(file), related: unit.place };
}

const LONG = 60;

function short(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > LONG ? `${line.slice(0, LONG).trimEnd()}…` : line;
}

/** Words as translators count them; a script without blanks by its characters. */
export function wordCount(words: string): number {
  const dense =
    words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0) + dense;
}
