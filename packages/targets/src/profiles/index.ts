import { blackboard } from "./blackboard.ts";
import { canvas } from "./canvas.ts";
import { cornerstone } from "./cornerstone.ts";
import { docebo } from "./docebo.ts";
import { generic } from "./generic.ts";
import { ilias } from "./ilias.ts";
import { moodle } from "./moodle.ts";
import type { LmsName, LmsProfile } from "./profile.ts";
import { saba } from "./saba.ts";
import { scormcloud } from "./scormcloud.ts";
import { successfactors } from "./successfactors.ts";
import { talentlms } from "./talentlms.ts";
import { workday } from "./workday.ts";

/** What each LMS needs of a package, by its name on the command line. */
export const lmsProfiles: { readonly [K in LmsName]: LmsProfile } = {
  moodle,
  successfactors,
  cornerstone,
  docebo,
  saba,
  ilias,
  canvas,
  blackboard,
  talentlms,
  workday,
  scormcloud,
  generic,
};
