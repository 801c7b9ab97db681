import { readdirSync, readFileSync } from "node:fs";
import { expect } from "chai";
import { strictLms, violationsOf } from "../lms/session.ts";
import { FakeSurroundings } from "./fakes/surroundings.ts";
import { answered, passed, progressed, STANDARDS, type Standard, saved } from "./fakes/world.ts";

const SAMPLES = new URL("../samples/events/", import.meta.url);
const SEEDS = {
  scorm12: { "cmi.core.student_id": "ines", "cmi.core.lesson_mode": "normal" },
  scorm2004: { "cmi.learner_id": "ines", "cmi.mode": "normal" },
} as const;

/** A strict LMS and an independent implementation of the standard, both of which must have nothing to say. */
for (const standard of ["scorm12", "scorm2004"] as const) {
  describe(`a strict LMS of ${standard}`, () => {
    it("finds nothing wrong with a whole session", async () => {
      const { calls, violations } = await wholeSession(standard);
      expect(violations).to.deep.equal([]);
      expect(calls.at(-1)?.result).to.equal("true");
    });

    for (const name of readdirSync(SAMPLES)) {
      it(`takes the answers of ${name}`, async () => {
        expect(await violationsOf(standard, answersIn(name, standard))).to.deep.equal([]);
      });
    }
  });
}

function answersIn(sample: string, standard: Standard): readonly (readonly [string, string])[] {
  const file = new URL(`${sample}/${standard}.json`, SAMPLES);
  const moments: Readonly<Record<string, string>>[] = JSON.parse(readFileSync(file, "utf8"));
  const writes = moments.flatMap((moment) => Object.entries(moment));
  return writes.filter(([element]) => element.startsWith("cmi.interactions."));
}

async function wholeSession(standard: Standard) {
  const { dialect, createTracker } = STANDARDS[standard];
  const { api, calls, violations } = await strictLms(standard, SEEDS[standard]);
  const surroundings = new FakeSurroundings({ [dialect.api]: api });
  const tracker = createTracker(surroundings);
  await tracker.start("com.example.listening");
  await surroundings.pass(12);
  tracker.send([saved("AbC", "listening/start"), progressed]);
  tracker.send([answered({ result: "wrong" }), saved("AbD")]);
  await surroundings.pass(40);
  tracker.send([answered(), answered(SURE), saved("AbE")]);
  tracker.send([answered({ ...SET, response: { type: "choice", letters: [] } }), answered(SET)]);
  tracker.send([answered(FACT), saved("AbF"), progressed, passed]);
  surroundings.happen("hidden");
  await surroundings.pass(900);
  tracker.end();
  return { calls, violations };
}

const SURE = {
  id: "say-back__sure",
  notation: { type: "likert" },
  response: { type: "likert", point: "3" },
  result: "neutral",
} as const;

const SET = {
  id: "signs",
  notation: { type: "choice", correct: [["a", "c"]] },
  response: { type: "choice", letters: ["a", "c"] },
} as const;

const FACT = {
  id: "fact",
  notation: { type: "true-false", correct: true },
  response: { type: "true-false", value: false },
  description: "{name} says:\n“Zeg het nog eens.”",
  locale: "nl-BE",
} as const;
