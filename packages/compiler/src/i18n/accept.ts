import type { TranslationState } from "./exchange/exchange.ts";
import { hashOf } from "./hash.ts";
import { type Judged, stateOf } from "./judged.ts";
import type { Language, LanguageFile } from "./language.ts";
import { formatLanguageLock, type LanguageLock, type LockEntry } from "./lock.ts";

/** What somebody says about words. */
export interface Acceptance {
  /** How far all accepted words are from now on; without it they stay as far as they were. */
  readonly state?: TranslationState;
  readonly by: string;
  /** A day, such as `2026-11-24`. */
  readonly at: string;
  /** Only these source files; all of them without. */
  readonly files?: readonly string[];
}

/** What is remembered of a language once its present words hold for the present source. */
export function accepted(language: Language, acceptance: Acceptance): string {
  const lock = new Map(language.lock);
  for (const file of language.files) {
    if (!file.isThere || (acceptance.files && !acceptance.files.includes(file.file))) continue;
    lock.set(file.file, entriesOf(file, acceptance));
  }
  return formatLanguageLock(onlyPresent(lock, language));
}

/** Files that the course has lost need not be remembered. */
function onlyPresent(lock: LanguageLock, { files }: Language): LanguageLock {
  return new Map([...lock].filter(([file]) => files.some((one) => one.file === file)));
}

/** The entries of a file whose words all hold now. */
export function entriesOf({ pairs }: LanguageFile, acceptance: Acceptance): readonly LockEntry[] {
  return pairs.flatMap((pair) => (pair.again || !pair.own ? [] : [entryFor(pair, acceptance)]));
}

function entryFor(pair: Judged, { state, by, at }: Acceptance): LockEntry {
  const { unit, own = unit, entry, stale } = pair;
  const [source, words] = [hashOf(unit), hashOf(own)];
  const before = stateOf(pair);
  // Words that were never translated are not made a translation by saying so for the whole file.
  const next = before === "new" || before === "adapted" ? before : (state ?? before);
  const isKnown = entry?.source === source && entry.own === words && entry.state === next;
  return isKnown && !stale ? entry : { source, own: words, state: next, by, at };
}
