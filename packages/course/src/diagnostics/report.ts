import { type Code, catalogue, type ParamsOf } from "./catalogue.ts";
import { comparePlaces, type Place } from "./place.ts";
import type { Problem, Severity } from "./problem.ts";

/** Replaces a stretch of a source file. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** What a diagnostic may carry besides its words. */
export interface Extras {
  /** A second place that explains the first, such as the other use of an id. */
  readonly related?: Place | undefined;
  /** What `check --fix` would write. */
  readonly fix?: Edit | undefined;
}

/** One problem found in a course. */
export interface Diagnostic extends Extras {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly place: Place;
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
  private readonly release: boolean;
  private readonly found: Diagnostic[] = [];
  private readonly silences: Silence[] = [];
  private readonly tidied: Edit[] = [];

  /** A report on a `draft` build, or on a `release`, which is stricter. */
  constructor(purpose: "draft" | "release" = "draft") {
    this.release = purpose === "release";
  }

  add<C extends Code>(code: C, place: Place, params: ParamsOf<C>, extras: Extras = {}): void {
    // The parameters are typed by the code; the union of all problems has lost that link.
    const problem = catalogue[code] as unknown as Problem<ParamsOf<C>>;
    if (problem.onlyInRelease && !this.release) return;
    this.found.push({
      code,
      severity: problem.errorInRelease && this.release ? "error" : problem.severity,
      message: problem.message(params),
      help: problem.help(params),
      place,
      ...extras,
    });
  }

  /** From here on a warning with this code at this line counts as answered. */
  silence(silence: Silence): void {
    this.silences.push(silence);
  }

  /** Something that is right but not written in the canonical form; `check --fix` writes it so. */
  tidy(edit: Edit): void {
    this.tidied.push(edit);
  }

  /** Takes over what another report found in some files. */
  take(other: Report, files: ReadonlySet<string>): void {
    const isIn = ({ place }: { readonly place: Place }): boolean => files.has(place.file);
    this.found.push(...other.diagnostics.filter(isIn));
    this.tidied.push(...other.tidied.filter(isIn));
  }

  /** Whether the course cannot be built. */
  get failed(): boolean {
    return this.found.some((diagnostic) => diagnostic.severity === "error");
  }

  /** In the order of files and lines, without the silenced warnings. */
  get diagnostics(): readonly Diagnostic[] {
    return this.found
      .filter((diagnostic) => !this.silences.some((silence) => silences(silence, diagnostic)))
      .sort((a, b) => comparePlaces(a.place, b.place));
  }

  /** All that `check --fix` would write. */
  get edits(): readonly Edit[] {
    return [...this.found.flatMap((diagnostic) => diagnostic.fix ?? []), ...this.tidied];
  }
}

// Errors stay: a course that is wrong for the learner is not made right by a reason.
function silences(silence: Silence, diagnostic: Diagnostic): boolean {
  return (
    diagnostic.severity === "warning" &&
    diagnostic.code === silence.code &&
    diagnostic.place.file === silence.place.file &&
    diagnostic.place.line === silence.line
  );
}
