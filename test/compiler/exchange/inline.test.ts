import { expect } from "chai";
import fc from "fast-check";
import { type Coded, lettersOf } from "../../../packages/compiler/src/i18n/exchange/coded.ts";
import { codedOf, wordsFor } from "../../../packages/compiler/src/i18n/exchange/inline.ts";
import { fromTokens } from "../../../packages/compiler/src/i18n/exchange/tokens.ts";
import { lex } from "../../../packages/compiler/src/parse/markdown.ts";
import { anyMarkdown, anyText, shown } from "./arbitrary.ts";

describe("words with protected codes", () => {
  it("go back into Markdown as they came out of it", () => {
    const reading = fc.property(anyMarkdown, (markdown) => {
      const again = wordsFor(codedOf(markdown, "markdown"), "markdown");
      fc.pre(again !== undefined);
      expect(shown(again)).to.deep.equal(shown(markdown));
    });
    fc.assert(reading, { numRuns: 1500 });
  });

  it("are one paragraph without any mark, whatever a translator types", () => {
    const typing = fc.property(anyText, (text) => {
      const typed = typedAs(text);
      const written = wordsFor(typed, "markdown");
      expect(written).to.be.a("string");
      const blocks = lex(written ?? "", {}).map(({ type }) => type);
      expect(blocks.every((type) => type === "paragraph") && blocks.length < 2).to.equal(true);
      expect(codedOf(written ?? "", "markdown").codes.size).to.equal(0);
    });
    fc.assert(typing, { numRuns: 1500 });
  });

  it("are plain in a value of YAML, where a mark is a letter", () => {
    const words = "**Not bold** & [not a link](x)";
    expect(wordsFor(codedOf(words, "plain"), "plain")).to.equal(words);
  });

  it("refuse a word between braces that a translator typed into a value of YAML", () => {
    expect(wordsFor(typedAs("{{client}}"), "plain")).to.equal(undefined);
  });

  it("keep the bars and parentheses of accepted answers", () => {
    const words = "(check) | explain \\| tell *all*";
    expect(codedOf(words, "answers").pieces).to.deep.equal([{ kind: "text", text: words }]);
    expect(wordsFor(typedAs("(toets) | leg uit"), "answers")).to.equal("(toets) | leg uit");
  });

  for (const [what, source, target] of [
    ["bold in front of a letter", "**a** b", "これ⟦1⟧「聞く」⟦/1⟧こと"],
    ["a blank inside bold", "**a** b", "x⟦1⟧ y ⟦/1⟧z"],
    ["italic that touches bold", "*a* **b**", "⟦1⟧x⟦/1⟧⟦2⟧y⟦/2⟧"],
    ["an exclamation mark before a link", "[a](b.md)", "Kijk!⟦1⟧hier⟦/1⟧"],
    ["a parenthesis behind a footnote", "a[^1]", "a⟦1/⟧(b)"],
    ["an arrow before a link", "[a](#b)", "→ ⟦1⟧b⟦/1⟧"],
    ["words behind a bare address", "See https://a.nl/b now", "⟦1/⟧*"],
  ] as const) {
    it(`${what}: reads as it was meant`, () => {
      const { codes } = codedOf(source, "markdown");
      const moved: Coded = { pieces: fromTokens(target), codes };
      const written = wordsFor(moved, "markdown") ?? "";
      expect(lettersOf(codedOf(written, "markdown").pieces).replace(/\s/g, "")).to.equal(
        lettersOf(moved.pieces).replace(/\s/g, ""),
      );
      expect(codedOf(written, "markdown").codes.size).to.equal(codes.size);
    });
  }
});

function typedAs(text: string): Coded {
  return { pieces: [{ kind: "text", text }], codes: new Map() };
}
