import { TARGET_NAMES, type TargetName } from "@coursewright/targets";

/** What a course is built as: one of the targets, or the page that `--form html` writes. */
export type Column = TargetName | "one page";

/** All of them, as the table in the README names its columns. */
export const COLUMNS: readonly Column[] = [...TARGET_NAMES, "one page"];

/** The family of standards that a column speaks. */
export function familyOf(column: Column): "scorm" | "xapi" | "none" {
  if (column === "web" || column === "one page") return "none";
  return column === "cmi5" || column === "xapi" ? "xapi" : "scorm";
}
