import { decimal } from "../formats.ts";
import { identifiersOf, idOf } from "../identifiers.ts";
import { type ManifestStyle, manifest } from "../manifest.ts";
import type { Target } from "../target.ts";
import { leaf } from "../words.ts";
import { element } from "../xml.ts";

/** SCORM 1.2: what every LMS loads. */
export const scorm12: Target = {
  name: "scorm12",
  tracker: "scorm12",
  recorder: "lms",
  severalEntries: true,
  schemas: "scorm12",
  stateLimit: 4096,
  speaksXapi: false,
  describe: (contents) => [manifest(contents, STYLE)],
};

const STYLE: ManifestStyle = {
  schemaVersion: "1.2",
  namespaces: {
    "": ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
    adlcp: ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
  },
  scormType: "adlcp:scormtype",
  organization: {},
  afterItems: () => [],
  inItem(contents, { pass }, before) {
    const type = { type: "aicc_script" };
    const first = before && identifiersOf(idOf(contents, before)).item;
    // A masteryscore only on demand: with one, Moodle and others overwrite the status that the course reports.
    const mastery = contents.manifest.passMark ? pass : undefined;
    return [
      ...(first ? [element("adlcp:prerequisites", type, first)] : []),
      ...(mastery === undefined ? [] : [leaf("adlcp:masteryscore", decimal(mastery))]),
    ];
  },
};
