import { expect } from "chai";
import { allowed, defined, post } from "./fakes/post.ts";
import type { ScriptedLrs } from "./fakes/scripted-lrs.ts";

describe("a record store that refuses", () => {
  for (const status of [400, 413, 403, 409]) {
    it(`splits on ${status} until the bad one stands alone, and loses no other`, async () => {
      const { lrs, online, sender } = post();
      const kept = store(lrs, (ids) => (ids.includes("c") ? status : 200));
      sender.add(allowed("a", "b", "c", "d", "e"));
      await online.pass(3);
      expect(kept()).to.equal("a b d e");
      expect([sender.isEmpty, sender.isShut]).to.deep.equal([true, false]);
    });
  }

  it("goes on after a verdict that is refused because the LMS has one, and does not count it as told", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = (ids) => (ids.includes("p") ? 403 : 200);
    sender.add([defined("passed", "p")]);
    await online.settle();
    sender.add(allowed("a"));
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["p", "a"]);
    expect(gone).to.deep.equal(["a"]);
  });

  it("knows that a session is over too when a verdict is among what is refused, and keeps the rest", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = () => 403;
    sender.add([...allowed("a", "b"), defined("passed", "p")]);
    await online.pass(3);
    expect([sender.isShut, gone]).to.deep.equal([true, []]);
    expect(online.tab.get("line")).to.include('"a"').and.to.include('"b"');
  });

  it("does not give a session up for one statement that is refused alone, and drops that once another is not", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = (ids) => (ids.includes("a") ? 403 : 200);
    sender.add(allowed("a"));
    await online.pass(3);
    expect([sender.isShut, sender.isIdle, sender.isEmpty]).to.deep.equal([false, true, false]);
    sender.add(allowed("b"));
    await online.pass(3);
    expect([lrs.posts, gone, sender.isEmpty]).to.deep.equal([["a", "b"], ["b"], true]);
  });

  it("gives a session up for one statement by which it begins or ends", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 403;
    sender.add([defined("initialized", "i")]);
    await online.pass(3);
    expect(sender.isShut).to.equal(true);
  });

  it("knows that a refused verdict was told where the store has the very same", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = () => 403;
    lrs.readStatement = async () => ({ status: 200 });
    sender.add([defined("passed", "p")]);
    await online.pass(3);
    expect([gone, sender.isEmpty]).to.deep.equal([["p"], true]);
  });

  it("counts as told only what was taken: not what is malformed", async () => {
    const { lrs, online, sender, gone } = post();
    lrs.onPost = () => 400;
    sender.add([defined("passed", "p")]);
    await online.pass(3);
    expect([gone, sender.isEmpty]).to.deep.equal([[], true]);
  });

  it("does not take the result of a part for that of the whole", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 403;
    const parts = ["x", "y"].map(
      (id) => ({ ...defined("completed", id), rank: "allowed" }) as const,
    );
    sender.add(parts);
    await online.pass(3);
    expect(sender.isShut).to.equal(true);
  });

  for (const status of [401, 403]) {
    it(`knows that a session is over when all alone are answered ${status}, and keeps them`, async () => {
      const { lrs, online, sender } = post();
      lrs.onPost = () => status;
      sender.add(allowed("a", "b", "c"));
      await online.pass(3);
      const asked = lrs.posts.length;
      sender.add(allowed("d"));
      await online.pass(100);
      expect(sender.isShut).to.equal(true);
      expect(lrs.posts.length).to.equal(asked);
      expect(online.tab.get("line")).to.include('"c"');
    });
  }

  it("does not ask for each statement of a batch whose token is refused", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 401;
    sender.add(allowed("a", "b", "c", "d"));
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["a b c d", "a"]);
  });
});

/** Answers by `answer`, and tells what the store has kept. */
function store(lrs: ScriptedLrs, answer: (ids: readonly string[]) => number): () => string {
  const kept: string[] = [];
  lrs.onPost = (ids) => {
    const status = answer(ids);
    if (status === 200) kept.push(...ids);
    return status;
  };
  return () => kept.join(" ");
}
