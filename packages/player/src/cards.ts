import { HAS_ADAPTED, type OutlineQuestion } from "@coursewright/course";
import { all, one } from "./page.ts";
import { type Card, type Desk, prepare, restore } from "./question.ts";
import type { Stop } from "./route.ts";
import { throwLater } from "./throw-later.ts";
import { type Views, viewOf } from "./views.ts";

/** The questions of a course; each is made ready when its screen is first shown. */
export class Cards {
  readonly #desk: Desk;
  readonly #views: Views;
  readonly #ready = new Map<string, Card | undefined>();

  constructor(views: Views, desk: Desk) {
    this.#views = views;
    this.#desk = desk;
  }

  /** The questions of a screen, ready to be answered. */
  of({ screen, lesson = "" }: Stop): readonly Card[] {
    return (screen?.questions ?? []).flatMap((question) => {
      const { id } = question;
      if (!this.#ready.has(id)) this.#ready.set(id, this.#make(question, lesson));
      return this.#ready.get(id) ?? [];
    });
  }

  /** For a new attempt: empties what is answered and shuffles anew. */
  restore(): void {
    for (const card of this.#ready.values()) if (card) restore(card);
  }

  /** A question that cannot be shown must not stop the lesson. */
  #make(asked: OutlineQuestion, lesson: string): Card | undefined {
    try {
      const question = HAS_ADAPTED ? (asked.others?.find(isHere) ?? asked) : asked;
      const form = one(`[data-question="${question.id}"]`) as HTMLFormElement; // its template says so
      const view = viewOf(this.#views, question.kind);
      const card = { ...this.#desk, question, lesson, form, view, shownAt: 0 };
      prepare(card);
      return card;
    } catch (fault) {
      throwLater(fault);
      return undefined;
    }
  }
}

/** Whether the language of the page asks it. */
function isHere({ id }: OutlineQuestion): boolean {
  return all(`[data-question="${id}"]`).length > 0;
}
