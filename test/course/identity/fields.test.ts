import { authorOf } from "@coursewright/course";
import { expect } from "chai";

describe("the slot of a question with fields", () => {
  const { holds: fill } = authorOf("fill");

  it("has room for a list of words as long as its letters fit the bits", () => {
    expect(fill?.([0, 3], [0, 4])).to.equal(true);
    expect(fill?.([0, 4], [0, 5])).to.equal(false);
  });

  it("takes no typed words where letters were, and no letters where words were typed", () => {
    expect(fill?.([3], [0])).to.equal(false);
    expect(fill?.([0], [3])).to.equal(false);
  });

  it("is another one when a gap is added", () => {
    expect(fill?.([0], [0, 0])).to.equal(false);
  });
});
