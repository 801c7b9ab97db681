import { type ManifestStyle, manifest } from "../manifest.ts";
import type { Target } from "../target.ts";

/** SCORM 1.2: what every LMS loads. */
export const scorm12: Target = {
  name: "scorm12",
  tracker: "scorm12",
  schemas: "scorm12",
  stateLimit: 4096,
  describe: (contents) => [manifest(contents, STYLE)],
};

// No masteryscore: with one, Moodle and others overwrite the status that the course reports.
const STYLE: ManifestStyle = {
  schemaVersion: "1.2",
  namespaces: {
    "": ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
    adlcp: ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
  },
  scormType: "adlcp:scormtype",
  organization: {},
  afterItems: [],
  inItem: [],
};
