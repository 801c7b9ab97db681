import { expect } from "chai";
import { nextBatch, type Waiting } from "../../packages/targets/src/delivery/batch.ts";
import { createLine } from "../../packages/targets/src/delivery/line.ts";
import { allowed, defined, large, post } from "./fakes/post.ts";

describe("the line to a record store", () => {
  it("waits two seconds for more before it sends what is allowed", async () => {
    const { lrs, online, sender } = post();
    sender.add(allowed("a"));
    await online.pass(1.9);
    sender.add(allowed("b"));
    await online.pass(1.9);
    expect(lrs.posts).to.deep.equal([]);
    await online.pass(0.2);
    expect(lrs.posts).to.deep.equal(["a b"]);
  });

  it("sends what the result hangs on at once, behind what was said before", async () => {
    const { lrs, online, sender } = post();
    sender.add(allowed("a"));
    sender.add([defined("passed", "p")]);
    await online.settle();
    expect(lrs.posts).to.deep.equal(["a p"]);
  });

  it("sends at most 25 at a time", async () => {
    const { lrs, online, sender } = post();
    const ids = Array.from({ length: 60 }, (_, n) => `s${n}`);
    sender.add(allowed(...ids));
    await online.pass(3);
    expect(lrs.posts.map((each) => each.split(" ").length)).to.deep.equal([25, 25, 10]);
    expect(lrs.posts.join(" ")).to.equal(ids.join(" "));
  });

  it("sends at most 48 KiB at a time, and a larger statement alone", () => {
    const line = [20, 20, 20, 60, 1].map((kib, n) => large(`s${n}`, kib));
    const sizes: number[] = [];
    for (let rest: readonly Waiting[] = line; rest.length > 0; rest = rest.slice(sizes.at(-1))) {
      sizes.push(nextBatch(rest).length);
    }
    expect(sizes).to.deep.equal([2, 1, 1, 1]);
  });

  it("sends the first statement of a session alone", async () => {
    const { lrs, online, sender } = post();
    sender.add([defined("initialized", "i"), ...allowed("a", "b")]);
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["i", "a b"]);
  });

  it("has one request on its way at a time", async () => {
    const { lrs, online, sender } = post();
    let open = 0;
    const answer = lrs.post.bind(lrs);
    lrs.post = async (...request) => {
      open += 1;
      expect(open).to.equal(1);
      await new Promise((resume) => setImmediate(resume));
      open -= 1;
      return answer(...request);
    };
    for (const id of ["a", "b", "c"]) sender.add([defined("completed", id)]);
    await online.pass(1);
    expect(lrs.posts).to.deep.equal(["a", "b c"]);
  });

  it("holds the last word back until it is let go, also over a reload", async () => {
    const { lrs, online, sender } = post();
    sender.hold();
    sender.add([...allowed("a"), { ...defined("terminated", "t"), isLast: true }]);
    await online.pass(3);
    expect(lrs.posts).to.deep.equal(["a"]);
    expect(online.tab.get("line")).to.include('"t"');
    sender.release();
    await online.settle();
    expect(lrs.posts).to.deep.equal(["a", "t"]);
  });

  it("keeps what waits over a reload, byte for byte", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = () => 503;
    sender.add([defined("passed", "p"), ...allowed("a")]);
    await online.pass(2);
    const before = online.tab.get("line");
    const { waiting } = createLine(online.session, "line");
    expect(JSON.stringify(waiting)).to.equal(before);
    expect(waiting.map(({ statement }) => statement.id)).to.deep.equal(["p", "a"]);
  });

  it("remembers in the window what a blocked storage does not keep", async () => {
    const { lrs, online, sender } = post();
    online.tabBlocked = true;
    lrs.onPost = () => 503;
    sender.add(allowed("a"));
    await online.pass(2);
    lrs.onPost = () => 200;
    await online.pass(60);
    expect(sender.isEmpty).to.equal(true);
  });
});
