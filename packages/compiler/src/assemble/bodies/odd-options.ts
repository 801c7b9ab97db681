import { CodeTracker } from "../../parse/code-blocks.ts";
import type { Fence } from "../../parse/fences.ts";
import { placeIn } from "../../parse/source.ts";
import type { LessonContext } from "../context.ts";

const LOOKS_LIKE_OPTION =
  /^([ \t]{0,20})([-*+–—−•·]?)([ \t\u00a0]{0,9})\[([ \t\u00a0]*(?:[^\s[\]]\uFE0F?)?[ \t\u00a0]*)\](?!\(|\[|:)([ \t\u00a0]*)(.*)$/u;
const IS_OPTION = /^[ \t]*([-*+]|\d+[.)]) {1,4}\[[ xX]\] \S/;

/** Marks that mean a tick, and marks that mean none; any other mark is not ours to guess. */
const TICKS = /^[xvy✓✔✅☑хΧ*+]\uFE0F?$/iu;
const GAPS = /^[-_.]?$/;

/** Reports lines that are meant as options but would be shown as plain text; whether there are any. */
export function reportOddOptions(fence: Fence, context: LessonContext): boolean {
  const code = new CodeTracker();
  const odd = fence.parts.flatMap((run) => {
    if (run.kind !== "run") return [];
    const list = /^[ \t]*\[[xX]\] \S/m.test(run.text) ? "without-dashes" : "with-dashes";
    return run.text.split("\n").flatMap((text, index) => {
      if (code.isCode(text)) return [];
      return oddOption(text, run.line + index, list) ?? [];
    });
  });
  for (const option of odd) reportOddOption(option, context);
  return odd.length > 0;
}

/** Whether the first line of a list's item is meant as an option and written differently. */
export function looksLikeOption(item: string): boolean {
  return oddOption(item.split("\n", 1)[0] ?? "", 1, "with-dashes") !== undefined;
}

interface OddOption {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly text: string;
  readonly indent: string;
  readonly right: string;
  readonly clear: boolean;
}

function oddOption(
  text: string,
  line: number,
  list: "with-dashes" | "without-dashes",
): OddOption | undefined {
  if (IS_OPTION.test(text)) return undefined;
  const match = LOOKS_LIKE_OPTION.exec(text);
  if (!match) return undefined;
  const [, indent = "", dash = "", gap = "", mark = "", , words = ""] = match;
  const sign = mark.trim();
  // A bracket without a dash is a link or a note more often than an option, unless one beside it has a tick.
  const isOther = dash === "" && sign !== "x" && (sign !== "" || list === "with-dashes");
  if (words.trim() === "" || isOther) return undefined;
  const column = indent.length + dash.length + gap.length + 1;
  const isGap = GAPS.test(sign);
  const right = `- [${isGap ? " " : "x"}] ${words}`;
  const clear = isGap || TICKS.test(sign);
  return { line, column, length: mark.length + 2, text, indent, right, clear };
}

function reportOddOption(odd: OddOption, context: LessonContext): void {
  const { source } = context.document;
  const { line, column, length, indent, right, clear } = odd;
  const whole = placeIn(source, { line, column: 1, length: odd.text.length });
  const fix = { place: whole, text: indent + right };
  const params = { right: right.trimEnd(), mended: clear };
  context.report.add("choice/odd-option", placeIn(source, { line, column, length }), params, {
    ...(clear && { fix }),
  });
}
