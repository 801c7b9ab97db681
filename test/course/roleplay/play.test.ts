import { bestShare, decisionsOf, type Roleplay, replay, stepsOf, walk } from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { roleplays, whims } from "./support/random.ts";
import { runOf } from "./support/runs.ts";

describe("a run of a role-play", () => {
  it("is the same when its choices are replayed", () => {
    fc.assert(
      fc.property(roleplays, whims, (roleplay, whims) => {
        const moments = runOf(roleplay, whims);
        expect(replay(roleplay, moments.at(-1)?.chosen ?? [])).to.deep.equal(moments);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps what still makes sense, up to the first choice that is not on offer", () => {
    fc.assert(
      fc.property(roleplays, fc.array(fc.nat(8), { maxLength: 12 }), (roleplay, numbers) => {
        const moments = replay(roleplay, numbers);
        const last = moments.at(-1);
        expect(last?.chosen).to.deep.equal(numbers.slice(0, moments.length - 1));
        const next = numbers[moments.length - 1];
        expect(last?.choices.map(({ number }) => number)).not.to.include(next ?? -1);
      }),
      { numRuns: 300 },
    );
  });

  it("never takes a meter out of its range", () => {
    fc.assert(
      fc.property(roleplays, whims, (roleplay, whims) => {
        for (const { lines, meters } of runOf(roleplay, whims)) {
          for (const values of [...lines.map((line) => line.meters), meters]) {
            expect(values.trust).to.be.within(...rangeOfTrust(roleplay));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("offers a choice a second time only if it says `again`", () => {
    fc.assert(
      fc.property(roleplays, whims, (roleplay, whims) => {
        for (const { choices, chosen } of runOf(roleplay, whims)) {
          const second = choices.filter(({ number }) => chosen.includes(number));
          expect(second.every(({ again }) => again)).to.equal(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("has a share from 0 to 1 exactly when it has ended", () => {
    fc.assert(
      fc.property(roleplays, whims, (roleplay, whims) => {
        const end = runOf(roleplay, whims).at(-1);
        const share = bestShare({ ...roleplay, range: walk(roleplay).range }, end?.chosen ?? []);
        if (end?.ending === undefined) expect(share).to.equal(undefined);
        else expect(share).to.be.within(0, 1);
      }),
      { numRuns: 300 },
    );
  });

  it("gives each decision an id of its own, and a step", () => {
    fc.assert(
      fc.property(roleplays, whims, (roleplay, whims) => {
        const end = runOf(roleplay, whims).at(-1);
        const decisions = decisionsOf(roleplay, end?.chosen ?? []);
        expect(decisions.map(({ choice }) => choice)).to.deep.equal(end?.chosen);
        expect(new Set(decisions.map(({ id }) => id)).size).to.equal(decisions.length);
        const steps = [...decisions.map(({ place, letter }) => [place, letter]), ["end", ""]];
        expect(stepsOf(decisions, "end")).to.deep.equal(steps);
      }),
      { numRuns: 300 },
    );
  });
});

function rangeOfTrust({ meters }: Roleplay): [number, number] {
  const trust = meters.find(({ id }) => id === "trust");
  return [trust?.min ?? Number.NaN, trust?.max ?? Number.NaN];
}
