import { type ManifestStyle, manifest } from "../manifest.ts";
import type { Target } from "../target.ts";
import { element } from "../xml.ts";

/** SCORM 2004 4th Edition: completion and success apart, and sixteen times the state. */
export const scorm2004: Target = {
  name: "scorm2004-4",
  tracker: "scorm2004",
  schemas: "scorm2004-4",
  stateLimit: 64000,
  describe: (contents) => [manifest(contents, STYLE)],
};

// suspendAll, exitAll and exit stay visible: hiding everything traps learners where the LMS has no close button.
const HIDDEN_CONTROLS = ["previous", "continue", "abandon", "abandonAll"];

// No objectives with satisfiedByMeasure: the LMS would ignore the success that the course reports.
const STYLE: ManifestStyle = {
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
  // Without flow some LMSs deliver nothing at all at start.
  afterItems: [
    element("imsss:sequencing", {}, [
      element("imsss:controlMode", { choice: "true", flow: "true" }),
    ]),
  ],
  // Both false by default, which lets the LMS complete and satisfy a course that reported nothing.
  inItem: [
    element("imsss:sequencing", {}, [
      element("imsss:deliveryControls", {
        completionSetByContent: "true",
        objectiveSetByContent: "true",
      }),
    ]),
    element("adlnav:presentation", {}, [
      element(
        "adlnav:navigationInterface",
        {},
        HIDDEN_CONTROLS.map((control) => element("adlnav:hideLMSUI", {}, control)),
      ),
    ]),
  ],
};
