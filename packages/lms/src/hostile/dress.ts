import type { Faults } from "../faults.ts";
import type { Api } from "../strict/api.ts";

/** The API as content meets it: what should be strings may be something else. */
export type DressedApi = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Gives answers the types that the LMS has at the moment. */
export function dressed(api: Api, faultsNow: () => Faults): DressedApi {
  const entries = Object.entries(api).map(([name, call]) => {
    const answer = (...args: readonly unknown[]) => typed(name, call(...args), faultsNow());
    return [name, answer] as const;
  });
  return Object.fromEntries(entries);
}

function typed(name: string, result: string, { answersWith, lastError }: Faults): unknown {
  if (name.endsWith("GetLastError")) {
    if (lastError === "nan" && result === "NaN") return Number.NaN;
    return answersWith ? Number(result) : result;
  }
  // What content reads stays text: `GetValue` has no answer that is true or false.
  if (!answersWith || name.includes("Get")) return result;
  const isTrue = result === "true";
  return answersWith === "booleans" ? isTrue : Number(isTrue);
}
