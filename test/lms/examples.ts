import type { Standard } from "@coursewright/lms";
import { expect } from "chai";
import { violationsOf, type Write } from "./session.ts";

/** A name, values that are taken, values that are refused. */
export type Examples = readonly [
  name: string,
  taken: readonly string[],
  refused: readonly string[],
];

/** Where an example is written: what comes first, and the element. */
export interface Spot {
  readonly before: readonly Write[];
  readonly element: string;
}

/** Two tests for each row: strict layer and scorm-again take the good values; a rule of ours refuses the others. */
export function itFollows(
  standard: Standard,
  examples: readonly Examples[],
  spotOf: (name: string) => Spot,
): void {
  for (const [name, taken, refused] of examples) {
    it(`takes ${name}`, async () => {
      expect(await objections(standard, spotOf(name), taken)).to.deep.equal([]);
    });
    it(`refuses a wrong ${name}`, async () => {
      const rules = await objections(standard, spotOf(name), refused);
      expect(rules).to.have.length(refused.length).and.not.include("second-opinion");
    });
  }
}

async function objections(
  standard: Standard,
  { before, element }: Spot,
  values: readonly string[],
) {
  const found = values.map((value) => violationsOf(standard, [...before, [element, value]]));
  return (await Promise.all(found)).flat().map(({ rule }) => rule);
}
