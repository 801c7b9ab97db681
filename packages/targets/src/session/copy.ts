import { learnerKey, type SavedState } from "@coursewright/course";
import type { Store } from "./surroundings.ts";

/** This browser's copy of what the LMS was not yet known to hold. */
export class LocalCopy {
  private readonly store: Store;
  /** Empty for an unknown learner: the next one at this browser would get the answers. */
  private readonly key: string;
  private base: string;

  /** `base` is what the LMS holds. */
  constructor(store: Store, owner: { courseId: string; learner: string; base: string }) {
    this.store = store;
    this.key = owner.learner && `${learnerKey(owner.courseId, owner.learner)}-unsent`;
    this.base = owner.base;
  }

  /** Whether it outlives this window. */
  keep({ state, bookmark }: SavedState): boolean {
    return (
      this.key !== "" && this.store.write(this.key, JSON.stringify([this.base, state, bookmark]))
    );
  }

  /** What an earlier session could not send, if the LMS still holds what it was built on. */
  unsent(): SavedState | undefined {
    const [base, state, bookmark] = this.key ? strings(this.store.read(this.key)) : [];
    if (base === this.base && state && state !== base) return { state, bookmark: bookmark ?? "" };
    this.accepted(this.base);
    return undefined;
  }

  /** From now on the LMS holds this. */
  accepted(state: string): void {
    this.base = state;
    if (this.key) this.store.remove(this.key);
  }
}

function strings(json: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(json ?? "[]");
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return [];
  }
}
