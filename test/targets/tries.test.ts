import { expect } from "chai";
import { defined, post, times } from "./fakes/post.ts";

describe("a record store that does not answer", () => {
  for (const status of [0, 404, 429, 500, 503]) {
    it(`tries again after ${status}: 1, 2, 4, 8, 16 seconds and then every 30`, async () => {
      const { lrs, online, sender } = post();
      lrs.onPost = () => status;
      sender.add([defined("passed", "p")]);
      const at = await times(online, lrs, 130);
      expect(at).to.deep.equal([0, 1, 3, 7, 15, 31, 61, 91, 121]);
    });
  }

  it("spreads its tries by a fifth", async () => {
    const { lrs, online, sender } = post();
    online.random = () => 1;
    lrs.onPost = () => 503;
    sender.add([defined("passed", "p")]);
    await online.pass(1.1);
    expect(lrs.posts.length).to.equal(1);
    await online.pass(0.2);
    expect(lrs.posts.length).to.equal(2);
  });

  it("leaves a store alone as long as it wants", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth === 1 ? { status: 429, retryAfterSeconds: 20 } : 200);
    sender.add([defined("passed", "p")]);
    expect(await times(online, lrs, 60)).to.deep.equal([0, 20]);
  });

  it("tries at once when the network is back", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth < 6 ? 0 : 200);
    sender.add([defined("passed", "p")]);
    await online.pass(16);
    expect(lrs.posts.length).to.equal(5);
    online.comeOnline();
    await online.settle();
    online.comeOnline();
    await online.settle();
    expect([lrs.posts.length, sender.isEmpty]).to.deep.equal([6, true]);
  });

  it("leaves it alone also when the page is hidden, but not when the learner wants it sent", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth === 1 ? { status: 429, retryAfterSeconds: 20 } : 200);
    sender.add([defined("passed", "p")]);
    await online.settle();
    sender.flush();
    await online.pass(2);
    expect(lrs.posts.length).to.equal(1);
    sender.hurry();
    await online.settle();
    expect(lrs.posts.length).to.equal(2);
  });

  it("leaves it alone for ten minutes at most: a longer pause would be none", async () => {
    const { lrs, online, sender } = post();
    const pauses: number[] = [];
    const later = online.later.bind(online);
    online.later = (milliseconds, run) => {
      pauses.push(milliseconds);
      return later(milliseconds, run);
    };
    lrs.onPost = () => ({ status: 503, retryAfterSeconds: 30 * 86_400 });
    sender.add([defined("passed", "p")]);
    await online.settle();
    expect(Math.max(...pauses)).to.equal(600_000);
  });

  it("waits anew from one second after it has succeeded", async () => {
    const { lrs, online, sender } = post();
    lrs.onPost = (_, nth) => (nth % 2 ? 503 : 200);
    sender.add([defined("passed", "p")]);
    await online.pass(1);
    sender.add([defined("completed", "c")]);
    await online.settle();
    expect(lrs.posts.length).to.equal(3);
    await online.pass(1);
    expect(lrs.posts.length).to.equal(4);
  });
});
