import type { Edit, Place } from "@coursewright/course";

/** The first line of a block and nothing else: mark and name, and perhaps braces that end. */
const OPENING =
  /^( {0,3}:{2,}[ \t\u00a0]*\p{L}[\p{L}\p{N}-]*)(?:([ \t\u00a0]*\{)([^{}]*)\})?[ \t\u00a0]*$/u;

/** Puts a setting first on a block's first line; nothing where the line says more than a block may. */
export function firstSetting(
  text: string,
  { file, line }: Place,
  setting: string,
): Edit | undefined {
  const match = OPENING.exec(text);
  if (!match) return undefined;
  const [, name = "", brace = "", settings = ""] = match;
  const column = name.length + brace.length + 1;
  const place = { file, line, column, endLine: line, endColumn: column };
  if (brace === "") return { place, text: `{${setting}}` };
  return { place, text: settings.trim() === "" ? setting : `${setting} ` };
}
