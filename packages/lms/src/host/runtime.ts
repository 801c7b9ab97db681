import { Scorm12API, Scorm2004API } from "scorm-again";
import type { Runtime } from "../strict/memory.ts";
import type { Standard, Values } from "../strict/model.ts";

const SILENT = 5;

// The strict session is what commits, so commits of scorm-again go nowhere.
const settings = {
  autocommit: false,
  lmsCommitUrl: "memory://nowhere",
  httpService: {
    processHttpRequest: () => ({ result: "true", errorCode: 0 }),
    updateSettings: () => undefined,
  },
  mastery_override: false,
  strict_errors: true,
  logLevel: SILENT,
};

/** The data model of scorm-again, which holds what the LMS holds at the start of a launch. */
export function runtimeOf(standard: Standard, seed: Values): Runtime {
  const api = standard === "scorm12" ? new Scorm12API(settings) : new Scorm2004API(settings);
  const error = () => String(api.lmsGetLastError());
  return {
    initialize() {
      api.loadFromFlattenedJSON({ ...seed });
      api.lmsInitialize("");
    },
    get(element) {
      const value = String(api.lmsGetValue(element));
      return { value, error: error() };
    },
    set(element, value) {
      api.lmsSetValue(element, value);
      return { error: error() };
    },
    terminate() {
      api.lmsFinish("");
    },
  };
}
