import type { ReferencePage, Setting } from "@coursewright/compiler";
import colors from "picocolors";
import { indented } from "./indented.ts";

/** How something is written: what it is for, an example, its settings. */
export function referenceText({ title, description, samples, settings }: ReferencePage): string {
  return [
    colors.bold(title),
    "",
    description,
    "",
    ...samples.flatMap(({ path, text }) => [
      colors.bold(path === "lesson.md" ? "You write" : `You write in ${path}`),
      indented(text.trimEnd()),
    ]),
    ...(settings.length > 0 ? [colors.bold("Settings"), ""] : []),
    ...settings.flatMap(linesOf),
  ]
    .join("\n")
    .trimEnd();
}

function linesOf({ path, takes, fallback, needed, meaning }: Setting): readonly string[] {
  const without = fallback === undefined ? "" : `; without it, \`${fallback}\``;
  const has = needed ? "; has to be there" : "";
  return [`  ${colors.bold(path.join(" › "))}  ${takes}${has}${without}`, `      ${meaning}`];
}
