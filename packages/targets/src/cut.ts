/** The text within so many UTF-16 units; where it is longer, it ends between two characters with `…`. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = "";
  for (const character of characters(text)) {
    if (kept.length + character.length >= limit) break;
    kept += character;
  }
  return `${kept}…`;
}

/** What a reader takes for one character, which may be a letter with marks or a joined emoji. */
function characters(text: string): readonly string[] {
  // Firefox has it since 125 only; without it at least no surrogate pair is torn.
  if (!("Segmenter" in Intl)) return [...text];
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
