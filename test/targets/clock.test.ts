import { expect } from "chai";
import { createClock } from "../../packages/targets/src/delivery/clock.ts";

describe("the clock of statements", () => {
  it("gives no time twice", () => {
    const clock = createClock(() => 1000);
    expect([clock.next(), clock.next()]).to.deep.equal([
      "1970-01-01T00:00:01.000Z",
      "1970-01-01T00:00:01.001Z",
    ]);
  });

  it("never goes back, also where the computer's does or the page was loaded again", () => {
    let now = 5000;
    const clock = createClock(() => now, 7000);
    const first = clock.next();
    now = 10;
    const second = clock.next();
    now = 9000;
    const times = [first, second, clock.next()].map(Date.parse);
    expect(times).to.deep.equal([7001, 7002, 9000]);
  });
});
