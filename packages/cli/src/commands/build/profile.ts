import type { LmsProfile } from "@coursewright/compiler";
import colors from "picocolors";

/** What is set for an LMS, a line each, and why. */
export function profileLines({ title, reasons }: LmsProfile): readonly string[] {
  return [
    `For ${title}:`,
    ...reasons.map(
      ({ what, value, because, source }) =>
        `  ${what}: ${value}  ${colors.dim(`${because} (${source})`)}`,
    ),
  ];
}
