import { readdirSync, readFileSync } from "node:fs";
import type {
  AnyResponse,
  Html,
  KindName,
  Option,
  Part,
  Place,
  Question,
  QuestionBase,
  Row,
} from "@coursewright/course";
import { parse } from "yaml";
import { blankOf, statementOf } from "./written-fields.ts";

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

/** A question as short as a person would note it down; what it does not say is as usual. */
interface Written extends Readonly<Record<string, unknown>> {
  readonly kind: KindName;
  /** As authors write them: `[x] Words {#letter}`, the letter only where it is not the next one. */
  readonly options?: readonly string[];
  /** `Left | Right {#letter}`, the first half empty for a distractor; equal right halves are one part. */
  readonly pairs?: readonly string[];
  /** `Words {#letter}`, in the right order. */
  readonly items?: readonly string[];
  readonly blanks?: readonly Parameters<typeof blankOf>[0][];
  /** `Words {#id}`. */
  readonly statements?: readonly string[];
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

function questionOf(written: Written): Question {
  const { options, pairs, items, blanks, statements, responses: _, ...own } = written;
  const body = {
    ...(options && { options: options.map(optionOf) }),
    ...(pairs && pairsOf(pairs)),
    ...(items && { items: items.map((item, at) => partOf(item, at)) }),
    ...(blanks && { body: html(""), blanks: blanks.map((it, at) => blankOf(it, line(at + 2))) }),
    ...(statements && {
      statements: statements.map((it, at) => statementOf(it, at, line(at + 2))),
    }),
  };
  // The fields of a kind are those that its samples name; the usual ones of `multiple` are here.
  const usual = own.kind === "multiple" ? { scoring: "partial" } : {};
  return { ...COMMON, ...usual, ...own, ...body } as unknown as Question;
}

const COMMON: QuestionBase = {
  id: "q",
  ask: html("What helps?"),
  points: 1,
  tries: 1,
  optional: false,
  fixed: false,
  confidence: false,
  place: line(1),
};

function optionOf(written: string, at: number): Option {
  const [, box = " ", words = ""] = /^\[(.)\] (.*)$/.exec(written) ?? [];
  return {
    ...partOf(words, at),
    tick: box === "x" ? "right" : box === "/" ? "half" : "wrong",
    box: line(at + 2),
  };
}

function pairsOf(pairs: readonly string[]): { left: readonly Row[]; right: readonly Part[] } {
  const cells = pairs.map((pair) => pair.split("|").map((cell) => cell.trim()));
  const rights = [...new Set(cells.map(([, right = ""]) => right))];
  const lefts = cells.filter(([left]) => left !== "");
  return {
    left: lefts.map(([left = "", right = ""], at) => ({
      ...partOf(left, at),
      goesWith: rights.indexOf(right),
    })),
    right: rights.map(partOf),
  };
}

function partOf(written: string, at: number): Part {
  const [, words = "", letter] = /^(.*?)(?: \{#(\w)\})?$/.exec(written) ?? [];
  return {
    letter: letter ?? "abcdefghijklmnopqrstuvwxyz0123456789".charAt(at),
    html: html(words),
    place: line(at + 2),
  };
}

function html(words: string): Html {
  return { html: { en: words } };
}

function line(number: number): Place {
  return { file: "lesson.md", line: number, column: 1, endLine: number, endColumn: 2 };
}
