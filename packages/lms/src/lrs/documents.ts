import { agentKey } from "./agents.ts";

/** Where a document lies. */
export interface DocumentPlace {
  readonly resource: string;
  readonly id: string;
  readonly agent?: unknown;
  readonly activityId?: string;
  readonly registration?: string;
}

/** What is written, and by whom. */
export interface Writing {
  /** MIME type. */
  readonly type: string;
  readonly content: string;
  readonly writer: "content" | "lms";
}

/** A document as it is kept. */
export interface LrsDocument extends DocumentPlace, Writing {
  /** ISO 8601. */
  readonly updated: string;
}

/** States and profiles by their places. */
export class Documents {
  readonly #documents = new Map<string, LrsDocument>();

  get(place: DocumentPlace): LrsDocument | undefined {
    return this.#documents.get(keyOf(place));
  }

  put(place: DocumentPlace, writing: Writing): void {
    const updated = new Date().toISOString();
    this.#documents.set(keyOf(place), { ...place, ...writing, updated });
  }

  delete(place: DocumentPlace): void {
    this.#documents.delete(keyOf(place));
  }

  /** All documents that lie where the place says, whatever their ids. */
  beside(place: Omit<DocumentPlace, "id">): readonly LrsDocument[] {
    return this.all().filter(
      (document) => keyOf({ ...document, id: "" }) === keyOf({ ...place, id: "" }),
    );
  }

  all(): readonly LrsDocument[] {
    return [...this.#documents.values()];
  }
}

function keyOf({ resource, id, agent, activityId, registration }: DocumentPlace): string {
  return JSON.stringify([resource, id, agent && agentKey(agent), activityId, registration]);
}
