import { isDeepStrictEqual } from "node:util";
import { type JsonObject, type Statement, textAt } from "./json.ts";

/** A statement as it came, as it is kept, and who sent it. */
export interface Kept {
  readonly received: Statement;
  /** With `stored`, `authority` and `version`. */
  readonly statement: Statement;
  readonly sender: string;
}

/** What an LRS would do with a statement. */
export type Standing = "new" | "known" | "conflicting";

const VOIDED = "http://adlnet.gov/expapi/verbs/voided";

/** Statements in the order in which they were stored. */
export class Statements {
  readonly #kept = new Map<string, Kept>();
  readonly #voided = new Set<string>();

  /** The same id with the same content is known; with another one it is in conflict. */
  standingOf(statement: Statement): Standing {
    const kept = this.#kept.get(statement.id);
    if (!kept) return "new";
    return isDeepStrictEqual(kept.received, statement) ? "known" : "conflicting";
  }

  keep(
    received: Statement,
    sender: { readonly name: string; readonly authority: JsonObject },
  ): void {
    const stored = this.#now();
    const statement = {
      timestamp: stored,
      ...received,
      stored,
      authority: sender.authority,
      version: "1.0.0",
    };
    this.#kept.set(received.id, { received, statement, sender: sender.name });
    const target = textAt(received, "object", "id");
    if (textAt(received, "verb", "id") === VOIDED && target) this.#voided.add(target);
  }

  all(): readonly Kept[] {
    return [...this.#kept.values()];
  }

  find(id: string): Statement | undefined {
    return this.#voided.has(id) ? undefined : this.#kept.get(id)?.statement;
  }

  findVoided(id: string): Statement | undefined {
    return this.#voided.has(id) ? this.#kept.get(id)?.statement : undefined;
  }

  /** All that are not voided. */
  valid(): readonly Statement[] {
    return this.all()
      .map(({ statement }) => statement)
      .filter(({ id }) => !this.#voided.has(id));
  }

  /** Times of storing grow, however fast statements come: readers continue at the last one. */
  #now(): string {
    const last = this.all().at(-1)?.statement;
    const earliest = last ? Date.parse(textAt(last, "stored") ?? "") + 1 : 0;
    return new Date(Math.max(Date.now(), earliest)).toISOString();
  }
}
