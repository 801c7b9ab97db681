import type { Call, Commit, Faults, Standard, Values, Violation } from "@coursewright/lms";
import { type DressedApi, dressed } from "../../packages/lms/src/hostile/dress.ts";
import { HostileSession } from "../../packages/lms/src/hostile/session.ts";
import { apiOf } from "../../packages/lms/src/strict/api.ts";
import { models } from "../../packages/lms/src/strict/models.ts";

/** A hostile session without a browser, whose faults and clock the test sets. */
export interface Hostile {
  readonly api: DressedApi;
  readonly calls: Call[];
  readonly commits: Omit<Commit, "kept">[];
  readonly violations: Violation[];
  faults: Faults;
  elapsedMilliseconds: number;
}

/** An LMS with faults whose session has not begun. */
export async function hostileLms(
  standard: Standard,
  faults: Faults,
  seed: Values = {},
): Promise<Hostile> {
  // As in session.ts: only `import()` finds the module of scorm-again.
  const { runtimeOf } = await import("../../packages/lms/src/host/runtime.ts");
  const calls: Call[] = [];
  const commits: Omit<Commit, "kept">[] = [];
  const violations: Violation[] = [];
  const hostile = { calls, commits, violations, faults, elapsedMilliseconds: 0 };
  const session = new HostileSession(models[standard], seed, {
    runtime: runtimeOf(standard, seed),
    keeper: {
      note: (call) => void calls.push(call),
      object: (violation) => void violations.push(violation),
      keep: (commit) => commits.push(commit) > 0,
    },
    temper: () => ({ faults: hostile.faults, navigation: {} }),
    elapsedMilliseconds: () => hostile.elapsedMilliseconds,
  });
  const api = dressed(apiOf(standard, session), () => hostile.faults);
  return Object.assign(hostile, { api });
}

/** The same, with its session begun. */
export async function hostileSession(
  standard: Standard,
  faults: Faults,
  seed: Values = {},
): Promise<Hostile> {
  const hostile = await hostileLms(standard, faults, seed);
  hostile.api[standard === "scorm12" ? "LMSInitialize" : "Initialize"]?.("");
  return hostile;
}
