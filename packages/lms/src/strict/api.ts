import type { Standard } from "./model.ts";

/** What answers the calls of content. */
export interface Session {
  initialize(args: readonly unknown[]): string;
  terminate(args: readonly unknown[]): string;
  get(args: readonly unknown[]): string;
  set(args: readonly unknown[]): string;
  commit(args: readonly unknown[]): string;
  lastError(): string;
}

/** The object that content looks for in the windows around it. */
export type Api = Readonly<Record<string, (...args: readonly unknown[]) => string>>;

/** Names of the object, by standard. */
export const API_NAMES: Readonly<Record<Standard, string>> = {
  scorm12: "API",
  scorm2004: "API_1484_11",
};

/** The session under the names of its standard. */
export function apiOf(standard: Standard, session: Session): Api {
  const names = standard === "scorm12" ? scorm12Names : scorm2004Names;
  const errorText = (code: unknown) => (code === "0" ? "No error" : `Error ${code}`);
  return {
    [names.initialize]: (...args) => session.initialize(args),
    [names.terminate]: (...args) => session.terminate(args),
    [names.get]: (...args) => session.get(args),
    [names.set]: (...args) => session.set(args),
    [names.commit]: (...args) => session.commit(args),
    [names.lastError]: () => session.lastError(),
    [names.errorString]: (code) => errorText(code),
    [names.diagnostic]: (code) => errorText(code === "" ? session.lastError() : code),
  };
}

const scorm12Names = {
  initialize: "LMSInitialize",
  terminate: "LMSFinish",
  get: "LMSGetValue",
  set: "LMSSetValue",
  commit: "LMSCommit",
  lastError: "LMSGetLastError",
  errorString: "LMSGetErrorString",
  diagnostic: "LMSGetDiagnostic",
} as const;

const scorm2004Names = {
  initialize: "Initialize",
  terminate: "Terminate",
  get: "GetValue",
  set: "SetValue",
  commit: "Commit",
  lastError: "GetLastError",
  errorString: "GetErrorString",
  diagnostic: "GetDiagnostic",
} as const;
