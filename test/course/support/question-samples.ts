import { readdirSync, readFileSync } from "node:fs";
import type { AnyResponse, KindName, Option, Place, Question } from "@coursewright/course";
import { parse } from "yaml";

const FOLDER = new URL("../../samples/questions/", import.meta.url);

/** A folder `<kind>/<claim>` with a question and what is expected of it. */
export interface QuestionSample {
  readonly kind: string;
  readonly claim: string;
  readonly expected: URL;
  readonly question: Question;
  readonly responses: readonly AnyResponse[];
}

export function questionSamples(): readonly QuestionSample[] {
  return readdirSync(FOLDER).flatMap((kind) =>
    readdirSync(new URL(`${kind}/`, FOLDER)).map((name) => sample(kind, name)),
  );
}

interface Written {
  readonly kind: KindName;
  readonly scoring?: "partial" | "all" | "penalty";
  /** As authors write them: `[x] Words {#letter}`, the letter only where it is not the next one. */
  readonly options: readonly string[];
  readonly responses: readonly AnyResponse[];
}

function sample(kind: string, name: string): QuestionSample {
  const folder = new URL(`${kind}/${name}/`, FOLDER);
  // The test's own file; the runner compares all that follows from it.
  const written = parse(readFileSync(new URL("question.yaml", folder), "utf8")) as Written;
  return {
    kind,
    claim: name.replaceAll("-", " "),
    expected: new URL("expected.yaml", folder),
    question: questionOf(written),
    responses: written.responses,
  };
}

function questionOf({ kind, scoring = "partial", options }: Written): Question {
  const common = {
    id: "q",
    ask: { html: { en: "What helps?" } },
    points: 1,
    tries: 1,
    optional: false,
    fixed: false,
    confidence: false,
    options: options.map(optionOf),
    place: line(1),
  };
  return kind === "multiple" ? { ...common, kind, scoring } : { ...common, kind };
}

function optionOf(written: string, at: number): Option {
  const [, box = " ", words = "", letter] = /^\[(.)\] (.*?)(?: \{#(\w)\})?$/.exec(written) ?? [];
  return {
    letter: letter ?? "abcdefghijklmnopqrstuvwxyz".charAt(at),
    html: { html: { en: words } },
    tick: box === "x" ? "right" : box === "/" ? "half" : "wrong",
    box: line(at + 2),
    place: line(at + 2),
  };
}

function line(number: number): Place {
  return { file: "lesson.md", line: number, column: 1, endLine: number, endColumn: 2 };
}
