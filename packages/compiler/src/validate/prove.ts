import type { Package } from "../package.ts";
import { structureViolations } from "./cmi5/structure.ts";

/** What no schema checks: a package of ours that breaks a rule of its standard is our mistake, and must not leave. */
export function proveStructure({ name, target, files }: Package): void {
  if (target !== "cmi5") return;
  const violations = structureViolations(files).map(
    ({ rule, line, what }) => `cmi5.xml:${line} ${rule}: ${what}`,
  );
  if (violations.length > 0)
    throw new Error(`${name} breaks its standard:\n${violations.join("\n")}`);
}
