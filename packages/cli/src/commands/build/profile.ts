import type { LmsProfile, Package } from "@coursewright/compiler";
import colors from "picocolors";

type Told = Omit<Package["reasons"][number], "idle"> & { readonly idle?: string | undefined };

/** What is set for an LMS, a line each, and why; and what of it changes nothing. */
export function profileLines(
  { title }: Pick<LmsProfile, "title">,
  reasons: readonly Told[],
): readonly string[] {
  return [
    `For ${title}:`,
    ...reasons.map(({ what, value, because, source, idle }) => {
      const effect = idle === undefined ? "" : ` (${idle})`;
      return `  ${what}: ${value}${effect}  ${colors.dim(`${because} (${source})`)}`;
    }),
  ];
}

/** The same for packages, an LMS after the other; idle is what changes nothing in any of them. */
export function settingsLines(packages: readonly Package[]): readonly string[] {
  const profiles = new Set(packages.flatMap(({ lms }) => lms ?? []));
  return [...profiles].flatMap((lms) => {
    const told = new Map<string, Told>();
    for (const reason of packages.filter((made) => made.lms === lms).flatMap(reasonsOf)) {
      const key = `${reason.what} ${reason.value} ${reason.source}`;
      const before = told.get(key);
      if (!before || before.idle !== undefined) told.set(key, reason);
    }
    return told.size > 0 ? profileLines(lms, [...told.values()]) : [];
  });
}

function reasonsOf({ reasons }: Package): Package["reasons"] {
  return reasons;
}
