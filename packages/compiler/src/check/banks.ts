import {
  blocksOf,
  LETTERS,
  type Question,
  questions,
  questionsOf,
  type Report,
  type Step,
  startOf,
} from "@coursewright/course";
import type { Documents } from "../parse/index.ts";
import { suggest } from "../parse/suggest.ts";
import { namesBelow } from "../parse/yaml.ts";

/** Whether each bank of a lesson has what is drawn from it, and whether all that is in one can be drawn. */
export function checkBanks(lesson: Step, documents: Documents, report: Report): void {
  const asked = questionsOf(lesson);
  const banks = [...new Set(asked.flatMap(({ bank }) => bank?.id ?? []))];
  for (const [bank, draw] of Object.entries(lesson.draws)) {
    const has = asked.filter((question) => question.bank?.id === bank).length;
    const place = placeOfDraw(bank, lesson, documents);
    const near = suggest(bank, banks);
    if (has === 0) report.add("bank/empty", place, { bank, near, known: banks });
    else if (draw > has) report.add("bank/too-few", place, { bank, draw, has });
  }
  const first = banks.map((bank) => asked.find((question) => question.bank?.id === bank));
  // A number that does not fit was reported where it stands.
  const yaml = documentOf(lesson, documents)?.yaml;
  const written = yaml ? namesBelow(yaml, "draw") : [];
  for (const question of first) if (question) checkDrawn(question, written, report);
  for (const question of asked) checkInBank(question, lesson, report);
  checkRoles(lesson, report);
}

function checkDrawn({ bank, place }: Question, written: readonly string[], report: Report): void {
  if (!bank || written.includes(bank.id)) return;
  const near = suggest(bank.id, written);
  report.add("bank/never-drawn", place, { bank: bank.id, near });
}

function checkInBank({ bank, kind, place }: Question, { draws }: Step, report: Report): void {
  if (!bank) return;
  if (!questions[kind].scored) report.add("bank/never-scored", place, { kind });
  // The letters of a bank are used up, those of questions that are gone included.
  else if (bank.letter === "" && bank.id in draws) {
    report.add("bank/too-many", place, { bank: bank.id, limit: LETTERS.length });
  }
}

/** Which questions are drawn does not depend on the role, so that the number asked would. */
function checkRoles({ screens }: Step, report: Report): void {
  for (const { block, roles } of screens.flatMap((screen) => blocksOf(screen.blocks))) {
    if (!roles || block.kind !== "question" || !block.question.bank) continue;
    report.add("bank/inside-for", block.place, { bank: block.question.bank.id });
  }
}

function documentOf({ id }: Step, { lessons }: Documents) {
  return lessons.find((lesson) => lesson.id === id);
}

function placeOfDraw(bank: string, lesson: Step, documents: Documents) {
  const document = documentOf(lesson, documents);
  return document ? document.yaml.placeOfKey(["draw", bank]) : startOf("course.yaml");
}
