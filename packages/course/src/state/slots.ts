/** Number of letters ever given; `[rows, letters]` for rows of choices; one entry per blank for gaps. */
export type Size = number | readonly number[];

/** A place in the saved state that was given out once and is never given out again. */
export interface Slot {
  /** Name at birth: `<lesson>/<slug>` for a screen, the id for everything else. */
  readonly birth: string;
  /** Present name; differs from `birth` after a renaming. */
  readonly name: string;
  /** `screen`, `do`, `workshop`, `plan`, `skip`, `draw`, `roleplay`, or a kind of question, followed by `+sure` when it asks how sure the learner is. */
  readonly kind: string;
  readonly size: Size;
}
