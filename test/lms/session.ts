import type { Call, Commit, Standard, Values, Violation } from "@coursewright/lms";
import { type Api, apiOf } from "../../packages/lms/src/strict/api.ts";
import { models } from "../../packages/lms/src/strict/models.ts";
import { StrictSession } from "../../packages/lms/src/strict/session.ts";

/** A strict session without a browser, and all that it recorded. */
export interface Recorded {
  readonly api: Api;
  readonly calls: Call[];
  readonly commits: Omit<Commit, "kept">[];
  readonly violations: Violation[];
}

/** An LMS whose session has not begun. */
export async function strictLms(standard: Standard, seed: Values = {}): Promise<Recorded> {
  // Mocha loads tests with `require`, for which scorm-again exports nothing; `import()` finds its module.
  const { runtimeOf } = await import("../../packages/lms/src/host/runtime.ts");
  const calls: Call[] = [];
  const commits: Omit<Commit, "kept">[] = [];
  const violations: Violation[] = [];
  const keeper = {
    note: (call: Call) => void calls.push(call),
    object: (violation: Violation) => void violations.push(violation),
    keep: (commit: Omit<Commit, "kept">) => commits.push(commit) > 0,
  };
  const ports = { runtime: runtimeOf(standard, seed), keeper };
  const api = apiOf(standard, new StrictSession(models[standard], seed, ports));
  return { api, calls, commits, violations };
}

/** Element and value, as content writes them. */
export type Write = readonly [element: string, value: string];

/** The violations that writes commit, one after the other in one running session. */
export async function violationsOf(
  standard: Standard,
  writes: readonly Write[],
  seed: Values = {},
): Promise<readonly Violation[]> {
  const { api, violations } = await running(standard, seed);
  const set = standard === "scorm12" ? "LMSSetValue" : "SetValue";
  for (const write of writes) api[set]?.(...write);
  return violations;
}

/** An LMS whose session has begun. */
export async function running(standard: Standard, seed: Values = {}): Promise<Recorded> {
  const recorded = await strictLms(standard, seed);
  recorded.api[standard === "scorm12" ? "LMSInitialize" : "Initialize"]?.("");
  return recorded;
}
