import { hash, type Outline } from "@coursewright/course";
// Declares what the page leaves in its window.
import type {} from "../session/tracking.ts";
import type { Activities } from "../statements/activities.ts";
import type { Tracking } from "../target.ts";
import type { Online } from "./online.ts";

declare global {
  interface Window {
    /** Left by the script that brings the course. */
    readonly coursewright: Outline;
  }
}

/** What a page has for every launch. */
export interface Page {
  readonly online: Online;
  readonly outline: Outline;
  readonly activities: Activities;
}

/** A name under which a tab remembers what belongs to an address; nobody can read the address from it. */
export function keyFor(address: string): string {
  return `cw-${hash(address).toString(36)}${hash(address, 1).toString(36)}`;
}

/** The words of what is told: the build leaves them to every page that sends statements. */
export function activitiesIn(tracking: Partial<Tracking> | undefined): Activities {
  if (!tracking?.activities) throw new Error("the page has no activities");
  return tracking.activities;
}
