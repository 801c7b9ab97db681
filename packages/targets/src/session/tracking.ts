import type { Tracking } from "../target.ts";

declare global {
  /** Left by a script of the page where a tracker has to know more than most do. */
  var coursewrightTracking: Partial<Tracking> | undefined;
}
