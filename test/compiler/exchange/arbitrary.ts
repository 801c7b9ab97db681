import fc from "fast-check";
import type { Piece } from "../../../packages/compiler/src/i18n/exchange/coded.ts";
import type {
  Exchange,
  ExchangeUnit,
} from "../../../packages/compiler/src/i18n/exchange/exchange.ts";
import { codedOf, wordsFor } from "../../../packages/compiler/src/i18n/exchange/inline.ts";

/** What words of translators are made of, and what a careless reader takes for a mark. */
const CHARACTERS = fc.constantFrom(
  ..."aé9 .,'\"!?:;()<>&#*_|[]{}~^`\\/=+-@$%→「」、こ😀",
  "\u200f",
  "\u00a0",
  "\u2028",
  "\r\n",
  "\n",
  "⟦",
  "&amp;",
  "&nbsp",
  "{{a}}",
  "[[1]]",
  "[^1]",
  "1. ",
  "- ",
  ":::",
  "<b>",
  "www.x.nl",
  "http://x.nl",
  "x@y.nl",
  "![",
  "](u)",
  "<!--",
);

/** Any text at all, marks or not. */
export const anyText = fc.oneof(
  fc.string({ unit: CHARACTERS, maxLength: 14 }),
  fc.string({ unit: "binary", maxLength: 8 }),
);

const MARKS = [
  (words: string) => `**w${words}**`,
  (words: string) => `*w${words}*`,
  (words: string) => `_w${words}_`,
  (words: string) => `~~w${words}~~`,
  (words: string) => `[w${words}](../a.md#b "c")`,
  (words: string) => `<span lang="nl">w${words}</span>`,
  () => "`code`",
  () => "[[say it back \\| | *so*]]",
  () => "![alt](media/a.png)",
  () => "[^1]",
  () => "{{client.plural}}",
  () => "<https://example.org>",
  () => "<br>",
  () => "\\\n",
] as const;

/** Markdown inside a line with marks between any words. */
export const anyMarkdown = fc
  .array(fc.tuple(anyText, fc.constantFrom(...MARKS), anyText), { maxLength: 4 })
  .map((parts) => `w${parts.map(([before, mark, inside]) => before + mark(inside)).join(" ")}`);

/** An exchange of one file with these units. */
export function exchangeOf(units: readonly Partial<ExchangeUnit>[]): Exchange {
  return {
    course: "com.example.listening",
    version: "1.0.0",
    source: "en",
    target: "nl",
    files: [
      {
        file: "lessons/a.md",
        units: units.map((unit, index) => ({
          id: `lessons/a.md#${index + 1}`,
          form: "markdown",
          source: "Words",
          state: unit.target === undefined ? "new" : "draft",
          note: "paragraph",
          place: {
            file: "lessons/a.md",
            line: index + 1,
            column: 1,
            endLine: index + 1,
            endColumn: 6,
          },
          ...unit,
        })),
      },
    ],
  };
}

/** The words of a unit and a translation of them: other words, the same codes, some of them moved. */
export const anyTranslation = fc
  .tuple(anyMarkdown, fc.array(anyText, { minLength: 9, maxLength: 9 }))
  .map(([source, texts]) => ({ source, target: translationOf(source, texts) }))
  .filter((unit): unit is { source: string; target: string } => Boolean(unit.target));

/** A translation with these words; nothing if no Markdown reads as it. */
function translationOf(source: string, texts: readonly string[]): string | undefined {
  const { pieces, codes } = codedOf(source, "markdown");
  // Of two links to one place, nobody can tell which was the empty one.
  const isEmpty = pieces.some(
    ({ kind }, at) => kind === "open" && pieces[at + 1]?.kind === "close",
  );
  if (isEmpty) return undefined;
  const groups = [...groupsOf(pieces)].reverse();
  const moved = groups.flatMap((group, index) => [
    { kind: "text" as const, text: texts[index % texts.length] ?? "" },
    ...group,
  ]);
  return wordsFor({ pieces: moved, codes }, "markdown");
}

/** Each code with what is inside; words between codes are left out. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  let depth = 0;
  for (const piece of pieces) {
    if (depth === 0 && piece.kind === "text") continue;
    if (depth === 0) groups.push([]);
    groups.at(-1)?.push(piece);
    if (piece.kind === "open") depth += 1;
    if (piece.kind === "close") depth -= 1;
  }
  return groups;
}

/** Words and codes, the codes by what they are and not by how they are written. */
export function shown(markdown: string | undefined): readonly unknown[] {
  const { pieces, codes } = codedOf(markdown ?? "", "markdown");
  return pieces.map((piece) => {
    if (piece.kind === "text") return piece.text;
    const code = codes.get(piece.id);
    return [piece.kind, code?.kind, code?.key];
  });
}
