import { expect } from "chai";
import { pseudo } from "../../packages/compiler/src/i18n/pseudo.ts";
import { loadMessages } from "../../packages/compiler/src/messages.ts";

describe("a pseudo-locale", () => {
  it("has other letters in brackets, a third more of them", () => {
    const said = pseudo("Say it back before you answer", "qps", "plain");
    expect(said).to.equal("⟦Šàý îŧ ƀàçķ ƀéƒöřé ýöû àñšŵéř ļöřéɱ îþš⟧");
  });

  it("runs from right to left where it should", () => {
    expect(pseudo("Listen", "qps-x-rtl", "plain")).to.match(/^⟦[\p{Script=Arabic} ]+⟧$/u);
  });

  it("leaves names in braces as they are", () => {
    expect(pseudo("{{company}} and {name}", "qps", "plain")).to.contain("{{company}} àñđ {name}");
  });

  it("leaves tags and entities, and puts brackets into each paragraph", () => {
    const said = pseudo('<p>A <a href="#b">b</a> &amp; c</p>\n<p>d</p>', "qps", "html");
    expect(said).to.equal('<p>⟦À <a href="#b">ƀ</a> &amp; ç ļö⟧</p>\n<p>⟦đ ļ⟧</p>');
  });

  it("disguises what a tag says to people", () => {
    const said = pseudo('<p><img src="eye.svg" alt="An eye"></p>', "qps", "html");
    expect(said).to.equal('<p><img src="eye.svg" alt="⟦Àñ éýé ļö⟧"></p>');
  });

  it("disguises a word for each role", () => {
    const said = pseudo(
      '<p><span data-by-role="{&quot;default&quot;:&quot;a&quot;,&quot;b&quot;:&quot;c\\n&amp; d&quot;}">a</span></p>',
      "qps",
      "html",
    );
    expect(said).to.equal(
      '<p>⟦<span data-by-role="{&quot;default&quot;:&quot;à&quot;,&quot;b&quot;:&quot;ç\\n&amp; đ&quot;}">à</span> ļ⟧</p>',
    );
  });

  it("leaves the marks of Markdown, and where its links lead", () => {
    const said = pseudo("Read **this**, [that](a.md#b)[^1] and `code`.", "qps", "markdown");
    expect(said).to.contain("Řéàđ **ŧĥîš**, [ŧĥàŧ](a.md#b)[^1] àñđ `code`.");
  });

  it("leaves what has no words", () => {
    expect(pseudo(" … ", "qps", "plain")).to.equal(" … ");
  });

  it("speaks in the interface, arguments and empty forms aside", () => {
    const { say, words, parts } = loadMessages("qps");
    expect(words.next).to.equal("⟦Ñéẋŧ ļö⟧");
    expect(say("version", { version: "1.0.0" })).to.equal("⟦Ṽéřšîöñ 1.0.0 ļöř⟧");
    expect(JSON.parse(parts).where[0][1]["=0"]).to.deep.equal([]);
  });
});
