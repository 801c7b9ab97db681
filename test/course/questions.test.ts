import { readFileSync, writeFileSync } from "node:fs";
import {
  type AnyResponse,
  check,
  KIND_NAMES,
  kindOf,
  type Question,
  Report,
} from "@coursewright/course";
import { expect } from "chai";
import { Document, isCollection, parse } from "yaml";
import { questionSamples } from "./support/question-samples.ts";

const samples = questionSamples();

describe("a question", () => {
  for (const { kind, claim, expected, question, responses } of samples) {
    it(`of kind ${kind}: ${claim}`, () => {
      const found = { problems: problemsOf(question), ...meaningOf(question, responses) };
      if (process.env.UPDATE) writeFileSync(expected, written(found));
      expect(found).to.deep.equal(parse(readFileSync(expected, "utf8")));
    });
  }

  for (const kind of KIND_NAMES) {
    it(`of kind ${kind} has a sample`, () => {
      expect(samples.map((sample) => sample.kind)).to.include(kind);
    });
  }
});

function problemsOf(question: Question): readonly string[] {
  const report = new Report();
  check(question, report);
  return report.diagnostics.map(({ code, place }) => `${place.line} ${code}`);
}

function meaningOf(question: Question, responses: readonly AnyResponse[]) {
  const kind = kindOf(question);
  if (responses.length === 0) return {};
  return {
    responses: responses.map((response) => ({
      response,
      score: kind.score(question, response),
      told: kind.tell(question, response),
      // YAML has no word for "not given" but null.
      kept: kind.keep(question, response) ?? null,
    })),
  };
}

/** One response a line, so that the whole table is seen at once. */
function written(found: object): string {
  const document = new Document(found, { aliasDuplicateObjects: false });
  const responses = document.get("responses");
  const lines = isCollection(responses) ? responses.items : [];
  for (const line of lines) if (isCollection(line)) line.flow = true;
  return document.toString({ lineWidth: 0 });
}
