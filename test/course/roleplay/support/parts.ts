import type { Beat, Choice, Line, Roleplay } from "@coursewright/course";

/** All paragraphs of a role-play, those below choices too. */
export function linesIn(roleplay: Roleplay): readonly Line[] {
  return beatsIn(roleplay).flatMap((beat) => (beat.kind === "line" ? [beat] : []));
}

/** All choices of a role-play, nested ones too. */
export function choicesIn(roleplay: Roleplay): readonly Choice[] {
  return beatsIn(roleplay).flatMap((beat) => (beat.kind === "choices" ? beat.choices : []));
}

function beatsIn({ places }: Roleplay): readonly Beat[] {
  return places.flatMap(({ beats }) => beats.flatMap(withNested));
}

function withNested(beat: Beat): readonly Beat[] {
  if (beat.kind === "line") return [beat];
  return [beat, ...beat.choices.flatMap(({ next }) => next.flatMap(withNested))];
}
