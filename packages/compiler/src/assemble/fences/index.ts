import type { Fence } from "../../parse/fences.ts";
import { cards } from "./cards.ts";
import type { FenceReader } from "./fence.ts";
import { forRoles } from "./for.ts";
import { include } from "./include.ts";
import { manager } from "./manager.ts";
import { phrases } from "./phrases.ts";
import { plan } from "./plan.ts";
import { privacy } from "./privacy.ts";
import { prompt } from "./prompt.ts";
import { reveal } from "./reveal.ts";
import { steps } from "./steps.ts";
import { story } from "./story.ts";

/** The register of blocks by the word behind their colons. */
const fences: Readonly<Record<string, FenceReader>> = {
  phrases,
  steps,
  cards,
  reveal,
  story,
  discuss: prompt("discuss"),
  buddy: prompt("buddy"),
  manager,
  for: forRoles,
  include,
  plan,
  privacy,
};

/** The reader of a block that is no question. */
export function readerOf({ opening: { name } }: Fence): FenceReader | undefined {
  return Object.hasOwn(fences, name) ? fences[name] : undefined;
}
