import { expect } from "chai";
import { lastBatches, sizeOf, type Waiting } from "../../packages/targets/src/delivery/batch.ts";
import { allowed, defined, large, post } from "./fakes/post.ts";

describe("the last request of a page", () => {
  it("takes what fits into 48 KiB, and what the result hangs on first", () => {
    const line = [large("old", 30), large("new", 20), large("end", 10, "defined")];
    expect(lastBatches(line, 64 * 1024).map(ids)).to.deep.equal(["new end"]);
  });

  it("shares what is free with the state", () => {
    const line = [large("a", 10), large("end", 10, "defined")];
    expect(lastBatches(line, 15 * 1024).map(ids)).to.deep.equal(["end"]);
  });

  it("is several where a result waits: what came before it cannot spoil it, and nothing ends the session before it", () => {
    const line = [
      defined("initialized", "i"),
      ...allowed("a", "b"),
      defined("passed", "p"),
      ...allowed("c"),
      defined("terminated", "t"),
    ];
    expect(lastBatches(line, 64 * 1024).map(ids)).to.deep.equal(["i", "a b", "p c t"]);
  });

  it("takes nothing along that was refused", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 403;
    sender.add(allowed("a"));
    await online.pass(3);
    sender.add([...allowed("b"), defined("passed", "p")]);
    sender.part(64 * 1024);
    await online.settle();
    expect(lrs.posts.filter((_, at) => lrs.ways[at] === "parting")).to.deep.equal(["b", "p"]);
  });

  it("counts bytes, not characters", () => {
    expect(sizeOf({ a: "ä" })).to.equal('{"a":"ä"}'.length + 2);
  });

  it("is one, and outlives the page", async () => {
    const { lrs, online, sender } = post();
    sender.add(allowed("a", "b"));
    sender.part(64 * 1024);
    await online.settle();
    expect([lrs.posts, lrs.ways]).to.deep.equal([["a b"], ["parting"]]);
  });
});

function ids(batch: readonly Waiting[]): string {
  return batch.map(({ statement }) => statement.id).join(" ");
}
