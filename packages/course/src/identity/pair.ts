/** Who belongs to whom: what the lock file knows and what the author has now, each at most once. */
export class Pairing<Known, Present> {
  private readonly known: Set<Known>;
  private readonly present: Set<Present>;
  private readonly partners = new Map<Present, Known>();

  constructor(known: readonly Known[], present: readonly Present[]) {
    this.known = new Set(known);
    this.present = new Set(present);
  }

  join(known: Known, present: Present): void {
    // A partner taken already stays with the first.
    if (!this.known.has(known) || !this.present.has(present)) return;
    this.known.delete(known);
    this.present.delete(present);
    this.partners.set(present, known);
  }

  /** Pairs those of equal key, in order; what has no key stays alone. */
  byKey(
    ofKnown: (known: Known) => string | undefined,
    ofPresent: (present: Present) => string | undefined,
  ): void {
    const waiting = new Map<string, Known[]>();
    for (const known of this.known) {
      const key = ofKnown(known);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), known]);
    }
    for (const present of this.present) {
      const known = waiting.get(ofPresent(present) ?? "")?.shift();
      if (known) this.join(known, present);
    }
  }

  /** Pairs what is at least so much alike, the most alike first. */
  byLikeness(likeness: (known: Known, present: Present) => number, least: number): void {
    const { known, present } = this.left;
    const candidates = present
      .flatMap((mine) => known.map((old) => ({ old, mine, alike: likeness(old, mine) })))
      .filter(({ alike }) => alike >= least)
      .sort((a, b) => b.alike - a.alike);
    for (const { old, mine } of candidates) this.join(old, mine);
  }

  /** Pairs what is left in order, if equally many are left and all of them agree. */
  inOrder(agree: (known: Known, present: Present) => boolean): void {
    const { known, present } = this.left;
    if (known.length !== present.length) return;
    const pairs = known.flatMap((old, at) =>
      present.slice(at, at + 1).map((mine) => ({ old, mine })),
    );
    if (!pairs.every(({ old, mine }) => agree(old, mine))) return;
    for (const { old, mine } of pairs) this.join(old, mine);
  }

  partnerOf(present: Present): Known | undefined {
    return this.partners.get(present);
  }

  /** What has no partner. */
  get left(): { readonly known: readonly Known[]; readonly present: readonly Present[] } {
    return { known: [...this.known], present: [...this.present] };
  }
}
