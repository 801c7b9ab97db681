import { BESIDE } from "./beside.ts";
import type { Case } from "./case.ts";
import { INTERRUPTED } from "./departure-cases.ts";
import { HOSTILE } from "./hostile-cases.ts";
import { STEP_BY_STEP } from "./step-by-step.ts";
import { STRICT } from "./strict.ts";

/** Every cell of the matrix, table by table. */
export const CASES: readonly Case[] = [
  ...STRICT,
  ...STEP_BY_STEP,
  ...INTERRUPTED,
  ...HOSTILE,
  ...BESIDE,
];
