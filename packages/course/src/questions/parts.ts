import type { Html } from "../text.ts";
import type { LetterGroup } from "./author.ts";
import { shownBy } from "./choice/author.ts";
import type { Part } from "./question.ts";

/** Parts as a group of letters; `plain` takes the marks out of HTML. */
export function partGroup(
  suffix: string,
  parts: readonly Part[],
  plain: (html: Html) => string,
): LetterGroup {
  const lettered = parts.map(({ html, letter }) => ({
    text: plain(html),
    ...(letter !== "" && { letter }),
  }));
  return { suffix, parts: lettered };
}

/** A part that looks to a learner as an earlier one does. */
export interface Twin {
  readonly part: Part;
  readonly earlier: Part;
  /** What both say, plain. */
  readonly words: string;
}

/** The parts that learners could not tell from an earlier one. */
export function twinsIn(parts: readonly Part[]): readonly Twin[] {
  const seen = new Map<string, Part>();
  return parts.flatMap((part) => {
    const shown = shownBy(part.html);
    const earlier = seen.get(shown);
    seen.set(shown, part);
    return earlier && shown ? [{ part, earlier, words: shown.replace(/<[^>]*>/g, "") }] : [];
  });
}
