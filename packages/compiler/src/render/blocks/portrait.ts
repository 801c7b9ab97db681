import type { CastMember, Localized } from "@coursewright/course";

/** How a member of the cast looks: the author's picture, or a drawn person with a face. */
export interface PortraitView {
  readonly src?: string;
  readonly alt?: string;
  /** Symbol of the drawn person. */
  readonly base?: string;
  /** Symbol of the mood. */
  readonly face?: string;
}

const BASES = ["p-1", "p-2", "p-3", "p-4"] as const;

const FACES: ReadonlyMap<string, string> = new Map([
  ["angry", "m-angry"],
  ["cold", "m-cold"],
  ["tense", "m-tense"],
  ["tired", "m-tired"],
  ["calm", "m-calm"],
  ["calmer", "m-calm"],
]);

/** The symbol of a mood's face; the plain one where a mood is only a word. */
export function faceOf(mood: string | undefined): string {
  return FACES.get(mood ?? "") ?? "m-plain";
}

/** The portrait of the member at that position of the cast, in a mood. */
export function portraitView(
  { portrait, alt = "" }: Localized<CastMember>,
  position: number,
  mood?: string,
): PortraitView {
  if (portrait !== undefined) return { src: portrait, alt };
  return { base: BASES[position % BASES.length] ?? BASES[0], face: faceOf(mood) };
}
