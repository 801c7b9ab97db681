import { firstLanguage, type Locale } from "@coursewright/course";
import { partsOf } from "../../delivery/json.ts";
import { type Answer, type Condition, isTaken, type Profiles } from "../../delivery/lrs.ts";
import { isConflict } from "../../delivery/stored-state.ts";

/** What a learner likes, as the LMS knows it. */
export interface Preferences {
  readonly language?: Locale;
  readonly sound: "on" | "off";
}

const PROFILE = "cmi5LearnerPreferences";
const TRIES = 2;

export function readPreferences(profiles: Profiles): Promise<Answer> {
  return profiles.read(PROFILE);
}

export function preferencesIn(document: unknown, languages: readonly Locale[]): Preferences {
  const { languagePreference, audioPreference } = partsOf(document);
  const language = firstLanguage(`${languagePreference}`, languages);
  return { ...(language && { language }), sound: audioPreference === "off" ? "off" : "on" };
}

/** Tells the LMS what a learner likes from now on. It may refuse: no lesson waits for it. */
export function preferenceWriter(profiles: Profiles): (language: Locale) => void {
  let last = Promise.resolve();
  return (language) => {
    last = last.then(() => prefer(language));
  };

  async function prefer(language: Locale): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      const found = await readPreferences(profiles);
      const condition = conditionAfter(found);
      if (!condition) return;
      const answer = await profiles.write(PROFILE, preferring(language, found.body), condition);
      if (!isConflict(answer)) return;
    }
  }
}

/** Nothing is replaced unseen: nothing where nobody may read. A store that hides its ETags takes any. */
function conditionAfter(found: Answer): Condition | undefined {
  if (isTaken(found)) return ["If-Match", found.etag ?? "*"];
  return found.status === 404 ? ["If-None-Match", "*"] : undefined;
}

/** The language comes before those that the learner liked so far; the standard wants both parts. */
function preferring(language: Locale, document: unknown): object {
  const { languagePreference = "", audioPreference = "on" } = partsOf(document);
  const others = `${languagePreference}`.split(/[,\s]+/).filter((tag) => tag && tag !== language);
  return { languagePreference: [language, ...others].join(","), audioPreference };
}
