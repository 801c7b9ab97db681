import { type ManifestStyle, manifest } from "../manifest.ts";
import type { Target } from "../target.ts";
import { presentation, sequencingOfCourse, sequencingOfItem } from "./sequencing.ts";

/** SCORM 2004 4th Edition: completion and success apart, and sixteen times the state. */
export const scorm2004: Target = {
  name: "scorm2004-4",
  tracker: "scorm2004",
  recorder: "lms",
  severalEntries: true,
  // The next SCO waits for a success, and the end of an attempt would take those of the others along.
  ofSeveral: { succeedsWhenCompleted: true, exitOnComplete: "suspend" },
  schemas: "scorm2004-4",
  stateLimit: 64000,
  speaksXapi: false,
  describe: (contents) => [manifest(contents, FOURTH)],
};

/** SCORM 2004 3rd Edition, for LMSs that do not list the 4th. */
export const scorm2004Third: Target = {
  ...scorm2004,
  name: "scorm2004-3",
  schemas: "scorm2004-3",
  describe: (contents) => [manifest(contents, THIRD)],
};

const FOURTH: ManifestStyle = {
  schemaVersion: "2004 4th Edition",
  namespaces: {
    "": ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
    adlcp: ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
    adlseq: ["http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"],
    adlnav: ["http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"],
    imsss: ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
  },
  scormType: "adlcp:scormType",
  organization: {
    "adlseq:objectivesGlobalToSystem": "false",
    "adlcp:sharedDataGlobalToSystem": "false",
  },
  afterItems: (contents) => [sequencingOfCourse(contents)],
  inItem: (contents, launch, before) => [
    sequencingOfItem(contents, launch, before),
    presentation(contents),
  ],
};

// The same but for shared data, which came with the 4th Edition: the 3rd one's schemas refuse what they do not know.
const THIRD: ManifestStyle = {
  ...FOURTH,
  schemaVersion: "2004 3rd Edition",
  organization: { "adlseq:objectivesGlobalToSystem": "false" },
};
