import { join } from "node:path";
import {
  type Form,
  isLmsName,
  isTargetName,
  type LmsName,
  lmsProfiles,
  madeFor,
  type Package,
  suggest,
  TARGET_NAMES,
  type TargetName,
} from "@coursewright/compiler";
import { UsageError } from "../../exit.ts";

/** The target that an option names. */
export function targetNamed(word: string): TargetName {
  if (isTargetName(word)) return word;
  const near = suggest(word, TARGET_NAMES);
  const meant = near === undefined ? "" : ` Did you mean "${near}"?`;
  throw new UsageError(`There is no target "${word}".${meant} Known: ${TARGET_NAMES.join(", ")}.`);
}

/** Refuses what cannot be built as it is asked for: nothing is read then. */
export function refuseUnfit(
  targets: readonly TargetName[] | undefined,
  { lms, form }: { readonly lms: LmsName | undefined; readonly form: Form },
): void {
  const profile = lms && lmsProfiles[lms];
  const refused = profile && targets?.find((target) => !profile.targets.includes(target));
  if (profile && refused)
    throw new UsageError(
      `${profile.title} does not take ${refused}. It takes ${profile.targets.join(", ")}.`,
    );
  if (form === "html" && targets?.join() !== "web")
    throw new UsageError("Only a web package can be one page: add --target web.");
}

/** Refuses to write over a package of the same name that was made for another LMS. */
export function refuseLoss(packages: readonly Package[], folder: string): void {
  for (const made of packages) {
    const before = madeFor(made, folder);
    const now = made.lms?.name ?? null;
    if (before === undefined || before === now) continue;
    throw new UsageError(
      `${join(folder, made.name)} was made for ${titleOf(before)} and would be lost: this one is for ${titleOf(now)}. Name another folder with --out, or delete the old one with the files beside it.`,
    );
  }
}

function titleOf(lms: string | null): string {
  if (lms === null) return "no LMS in particular";
  return isLmsName(lms) ? lmsProfiles[lms].title : lms;
}
