import type { Beat, RoleplayPlace } from "@coursewright/course";
import type { RoleplayContext } from "./context.ts";

/** Numbers that six bits of a learner's progress can tell apart. */
const MOST_CHOICES = 64;
/** Letters that an LMS can tell apart. */
const MOST_AT_PLACE = 36;

/** Reports more choices than a learner's progress holds, or an LMS can tell apart. */
export function reportAmounts(places: readonly RoleplayPlace[], { report }: RoleplayContext): void {
  const counts = places.map((place) => ({ place, count: choicesIn(place.beats) }));
  const count = counts.reduce((sum, each) => sum + each.count, 0);
  const [first] = places;
  if (first && count > MOST_CHOICES) {
    report.add("roleplay/too-many-choices", first.place, { count });
  }
  for (const { place, count } of counts) {
    if (count <= MOST_AT_PLACE) continue;
    report.add("roleplay/too-many-choices-at-place", place.place, { count, id: place.id });
  }
}

function choicesIn(beats: readonly Beat[]): number {
  return beats.reduce((sum, beat) => {
    if (beat.kind === "line") return sum;
    const below = beat.choices.reduce((inside, choice) => inside + choicesIn(choice.next), 0);
    return sum + beat.choices.length + below;
  }, 0);
}
