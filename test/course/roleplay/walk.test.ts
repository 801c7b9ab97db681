import { type Moment, type Proof, rawScore, walk } from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { type Compact, type CompactChoice, inFull } from "./support/compact.ts";
import { roleplays, whims } from "./support/random.ts";
import { everyPath, runOf } from "./support/runs.ts";

describe("the walk through a role-play", () => {
  it("counts the paths that trying out everything finds", () => {
    let compared = 0;
    fc.assert(
      fc.property(roleplays, (roleplay) => {
        const paths = everyPath(roleplay, 3000);
        if (!paths) return;
        compared++;
        const proof = walk(roleplay);
        expect(proof.exact).to.equal(true);
        expect(proof.paths).to.equal(paths.length);
        for (const [id, ending] of Object.entries(proof.endings)) {
          expect(ending.paths).to.equal(paths.filter(({ ending }) => ending === id).length);
        }
        expect(proof.longest).to.equal(Math.max(0, ...paths.map(({ length }) => length)));
        const scores = paths.length > 0 ? paths.map(({ score }) => score) : [0];
        expect(proof.range).to.deep.equal([Math.min(...scores), Math.max(...scores)]);
      }),
      { numRuns: 1000 },
    );
    expect(compared).to.be.greaterThan(500);
  });

  it("meets whatever happens in any run", () => {
    fc.assert(
      fc.property(roleplays, whims, (roleplay, whims) => {
        const proof = walk(roleplay);
        for (const moment of runOf(roleplay, whims)) expectMet(proof, moment);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a range of scores that no run leaves, unless a loop collects them", () => {
    fc.assert(
      fc.property(roleplays, whims, (roleplay, whims) => {
        const end = runOf(roleplay, whims).at(-1);
        fc.pre(end?.ending !== undefined && roleplay.scoring.kind !== "sum");
        const { range, endings } = walk(roleplay);
        const raw = end ? rawScore(roleplay, end) : Number.NaN;
        expect(raw).to.be.within(...range);
        expect(raw).to.be.within(
          ...(endings[end?.ending ?? ""]?.score ?? [Number.NaN, Number.NaN]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("samples what is too large, in the same way every time", () => {
    const proof = walk(inFull(TOO_LARGE));
    expect(proof).to.include({ exact: false, complete: false, choices: 64 });
    expect(Object.keys(proof.endings)).to.deep.equal(["out"]);
    expect(walk(inFull(TOO_LARGE))).to.deep.equal(proof);
  }).timeout(30_000);

  it("says that paths were not counted where loops have too many", () => {
    const proof = walk(inFull(TANGLED));
    expect(proof).to.include({ exact: false, complete: true });
    expect(proof.paths).to.be.greaterThan(100);
  }).timeout(30_000);

  it("goes through a row of a hundred thousand situations", () => {
    const proof = walk(inFull(LONG));
    expect(proof).to.include({ paths: 1, longest: 100_001, exact: true });
  }).timeout(30_000);
});

/** Everything at this moment is in the proof: places, lines, choices, meters, and why it is stuck. */
function expectMet(proof: Proof, moment: Moment): void {
  expect(proof.complete).to.equal(true);
  expect(proof.unreachable.map(({ id }) => id)).not.to.include(moment.place);
  for (const { key, meters } of moment.lines) {
    expect(proof.neverSaid.map((line) => line.key)).not.to.include(key);
    expectWithin(proof, meters);
  }
  expectWithin(proof, moment.meters);
  for (const { number } of moment.choices) {
    expect(proof.neverOffered.map(({ choice }) => choice.number)).not.to.include(number);
  }
  if (moment.ending !== undefined) expect(proof.endings).to.have.property(moment.ending);
  else if (moment.choices.length === 0) expectStuck(proof, moment);
}

function expectWithin(proof: Proof, meters: Moment["meters"]): void {
  for (const [id, value] of Object.entries(meters)) {
    expect(value).to.be.within(...(proof.meters[id] ?? [Number.NaN, Number.NaN]));
  }
}

/** A list may have run dry or a dead end come at this place; endless jumps are wherever they are. */
function expectStuck({ deadEnds, dryLoops, endlessJumps }: Proof, { place }: Moment): void {
  const places = [...deadEnds, ...dryLoops].map((stuck) => stuck.in.id);
  expect(places.includes(place) || endlessJumps.length > 0).to.equal(true);
}

function many<T>(count: number, make: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** Five meters from 0 to 100, which anything may move. */
const TOO_LARGE: Compact = {
  meters: Object.fromEntries(many(5, (at) => [`m${at}`, [0, 0, 100] as const])),
  places: {
    hub: [
      {
        choices: [
          ...many(
            63,
            (at): CompactChoice => ({
              say: "More.",
              do: [`m${at % 5} +1`],
              again: true,
              to: "hub",
            }),
          ),
          { say: "Out.", to: "out" },
        ],
      },
    ],
    out: { end: { score: 100 } },
  },
};

/** On a field of eleven by eleven there are more ways without meeting oneself than anybody can follow. */
const TANGLED: Compact = {
  meters: { x: [0, 0, 10], y: [0, 0, 10] },
  places: {
    field: [
      {
        choices: [
          ...["x +1", "x -1", "y +1", "y -1"].map(
            (move): CompactChoice => ({ say: "Go.", do: [move], again: true, to: "field" }),
          ),
          { say: "Out.", to: "out" },
        ],
      },
    ],
    out: { end: { score: 100 } },
  },
};

const LONG: Compact = {
  meters: { steps: [0, 0, 100_000] },
  places: {
    road: [
      {
        choices: [
          { say: "On.", if: "steps < 100000", do: ["steps +1"], again: true, to: "road" },
          { say: "Out.", if: "steps = 100000", to: "out" },
        ],
      },
    ],
    out: { end: { score: 100 } },
  },
};
