import {
  type AnyResponse,
  decode,
  EMPTY_LOCK,
  encode,
  type LearnerRecord,
  NEW_RECORD,
  type Settled,
  settle,
} from "@coursewright/course";
import { expect } from "chai";
import fc from "fast-check";
import { type Draft, FIRST_DRAFT, presentOf, questionsOf } from "./support/drafts.ts";
import { EDITS, type Edit, edited } from "./support/edits.ts";
import {
  answersOf,
  type Meanings,
  outlineOfDraft,
  responseOf,
  survivors,
} from "./support/learner.ts";
import { replayed } from "./support/outlines.ts";
import { saved } from "./support/sources.ts";

/** An author edits and saves, or a learner comes, looks, answers and leaves. */
type Step = Edit | { readonly what: "visit"; readonly whim: number };

// The keys of the table.
const deeds = Object.keys(EDITS) as (keyof typeof EDITS)[];
const edits: fc.Arbitrary<Step> = fc.record({ what: fc.constantFrom(...deeds), at: fc.nat(60) });
const additions: fc.Arbitrary<Step> = fc.record({
  what: fc.constant("add a question" as const),
  at: fc.nat(60),
});
const visits: fc.Arbitrary<Step> = fc.record({
  what: fc.constant("visit" as const),
  whim: fc.nat(255),
});
const histories = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: edits },
    { weight: 2, arbitrary: additions },
    { weight: 2, arbitrary: visits },
  ),
  { minLength: 10, maxLength: 50 },
);

describe("answers through the history of a course", () => {
  it("survive with their meaning while question, kind and option exist", () => {
    fc.assert(
      fc.property(histories, (history) => {
        let moment = begin();
        for (const step of [...history, LAST_VISIT]) moment = next(moment, step);
      }),
      { numRuns: 1000 },
    );
  });

  it("never meet a lock that needs a second saving", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { draft, settled } = history.reduce(next, begin());
        expect(settle(saved(settled.lock), presentOf(draft)).changed).to.equal(false);
      }),
      { numRuns: 200 },
    );
  });
});

interface Moment {
  readonly draft: Draft;
  readonly settled: Settled;
  readonly state: string;
  readonly remembered: Meanings;
}

const LAST_VISIT: Step = { what: "visit", whim: 0 };

function begin(): Moment {
  const settled = settle(EMPTY_LOCK, presentOf(FIRST_DRAFT));
  const outline = outlineOfDraft(FIRST_DRAFT, settled);
  const state = encode(NEW_RECORD, outline);
  return { draft: FIRST_DRAFT, settled, state, remembered: new Map() };
}

function next(moment: Moment, step: Step): Moment {
  if (step.what === "visit") return visit(moment, step.whim);
  const draft = edited(moment.draft, step);
  return { ...moment, draft, settled: settle(saved(moment.settled.lock), presentOf(draft)) };
}

function visit(moment: Moment, whim: number): Moment {
  const { draft, settled, state } = moment;
  const outline = outlineOfDraft(draft, settled);
  const known = survivors(moment.remembered, draft);
  const record = replayed(decode(state, outline));
  expect(responsesIn(record)).to.deep.equal(responses(known, moment));
  const remembered: Meanings = new Map([...known, ...answersOf(draft, whim)]);
  const answers = new Map(
    Object.entries(responses(remembered, moment)).map(([id, response]) => [
      id,
      { response, tries: 1 },
    ]),
  );
  return { ...moment, remembered, state: encode({ ...record, answers }, outline) };
}

function responsesIn(record: LearnerRecord): Record<string, AnyResponse> {
  return Object.fromEntries([...record.answers].map(([id, answer]) => [id, answer.response]));
}

function responses(meanings: Meanings, { draft, settled }: Moment): Record<string, AnyResponse> {
  const given = questionsOf(draft).flatMap((question) => {
    const meaning = meanings.get(question.number);
    return meaning ? [[question.id, responseOf(question, meaning, settled)] as const] : [];
  });
  return Object.fromEntries(given);
}
