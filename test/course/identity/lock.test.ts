import { EMPTY_LOCK, formatLock, parseLock, settle } from "@coursewright/course";
import { expect } from "chai";
import { lockOf, options, question, read, saved, screen } from "../support/sources.ts";

const lock = lockOf(
  ["slot", "l/start", "screen", 1],
  ["slot", "gap", "fill", [0, 3]],
  ["was", "gap", "hole"],
  ["text", "gap", "a", '[x] Say "yes"'],
);
const text = `[
["slot", "l/start", "screen", 1],
["slot", "gap", "fill", [0,3]],
["was", "gap", "hole"],
["text", "gap", "a", "[x] Say \\"yes\\""],
null
]
`;

describe("ids.lock.json", () => {
  it("has one record a line, each ending with a comma, and a closing null", () => {
    expect(formatLock(lock)).to.equal(text);
  });

  it("reads as what was written", () => {
    expect(read(text)).to.deep.equal(lock);
  });

  it("reads as an empty list when it is one", () => {
    expect(read(formatLock(EMPTY_LOCK))).to.deep.equal(EMPTY_LOCK);
  });

  it("reads the same after a formatter broke its lines", () => {
    expect(read(JSON.stringify(JSON.parse(text), null, 2))).to.deep.equal(lock);
  });

  it("reads the same with the line ends of Windows", () => {
    expect(read(text.replaceAll("\n", "\r\n"))).to.deep.equal(lock);
  });

  it("reads two whole lists in a row, as a union of two new files leaves them", () => {
    expect(read(text + text).records).to.have.length(8);
  });

  it("tells the line of a conflict that nobody resolved", () => {
    expect(parseLock(`[\n<<<<<<< ours\nnull\n]`)).to.deep.equal({
      kind: "unreadable",
      line: 2,
      words: "<<<<<<< ours",
    });
  });

  it("tells the line of a record that is none", () => {
    expect(parseLock(`[\n["slot", "a", "single", -1],\nnull\n]`)).to.include({ line: 2 });
  });
});

describe("two branches that added to the same lock", () => {
  const start = settle(EMPTY_LOCK, [screen("l/Intro", question("q"))]);
  const grown = options("[x] Say it back", "[ ] Nod along", "[ ] Change the subject", "[ ] Leave");
  const ours = [screen("l/Intro", question("q"), question("ours"))];
  const theirs = [screen("l/Intro", question("q", { options: grown }), question("theirs"))];
  const [mine, yours] = [settle(start.lock, ours), settle(start.lock, theirs)];
  const both = [
    screen("l/Intro", question("q", { options: grown }), question("ours"), question("theirs")),
  ];

  const union = (first: typeof mine, second: typeof mine) =>
    saved({
      records: [...first.lock.records, ...second.lock.records.slice(start.lock.records.length)],
    });

  it("need nothing added after a union merge", () => {
    expect(settle(union(mine, yours), both).changed).to.equal(false);
  });

  it("keep the slots of the branch that comes first", () => {
    const { slots } = settle(union(yours, mine), both);
    expect(slots.slice(0, yours.slots.length)).to.deep.equal(yours.slots);
  });

  it("share a slot that both added", () => {
    const merged = settle(union(mine, mine), ours);
    expect(merged.slots).to.deep.equal(mine.slots);
  });

  it("give a letter that both gave away to the later text, and the other option a new one", () => {
    const added = (last: string) =>
      options("[x] Say it back", "[ ] Nod along", "[ ] Change the subject", last);
    const one = settle(start.lock, [
      screen("l/Intro", question("q", { options: added("[ ] Leave") })),
    ]);
    const two = settle(start.lock, [
      screen("l/Intro", question("q", { options: added("[ ] Shout") })),
    ]);
    const five = [...added("[ ] Leave"), ...options("[ ] Shout")];
    const merged = settle(union(one, two), [screen("l/Intro", question("q", { options: five }))]);
    expect(merged.letters.get("q")).to.deep.equal([["a", "b", "c", "e", "d"]]);
  });
});
