import { isPseudo, localesOf, type Project, PSEUDO_LOCALES, suggest } from "@coursewright/compiler";
import { UsageError } from "../../exit.ts";

/** The language that an option names: one of the course, or one whose words are made up. */
export function languageAsked(
  word: string,
  project: Project,
  { release }: { readonly release: boolean },
): string {
  const own = localesOf(project);
  // What is wrong with `course.yaml` is told by the build.
  if (!own) return word;
  const known = [...own, ...PSEUDO_LOCALES];
  const language = known.find((locale) => locale.toLowerCase() === word.toLowerCase());
  if (language === undefined) throw new UsageError(unknown(word, own));
  if (release && isPseudo(language))
    throw new UsageError(
      `"${language}" has made-up words, which no learner should meet. Build it without --release.`,
    );
  return language;
}

function unknown(word: string, own: readonly string[]): string {
  const near = meant(word, [...own, ...PSEUDO_LOCALES]);
  const question = near === undefined ? "" : ` Did you mean "${near}"?`;
  const known = `It has: ${own.join(", ")}; made up from the first: ${PSEUDO_LOCALES.join(", ")}.`;
  return `The course has no language "${word}".${question} ${known}`;
}

/** Of two letters one is too many to guess; the same language of another place is near. */
function meant(word: string, known: readonly string[]): string | undefined {
  const near = word.length > 2 ? suggest(word, known) : undefined;
  return near ?? known.find((locale) => languageOf(locale) === languageOf(word));
}

function languageOf(tag: string): string | undefined {
  return tag.toLowerCase().split("-")[0];
}
