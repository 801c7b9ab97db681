import { LMS_TARGETS, type LmsProfile } from "./profile.ts";

export const generic: LmsProfile = {
  name: "generic",
  title: "any other LMS",
  targets: LMS_TARGETS,
  tracker: {},
  manifest: {},
  reasons: [
    {
      what: "settings",
      value: "none",
      because:
        "Nothing is set: what is known of other LMSs and harms nobody is minded in every package.",
      source: "rows 1 to 54: every LMS that was looked at",
    },
  ],
};
