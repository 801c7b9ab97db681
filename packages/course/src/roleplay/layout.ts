import type { Beat, Choice, Condition, Line, Roleplay, RoleplayPlace } from "./roleplay.ts";

/** Where everything stands in a role-play, and what leads where. */
export interface Layout {
  readonly lines: ReadonlyMap<number, Spot<Line>>;
  readonly choices: ReadonlyMap<number, Spot<Choice>>;
  readonly places: ReadonlyMap<string, RoleplayPlace>;
  /** Ids of the places that one or more jumps can lead to, by the id of the place where the first jump is. */
  readonly reach: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A line or choice, its place, and the choice below which it is indented. */
export interface Spot<T> {
  readonly what: T;
  readonly in: RoleplayPlace;
  readonly below?: Choice;
}

export function layoutOf(roleplay: Roleplay): Layout {
  const spots = roleplay.places.flatMap((place) => spotsOf(place.beats, { in: place }));
  const lines = spots.filter((spot) => isLine(spot));
  const choices = spots.filter((spot) => isChoice(spot));
  const jumps = new Map<string, Set<string>>(roleplay.places.map(({ id }) => [id, new Set()]));
  for (const { what, in: place } of lines) {
    if (what.to !== undefined) jumps.get(place.id)?.add(what.to);
  }
  return {
    lines: new Map(lines.map((spot) => [spot.what.key, spot])),
    choices: new Map(choices.map((spot) => [spot.what.number, spot])),
    places: new Map(roleplay.places.map((place) => [place.id, place])),
    reach: new Map(roleplay.places.map(({ id }) => [id, reachOf(id, jumps)])),
  };
}

/** The conditions of a line or a choice. */
export function conditionsOf(what: Line | Choice): readonly Condition[] {
  if ("number" in what) return what.all;
  return what.guard?.all ?? [];
}

type Where = Pick<Spot<never>, "in" | "below">;

function spotsOf(beats: readonly Beat[], where: Where): readonly Spot<Line | Choice>[] {
  return beats.flatMap((beat) => {
    if (beat.kind === "line") return [{ ...where, what: beat }];
    return beat.choices.flatMap((choice) => [
      { ...where, what: choice },
      ...spotsOf(choice.next, { ...where, below: choice }),
    ]);
  });
}

function isLine(spot: Spot<Line | Choice>): spot is Spot<Line> {
  return "key" in spot.what;
}

function isChoice(spot: Spot<Line | Choice>): spot is Spot<Choice> {
  return "number" in spot.what;
}

function reachOf(from: string, jumps: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  // A set takes what is added while it is gone through.
  const reached = new Set(jumps.get(from));
  for (const place of reached) {
    for (const next of jumps.get(place) ?? []) reached.add(next);
  }
  return reached;
}
