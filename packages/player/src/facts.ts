import { type Answer, type Question, score, type Wordless } from "@coursewright/course";
import type { Messages } from "./messages.ts";
import { one, part } from "./page.ts";
import type { Card } from "./question.ts";
import type { Session } from "./session.ts";

/** In the margin of a question: points so far, and who sees the answer. */
export function showFacts(card: Card, session: Session, messages: Messages): void {
  const { question } = card.asked;
  const { form } = card;
  const answer = session.answerTo(question);
  const points = one("[data-points]", form);
  if (points) {
    const counts = answer && question.points > 0 && !question.optional;
    points.textContent = counts
      ? messages.points({ earned: earned(question, answer), points: question.points })
      : (points.dataset.points ?? "");
  }
  const fact = recordFact(session, question.id);
  show(form, fact && { icon: fact.icon, words: messages[fact.word]() });
}

function earned(question: Wordless<Question>, { response }: Answer): number {
  return Math.round(score(question, response) * question.points * 100) / 100;
}

type Fact = {
  readonly icon: string;
  readonly word: "looking" | "unrecorded" | "kept" | "recorded";
};

/** Nothing where what the page says anyway is true. */
function recordFact(session: Session, question: string): Fact | undefined {
  if (!session.counts) return { icon: "eye", word: "looking" };
  if (session.recorder === "browser") return undefined;
  switch (session.connection.kind) {
    case "none":
    case "ended":
      return { icon: "off", word: "unrecorded" };
    case "lost":
      return { icon: "off", word: "kept" };
    case "connected":
      return session.isConfirmed(question) ? { icon: "sent", word: "recorded" } : undefined;
    default:
      return session.connection satisfies never;
  }
}

function show(form: HTMLElement, fact: { icon: string; words: string } | undefined): void {
  const place = one("[data-record]", form);
  if (!place) return;
  one(":scope > :first-child", place)?.toggleAttribute("hidden", fact !== undefined);
  one(":scope > :nth-child(2)", place)?.remove();
  if (!fact) return;
  const words = document.createElement("span");
  words.append(part(`[data-icon=${fact.icon}]`), fact.words);
  place.append(words);
}
