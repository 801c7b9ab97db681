import type { Lms } from "./lms.ts";
import { childrenOf } from "./outbox.ts";

/** Where the LMS keeps each objective; asked for at the first write only. */
export class Objectives {
  private known: Map<string, number> | undefined;
  private next = 0;
  private kept = false;

  /** Gives every id its number, those that are new the next free ones. */
  locate(lms: Lms, ids: readonly string[]): ReadonlyMap<string, number> {
    const known = this.known ?? this.read(lms);
    this.known = known;
    for (const id of this.kept ? ids : []) {
      if (!known.has(id)) known.set(id, this.next++);
    }
    return known;
  }

  /** By id: the first numbers may belong to objectives of the manifest, or come in another order. */
  private read(lms: Lms): Map<string, number> {
    this.kept = childrenOf(lms, "cmi.objectives").includes("id");
    if (!this.kept) return new Map();
    this.next = Number(lms.get("cmi.objectives._count")) || 0;
    const ids = Array.from({ length: this.next }, (_, n) => lms.get(`cmi.objectives.${n}.id`));
    return new Map(ids.map((id, n) => [id, n]));
  }
}
