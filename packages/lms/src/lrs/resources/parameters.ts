import type { LrsRequest } from "../request.ts";
import type { LrsViolation } from "../violation.ts";

/** Parameters that the resource does not know, or that it needs and does not find. */
export function strangeParameters(
  { url, resource }: LrsRequest,
  known: readonly string[],
  needed: readonly string[],
): readonly LrsViolation[] {
  const present = [...url.searchParams.keys()];
  const strange = present.filter((name) => !known.includes(name));
  const missing = needed.filter((name) => !present.includes(name));
  return [
    ...strange.map((name) => parameter(`${resource} knows no parameter "${name}".`)),
    ...missing.map((name) => parameter(`${resource} needs the parameter "${name}".`)),
  ];
}

/** Something about parameters that is refused. */
export function parameter(message: string): LrsViolation {
  return { rule: "xapi/parameter", message };
}
