import type { Choice, DeadEnd, Place, Proof, RoleplayPlace } from "@coursewright/course";
import { plain } from "./words.ts";

/** A moment of the talk that a script or a person can find in the file. */
interface Spot {
  readonly line: number;
  readonly words: string;
}

/** What is proved about a role-play as JSON; `complete` is false where only a sample was walked, `exact` where not every path was counted. */
export function proofFacts(proof: Proof): object {
  const { places, choices, paths, endings, exact, complete } = proof;
  return {
    places,
    choices,
    paths,
    endings,
    unreachable: proof.unreachable.map(({ id }) => id),
    neverOffered: proof.neverOffered.map(({ choice }) => spotOf(choice)),
    deadEnds: proof.deadEnds.map(deadEndSpot),
    exact,
    complete,
    dryLoops: proof.dryLoops.map(({ back, in: place }) => ({ ...spotOf(back), place: place.id })),
    rareEndings: proof.rareEndings,
    meters: proof.meters,
    longest: proof.longest,
  };
}

function spotOf({ html, place }: { readonly html?: Choice["html"]; readonly place: Place }): Spot {
  return { line: place.line, words: html ? plain(html) : "" };
}

function deadEndSpot({
  after,
  in: place,
}: DeadEnd): Spot & { readonly place: RoleplayPlace["id"] } {
  switch (after.kind) {
    case "line":
      return { place: place.id, ...spotOf(after.line) };
    case "choice":
      return { place: place.id, ...spotOf(after.choice) };
    case "place":
      return { place: place.id, line: place.place.line, words: "" };
    default:
      return after satisfies never;
  }
}
