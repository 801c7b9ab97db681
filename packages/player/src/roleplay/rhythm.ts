/** Something that is shown after a while. */
export type Beat = readonly [afterMs: number, show: () => void];

/** Shows one thing after the other. */
export interface Rhythm {
  play(beats: readonly Beat[]): void;
  /** All that is left is shown at once. */
  rush(): void;
}

/** The pace of a calm talk; a click or a key is for whoever has no time for it. */
export function calmRhythm(): Rhythm {
  let left: Beat[] = [];
  let timer = 0;
  // Before it reaches what it is for: the click that starts a talk must not end it.
  document.body.addEventListener("click", rush, true);
  document.body.addEventListener("keydown", hurry, true);
  return { play, rush };

  function play(beats: readonly Beat[]): void {
    left = [...beats];
    // Whoever wants nothing to move is not kept waiting.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) rush();
    else wait();
  }

  function wait(): void {
    timer = window.setTimeout(() => {
      left.shift()?.[1]();
      if (left[0]) wait();
    }, left[0]?.[0]);
  }

  /** A key that hurries means nothing else, and one that is held was pressed for what came before. */
  function hurry(event: KeyboardEvent): void {
    if (event.repeat || !left[0]) return;
    event.stopPropagation();
    rush();
  }

  function rush(): void {
    clearTimeout(timer);
    for (const [, show] of left.splice(0)) show();
  }
}
