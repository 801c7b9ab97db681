import type { Beat, Choice, Line, Roleplay } from "@coursewright/course";

/** All paragraphs and choices of a role-play at any depth, in source order. */
export function everythingIn({ places }: Roleplay): readonly (Line | Choice)[] {
  return places.flatMap(({ beats }) => inside(beats));
}

function inside(beats: readonly Beat[]): readonly (Line | Choice)[] {
  return beats.flatMap((beat): readonly (Line | Choice)[] => {
    if (beat.kind === "line") return [beat];
    return beat.choices.flatMap((choice) => [choice, ...inside(choice.next)]);
  });
}
