import type { Place, Report } from "@coursewright/course";
import type { Project } from "../project.ts";
import { secretsIn } from "../validate/secrets.ts";

const TEXT = /\.(svg|vtt|txt|html?|json|csv)$/i;

/** A package is public: whoever opens it could read what gives leave to everybody's results. */
export function checkCredentials({ texts, assets }: Project, report: Report): void {
  for (const [file, text] of texts) reportSecrets(file, text, report);
  for (const [file, asset] of assets) {
    if (TEXT.test(file)) reportSecrets(file, new TextDecoder().decode(asset.content()), report);
  }
}

function reportSecrets(file: string, text: string, report: Report): void {
  for (const { what, at, length } of secretsIn(text)) {
    report.add("xapi/credential", placeAt({ file, text }, at, length), { what });
  }
}

function placeAt(source: { file: string; text: string }, at: number, length: number): Place {
  const lines = source.text.slice(0, at).split(/\r\n|\r|\n/);
  const line = lines.length;
  const column = (lines.at(-1) ?? "").replace(/^\uFEFF/, "").length + 1;
  return { file: source.file, line, column, endLine: line, endColumn: column + length };
}
