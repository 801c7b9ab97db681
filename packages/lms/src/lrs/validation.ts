import { createRequire } from "node:module";

// The package is of an older kind: `import` finds the function itself in one loader and an object around it in another.
// The type is that of the package.
const { default: warningsOf } = createRequire(import.meta.url)(
  "@learninglocker/xapi-validation",
) as typeof import("@learninglocker/xapi-validation");

/** What is wrong with a statement by xAPI 1.0.3, as paths and names; nothing for a valid one. */
export function invalidities(statement: unknown): readonly string[] {
  return warningsOf(statement).map(
    (warning) => `${warning.path.join(".")}: ${warning.constructor.name}`,
  );
}
