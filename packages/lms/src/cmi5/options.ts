import type { JsonObject } from "../lrs/json.ts";
import type { MoveOn } from "./situation.ts";

/** What the learner wishes of every course. */
interface Preferences {
  /** As `de-DE,en-US`. */
  readonly languagePreference?: string;
  readonly audioPreference?: "on" | "off";
}

/** How an LMS with cmi5 or xAPI launches. */
export interface XapiLaunchOptions {
  /** Where the course opens; in a frame unless said otherwise. */
  readonly where?: "frame" | "window";
  /** Publisher id of the assignable unit, or its number from 0; the first unless said otherwise. */
  readonly au?: string | number;
  /** What the LMS says instead of the course. */
  readonly masteryScore?: number;
  readonly moveOn?: MoveOn;
  readonly launchParameters?: string;
  /** What the LMS adds to the context of all statements. */
  readonly template?: JsonObject;
  /** There is a page to return to unless said otherwise. */
  readonly returnUrl?: "none";
  readonly preferences?: Preferences;
  readonly tincan?: TinCanForm;
}

/** Forms of a Tin Can launch that LMSs have. */
export interface TinCanForm {
  /** `old-style` has arrays and `accountName`, `plus` has `+` for blanks, `twice` is encoded twice. */
  readonly actor?: "old-style" | "plus" | "twice";
  readonly registration?: "missing";
  /** `bare` leaves out `Basic `. */
  readonly auth?: "bare";
  readonly activityId?: "missing";
  /** IRI of an activity that all statements belong to. */
  readonly grouping?: string;
}
