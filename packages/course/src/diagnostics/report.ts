import { type Code, catalogue, type ParamsOf } from "./catalogue.ts";
import { comparePlaces, type Place } from "./place.ts";
import type { Problem, Severity } from "./problem.ts";

/** One problem found in a course. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly place: Place;
  /** A second place that explains the first, such as the other use of an id. */
  readonly related?: Place;
  readonly fixable: boolean;
}

/** A line of an author that silences one warning, with the reason. */
export interface Silence {
  readonly code: string;
  readonly reason: string;
  /** Where the silencing comment stands. */
  readonly place: Place;
  /** The line it speaks of. */
  readonly line: number;
}

/** Collects what is wrong with a course, so that one run tells everything. */
export class Report {
  private readonly found: Diagnostic[] = [];

  add<C extends Code>(code: C, place: Place, params: ParamsOf<C>, related?: Place): void {
    // The parameters are typed by the code; the union of all problems has lost that link.
    const problem = catalogue[code] as unknown as Problem<ParamsOf<C>>;
    this.found.push({
      code,
      severity: problem.severity,
      message: problem.message(params),
      help: problem.help(params),
      place,
      ...(related && { related }),
      fixable: problem.fixable === true,
    });
  }

  /** Whether the course cannot be built. */
  get failed(): boolean {
    return this.found.some((diagnostic) => diagnostic.severity === "error");
  }

  /** In the order of files and lines. */
  get diagnostics(): readonly Diagnostic[] {
    return [...this.found].sort((a, b) => comparePlaces(a.place, b.place));
  }
}
