import type { OutlineScreen, Question, Wordless } from "@coursewright/course";
import type { Asked } from "./interactions.ts";
import type { Messages } from "./messages.ts";
import { one } from "./page.ts";
import { Card } from "./question.ts";
import type { Session } from "./session.ts";
import { shuffleOptions } from "./shuffle.ts";
import { type Views, viewOf } from "./views.ts";

/** The questions of a course; each is made ready when its screen is first shown. */
export class Cards {
  private readonly session: Session;
  private readonly views: Views;
  private readonly messages: Messages;
  private readonly ready = new Map<string, Card | undefined>();

  constructor(session: Session, views: Views, messages: Messages) {
    this.session = session;
    this.views = views;
    this.messages = messages;
  }

  /** The questions of a screen, ready to be answered. */
  of(screen: OutlineScreen): readonly Card[] {
    return screen.questions.flatMap((question) => {
      if (!this.ready.has(question.id)) this.ready.set(question.id, this.attempt(question));
      return this.ready.get(question.id) ?? [];
    });
  }

  /** For a new attempt: empties what is answered and shuffles anew. */
  restore(): void {
    for (const card of this.ready.values()) {
      if (!card) continue;
      shuffleOptions(card.form, this.session);
      card.restore();
    }
  }

  /** A question that cannot be shown must not stop the lesson. */
  private attempt(question: Wordless<Question>): Card | undefined {
    try {
      return this.make(question);
    } catch (fault) {
      setTimeout(() => {
        throw fault;
      });
      return undefined;
    }
  }

  private make(question: Wordless<Question>): Card | undefined {
    const form = one(`[data-question="${question.id}"]`, document);
    if (!(form instanceof HTMLFormElement)) return undefined;
    shuffleOptions(form, this.session);
    const { session, messages } = this;
    const desk = { session, messages, view: viewOf(this.views, question.kind) };
    return new Card(form, asked(question, form, session), desk);
  }
}

function asked(question: Wordless<Question>, form: HTMLFormElement, { outline }: Session): Asked {
  const lesson = outline.lessons.find(({ screens }) =>
    screens.some((screen) => screen.questions.includes(question)),
  );
  const words = one(".ask", form)?.textContent ?? "";
  return { question, lesson: lesson?.id ?? "", description: words.replace(/\s+/g, " ").trim() };
}
