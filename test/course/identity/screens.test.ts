import { EMPTY_LOCK, settle } from "@coursewright/course";
import { expect } from "chai";
import { lockOf, screen } from "../support/sources.ts";

/** Birth names after each further edition. */
function namesAfter(...editions: readonly (readonly string[])[]): readonly string[] {
  let lock = EMPTY_LOCK;
  let names: readonly string[] = [];
  for (const places of editions) {
    const settled = settle(
      lock,
      places.map((place) => screen(place)),
    );
    lock = settled.lock;
    names = settled.screens;
  }
  return names;
}

describe("the birth name of a screen", () => {
  it("is its lesson and the slug of its heading", () => {
    expect(namesAfter(["listening/One move"])).to.deep.equal(["listening/one-move"]);
  });

  it("is start for the text before the first heading", () => {
    expect(namesAfter(["listening"])).to.deep.equal(["listening/start"]);
  });

  it("is numbered when a heading comes twice", () => {
    expect(namesAfter(["l/Practice", "l/Practice", "l/Practice"])).to.deep.equal([
      "l/practice",
      "l/practice-2",
      "l/practice-3",
    ]);
  });

  it("is not that of an opening when a heading is called Start", () => {
    expect(namesAfter(["l", "l/Start"])).to.deep.equal(["l/start", "l/start-2"]);
  });

  it("stays when the heading is reworded", () => {
    expect(
      namesAfter(["l/One move", "l/Your turn"], ["l/One good move", "l/Your turn"]),
    ).to.deep.equal(["l/one-move", "l/your-turn"]);
  });

  it("stays when every word of one heading is new", () => {
    expect(
      namesAfter(["l/One move", "l/Your turn"], ["l/Paraphrase", "l/Your turn"]),
    ).to.deep.equal(["l/one-move", "l/your-turn"]);
  });

  it("moves with its screen inside the lesson", () => {
    expect(namesAfter(["l/A", "l/B", "l/C"], ["l/C", "l/A", "l/B"])).to.deep.equal([
      "l/c",
      "l/a",
      "l/b",
    ]);
  });

  it("moves with its screen to another lesson", () => {
    expect(namesAfter(["one/A", "one/B", "two/C"], ["one/A", "two/C", "two/B"])).to.deep.equal([
      "one/a",
      "two/c",
      "one/b",
    ]);
  });

  it("is not that of a screen that is gone", () => {
    expect(namesAfter(["l/A", "l/B"], ["l/A"], ["l/A", "l/C"])).to.deep.equal(["l/a", "l/c"]);
  });

  it("is not given again to a screen of the same heading", () => {
    expect(namesAfter(["l/A", "l/B"], ["l/A"], ["l/A", "l/B"])).to.deep.equal(["l/a", "l/b-2"]);
  });

  it("is found by the slug where the lock file has only the slot", () => {
    const lock = lockOf(["slot", "l/one-move", "screen", 1]);
    expect(settle(lock, [screen("l/One move")]).screens).to.deep.equal(["l/one-move"]);
  });
});
