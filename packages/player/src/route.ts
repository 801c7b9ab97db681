import { type OutlineScreen, type Situation, screensOffered } from "@coursewright/course";

/** A place that the page can show. */
export interface Stop {
  /** Id of its section. */
  readonly anchor: string;
  /** Absent for cover and finish; with nothing else on it than this learner is offered. */
  readonly screen?: OutlineScreen;
  readonly lesson?: string;
  /** From 1. */
  readonly number?: number;
}

/** Id of the first section. */
export const COVER = "cw-start";
/** Id of the last section. */
export const FINISH = "cw-finish";

/** Everything that this learner can be shown, in the order of Back and Next. */
export function routeOf(situation: Situation): readonly Stop[] {
  const screens = situation.outline.steps.flatMap((step) =>
    screensOffered(step, situation).map((screen) => ({
      anchor: screen.anchor,
      screen,
      lesson: step.id,
    })),
  );
  const numbered = screens.map((stop, index) => ({ ...stop, number: index + 1 }));
  return [{ anchor: COVER }, ...numbered, { anchor: FINISH }];
}

/** Makes a link lead to a place. */
export function lead(link: Element, { anchor }: Pick<Stop, "anchor">): void {
  link.setAttribute("href", `#${anchor}`);
}

/** Number of screens in a route: all but cover and finish. */
export function countOf(route: readonly Stop[]): number {
  return route.length - 2;
}
