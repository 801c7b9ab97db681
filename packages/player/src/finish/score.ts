import { allAnswered, courseScore } from "@coursewright/course";
import type { Messages } from "../messages.ts";
import { byId, one } from "../page.ts";
import type { Session } from "../session.ts";

/** The score of this attempt beside what it takes to pass; hidden where nothing is graded or not all is answered. */
export function showScore({ pass, record, outline, verdict }: Session, messages: Messages): void {
  const now = allAnswered(record, outline) ? courseScore(record, outline) : undefined;
  const score = now ?? verdict.score;
  const graded = pass !== undefined && score !== undefined;
  byId("score").hidden = !graded;
  if (!graded) return;
  const need = score >= pass ? messages.scoreNeeded({ pass }) : messages.scoreShort({ pass });
  fill("span", messages.score({ score }));
  fill("small", `${need} ${bestWords(score, verdict.score ?? 0, messages)}`);
}

function bestWords(score: number, best: number, messages: Messages): string {
  return best > score ? messages.best({ score: best }) : "";
}

function fill(selector: string, text: string): void {
  const element = one(selector, byId("score"));
  if (element) element.textContent = text;
}
