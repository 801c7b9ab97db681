import {
  type AnyResponse,
  authorOf,
  bitReader,
  bitWriter,
  type KindName,
  kindOf,
  type Size,
} from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";

describe("what was typed and rated", () => {
  it("comes back as typed, up to a hundred bytes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 25 }), (typed) => {
        const kept = typed.normalize();
        fc.pre(new TextEncoder().encode(kept).length <= 100);
        expect(stored("number", 0, typed)).to.equal(kept);
      }),
    );
  });

  it("is cut between two characters", () => {
    expect(stored("number", 0, `a${"é".repeat(60)}`)).to.equal(`a${"é".repeat(49)}`);
    expect(stored("number", 0, "😀".repeat(30))).to.equal("😀".repeat(25));
  });

  it("never takes more bits than its width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const size = [0, 3, 0];
        const bits = bitWriter();
        kindOf({ kind: "fill" }).code?.(bits, size, [typed, "c", typed]);
        expect(bits.count()).to.be.at.most(authorOf("fill").width(size));
      }),
    );
  });

  it("keeps gaps apart, typed or chosen", () => {
    const size = [0, 3, 0, 36];
    expect(stored("fill", size, ["", "c", "say it back", "9"])).to.deep.equal([
      "",
      "c",
      "say it back",
      "9",
    ]);
  });

  for (const levels of [2, 5, 7, 8, 11]) {
    it(`tells rather not say from each of ${levels} points`, () => {
      for (let point = 0; point <= levels; point++) {
        const response = { a: point, b: levels - point };
        expect(stored("scale", [2, levels], response)).to.deep.equal(response);
      }
    });
  }

  it("takes no bit of a scale that stays in the browser", () => {
    expect(authorOf("scale").width(0)).to.equal(0);
    expect(stored("scale", 0, { a: 3 })).to.deep.equal({});
  });
});

/** What a slot of this size gives back. */
function stored(kind: KindName, size: Size, response: AnyResponse): AnyResponse | undefined {
  const { code } = kindOf({ kind });
  const bits = bitWriter();
  const said = code?.(bits, size, response);
  const back = code?.(bitReader(bits.text()), size);
  expect(said, "what the writer says comes back").to.deep.equal(back);
  return back;
}
