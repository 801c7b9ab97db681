import type { DataModel, Standard } from "./model.ts";
import { scorm12 } from "./scorm12.ts";
import { scorm2004 } from "./scorm2004.ts";

/** The data model of each standard. */
export const models: Readonly<Record<Standard, DataModel>> = { scorm12, scorm2004 };
