import type { Options } from "ajv/dist/2020.js";

/** For what authors write as YAML. `verbose` lets a message name the words that would have been right. */
export const yamlOptions = {
  allErrors: true,
  strictRequired: false,
  verbose: true,
} as const satisfies Options;

/** For what stands between braces: it is text, and "2" becomes a number where the schema wants one. */
export const settingsOptions = {
  ...yamlOptions,
  strictTypes: false,
  coerceTypes: true,
} as const satisfies Options;
