import { Attempts } from "../attempts.ts";
import type { Faults } from "../faults.ts";
import type { LaunchOptions, Learner } from "../life-cycle/life-cycle.ts";
import { type Activity, leavesOf } from "../package/activity.ts";
import type { CoursePackage } from "../package/open.ts";
import type { LmsRecord } from "../record.ts";
import type { Course } from "../sequencing/path.ts";
import { resultOf } from "../sequencing/result.ts";
import type { Standard, Values } from "../strict/model.ts";
import type { HostOptions } from "../wire.ts";
import { objectivesFor, progressOf } from "./progress.ts";

/** A launch that has begun. */
export type Begun = Pick<HostOptions, "launch" | "standard" | "seed">;

/** What one learner did in one course, and how each launch was meant. */
export class Visits {
  readonly attempts = new Attempts();
  readonly #learner: Learner;
  readonly #options: LaunchOptions[] = [];
  /** Index of the options of each launch. */
  readonly #optionsOf: number[] = [];

  constructor(learner: Learner) {
    this.#learner = learner;
  }

  /** Keeps options for all visits of a URL, and answers their number. */
  remember(options: LaunchOptions): number {
    return this.#options.push(options) - 1;
  }

  /** Options by their number. */
  options(number: number): LaunchOptions {
    return this.#options[number] ?? {};
  }

  /** Number of the options that a launch began with. */
  optionsOf(launch: number): number {
    return this.#optionsOf[launch] ?? 0;
  }

  /** Identifier of the item of a launch. */
  itemOf(launch: number): string {
    return this.attempts.itemOf(launch) ?? "";
  }

  /** Where the learner stands in a course now. */
  progress(course: CoursePackage): Course {
    return progressOf(course, this.attempts);
  }

  /** Begins a launch of an item. */
  begin(
    course: CoursePackage,
    item: Activity,
    { options, faults }: { readonly options: number; readonly faults: Faults },
  ): Begun {
    const standard: Standard = faults.offersOnlyScorm12 ? "scorm12" : course.standard;
    const isOwn = standard === course.standard;
    const objectives = isOwn ? objectivesFor(this.progress(course), item) : {};
    const given = this.options(options);
    const begun = this.attempts.begin(item.id, standard, {
      learner: this.#learner,
      manifest: isOwn ? item.presets : launchData(item),
      // What others wrote meanwhile is newer than what the item remembers.
      options: { ...given, presets: { ...objectives, ...given.presets } },
      faults,
    });
    this.#optionsOf[begun.launch] = options;
    return { ...begun, standard };
  }

  /** All of it. */
  record(course: CoursePackage): LmsRecord {
    const items = leavesOf(course.organization).flatMap(({ id }) => {
      const track = this.attempts.track(id);
      return track ? [[id, track.values] as const] : [];
    });
    return {
      values: this.attempts.track(this.attempts.newest ?? "")?.values ?? {},
      items: Object.fromEntries(items),
      course: resultOf(this.progress(course)),
      launches: this.attempts.launches(),
    };
  }
}

/** All that an LMS of SCORM 1.2 understands of a manifest of SCORM 2004. */
function launchData({ presets }: Activity): Values {
  const given = presets["cmi.launch_data"];
  return given === undefined ? {} : { "cmi.launch_data": given };
}
