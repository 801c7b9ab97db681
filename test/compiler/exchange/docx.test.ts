import { expect } from "chai";
import { readDocx } from "../../../packages/compiler/src/i18n/exchange/docx.ts";
import { asTokens } from "../../../packages/compiler/src/i18n/exchange/tokens.ts";

describe("a table of Word", () => {
  it("says what its reader sees once all changes are accepted", () => {
    const cell =
      "<w:p><w:r><w:t>Ze</w:t></w:r><w:del><w:r><w:delText>i</w:delText></w:r></w:del>" +
      "<w:ins><w:r><w:t>gt</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'> n</w:t></w:r><w:r><w:t>ee</w:t></w:r></w:p>";
    expect(targetOf(cell)).to.equal("Zegt nee");
  });

  it("has a code that Word cut into runs", () => {
    const cell = "<w:p><w:r><w:t>⟦1</w:t></w:r><w:r><w:t>⟧ja⟦/1⟧</w:t></w:r></w:p>";
    expect(targetOf(cell)).to.equal("⟦1⟧ja⟦/1⟧");
  });

  it("has a line for each paragraph and each break", () => {
    const cell =
      "<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p><w:p><w:r><w:t>c</w:t></w:r></w:p>";
    expect(targetOf(cell)).to.equal("a\nb\nc");
  });
});

/** The translation in a table of one row. */
function targetOf(cell: string): string {
  const row = (cells: readonly string[]): string =>
    `<w:tr>${cells.map((inside) => `<w:tc>${inside}</w:tc>`).join("")}</w:tr>`;
  const plain = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const head = row(["id", "source [en]", "target [nl]"].map(plain));
  const body = row([plain("u1"), plain("She says no"), cell]);
  const table = `<w:tbl>${head}${body}</w:tbl>`;
  const reading = readDocx(
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${table}</w:body></w:document>`,
  );
  if (reading.kind === "refused") throw new Error(JSON.stringify(reading.refusals));
  return reading.returned.units.map(({ target }) => asTokens(target)).join();
}
