import type { Token } from "../../parse/markdown.ts";
import { chipWord, isEscaped, reportUnknown, unescaped } from "../chips.ts";
import type { LessonContext } from "../context.ts";
import { lastWord } from "../last-word.ts";
import { CHANNELS } from "../settings-of-course.ts";

type Codespan = Token & { type: "codespan" };

/** What the chips of a phrase say, and its words without them. */
interface PhraseChips {
  readonly avoid: boolean;
  readonly channels: readonly string[];
  readonly rest: readonly Token[];
}

const AVOID = "avoid";

/** Reads `avoid` before and channels behind the words of a phrase; chips elsewhere are reported. */
export function phraseChips(tokens: readonly Token[], context: LessonContext): PhraseChips {
  const known = [...new Set([...CHANNELS, ...(context.settings.channels ?? [])])];
  const start = takeAvoid(tokens, context);
  const { channels, rest } = takeChannels(start.rest, known, context);
  const words = rest.map((token, index) => {
    if (token.type !== "codespan") return token;
    if (isEscaped(token))
      return index === 0 || index === rest.length - 1 ? unescaped(token) : token;
    reportOdd(token, { isFirst: index === 0 && !start.avoid, known }, context);
    return token;
  });
  return { avoid: start.avoid, channels, rest: words };
}

function takeAvoid(
  tokens: readonly Token[],
  context: LessonContext,
): { avoid: boolean; rest: readonly Token[] } {
  let rest = tokens.slice(firstWord(tokens));
  let avoid = false;
  for (let [first] = rest; first && isWord(first, AVOID); [first] = rest) {
    if (avoid) context.report.add("phrases/avoid-twice", placeOf(first, context), {});
    avoid = true;
    rest = rest.slice(1);
    rest = rest.slice(firstWord(rest));
  }
  return { avoid, rest };
}

function takeChannels(
  tokens: readonly Token[],
  known: readonly string[],
  context: LessonContext,
): { channels: readonly string[]; rest: readonly Token[] } {
  const channels: string[] = [];
  let rest = tokens;
  for (;;) {
    const last = lastWord(rest);
    const token = rest[last];
    if (token?.type !== "codespan" || isEscaped(token) || isWord(token, AVOID)) break;
    const word = chipWord(token);
    if (!known.includes(word)) reportUnknown(token, known, context);
    else if (!channels.includes(word)) channels.unshift(word);
    else context.report.add("phrases/channel-twice", placeOf(token, context), { word });
    rest = rest.slice(0, last);
  }
  return { channels, rest };
}

/** A chip where it means nothing; any other code is code. */
function reportOdd(
  token: Codespan,
  { isFirst, known }: { isFirst: boolean; known: readonly string[] },
  context: LessonContext,
): void {
  const word = chipWord(token);
  const place = placeOf(token, context);
  if (word === AVOID) context.report.add("phrases/avoid-not-first", place, {});
  else if (known.includes(word)) context.report.add("phrases/channel-not-last", place, { word });
  else if (isFirst) reportUnknown(token, [AVOID], context);
}

function firstWord(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => token.type !== "text" || token.text.trim() !== "");
  return at < 0 ? tokens.length : at;
}

function isWord(token: Token, word: string): token is Codespan {
  return token.type === "codespan" && !isEscaped(token) && chipWord(token) === word;
}

function placeOf(token: Token, { document }: LessonContext) {
  return document.reader.positions.placeOf(token);
}
