import type { Locale } from "@coursewright/course";
import type { Project } from "../project.ts";
import { languagesOf } from "./every-language.ts";
import { STATES, type TranslationState } from "./exchange/exchange.ts";
import { type Judged, stateOf } from "./judged.ts";
import type { LanguageFile } from "./language.ts";
import { wordCount } from "./policies.ts";

/** How many words of the source are translated; each word counts once. */
interface Counts {
  readonly words: number;
  readonly done: number;
  readonly stale: number;
  readonly missing: number;
}

export interface FileStatus extends Counts {
  readonly file: string;
  /** Units by how far they are. */
  readonly states: Readonly<Record<TranslationState, number>>;
}

export interface LanguageStatus extends Counts {
  readonly language: Locale;
  readonly files: readonly FileStatus[];
}

/** How far the translations of a course are. */
export function statusOf(project: Project): readonly LanguageStatus[] {
  return languagesOf(project).languages.map(({ locale, files }) => {
    const each = files.map(fileStatus).filter(({ words }) => words > 0);
    return { language: locale, ...sumOf(each), files: each };
  });
}

function fileStatus({ file, pairs }: LanguageFile): FileStatus {
  const units = pairs.filter(isCounted);
  const states = Object.fromEntries(
    STATES.map((state) => [state, units.filter((unit) => stateOf(unit) === state).length]),
  );
  // Each state has its own entry above.
  return { file, ...sumOf(units.map(countsOf)), states: states as FileStatus["states"] };
}

/** What names things anyway need not be translated. */
function isCounted({ unit, own, again }: Judged): boolean {
  return !again && (!unit.unwritten || own !== undefined);
}

function countsOf({ unit, stale, missing }: Judged): Counts {
  const words = wordCount(unit.words);
  const done = stale || missing ? 0 : words;
  return { words, done, stale: stale ? words : 0, missing: missing ? words : 0 };
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts): number => counts.reduce((all, one) => all + one[key], 0);
  return { words: sum("words"), done: sum("done"), stale: sum("stale"), missing: sum("missing") };
}
