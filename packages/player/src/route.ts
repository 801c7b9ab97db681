import type { Outline, OutlineScreen } from "@coursewright/course";

/** A place that the page can show. */
export interface Stop {
  /** Id of its section. */
  readonly anchor: string;
  /** Absent for cover and finish. */
  readonly screen?: OutlineScreen;
  readonly lesson?: string;
  /** From 1. */
  readonly number?: number;
}

/** Id of the first section. */
export const COVER = "cw-start";
/** Id of the last section. */
export const FINISH = "cw-finish";

/** Everything that can be shown, in the order of Back and Next. */
export function routeOf(outline: Outline): readonly Stop[] {
  const screens = outline.lessons.flatMap((lesson) =>
    lesson.screens.map((screen) => ({ anchor: screen.anchor, screen, lesson: lesson.id })),
  );
  const numbered = screens.map((stop, index) => ({ ...stop, number: index + 1 }));
  return [{ anchor: COVER }, ...numbered, { anchor: FINISH }];
}

/** Number of screens in a route: all but cover and finish. */
export function countOf(route: readonly Stop[]): number {
  return route.length - 2;
}
