import type { LmsProfile } from "@coursewright/compiler";
import colors from "picocolors";
import { profileLines } from "../build/profile.ts";

/** What an LMS takes, and what is set for it, with the reasons. */
export function lmsPage(profile: LmsProfile): string {
  return [
    colors.bold(profile.name),
    "",
    `Takes ${profile.targets.join(", ")}, the first one best. \`build --lms ${profile.name}\` minds its habits.`,
    "",
    ...profileLines(profile, profile.reasons),
  ].join("\n");
}
