import type { Blank, BlankOption } from "@coursewright/course";
import type { LessonContext } from "../context.ts";
import { withoutReferences } from "../text.ts";
import { broughtBack, type Gap } from "./blank-marks.ts";

/** The words between the brackets: a list to choose from where one of them is in parentheses, else all that is right. */
export function blankOf({ text, place }: Gap, context: LessonContext): Blank {
  const written = text.split("|").map((word) => word.replace(/\s+/g, " ").trim());
  const { report, words } = context;
  if (written.includes("")) report.add("fill/empty-word", place, { blank: shown(text) });
  for (const word of written) {
    if (!isBalanced(word)) report.add("fill/odd-parenthesis", place, { word: plain(word) });
  }
  if (!written.some(isWhole)) {
    return { kind: "typed", accepted: { [words.locale]: written.map(plain) }, place };
  }
  const options = written.map((word): BlankOption => {
    const right = isWhole(word);
    const said = plain(right ? word.slice(1, -1).trim() : word);
    return { letter: "", text: words.text(said), word: said, right };
  });
  return { kind: "choice", options, place };
}

function shown(text: string): string {
  return `[[${broughtBack(text)}]]`;
}

function plain(word: string): string {
  return withoutReferences(broughtBack(word));
}

/** Whether the first parenthesis closes at the end and not before. */
function isWhole(word: string): boolean {
  return /^\(.*\)$/.test(word) && isBalanced(word.slice(1, -1));
}

function isBalanced(word: string): boolean {
  let open = 0;
  for (const character of word) {
    if (character === "(") open++;
    if (character === ")" && --open < 0) return false;
  }
  return open === 0;
}
