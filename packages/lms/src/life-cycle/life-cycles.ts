import type { Standard } from "../strict/model.ts";
import type { LifeCycle } from "./life-cycle.ts";
import { scorm12 } from "./scorm12.ts";
import { scorm2004 } from "./scorm2004.ts";

/** The life cycle of each standard. */
export const lifeCycles: Readonly<Record<Standard, LifeCycle>> = { scorm12, scorm2004 };
