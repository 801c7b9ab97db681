import type { Diagnostic } from "@coursewright/course";
import { type Findings, pathFromHere } from "./findings.ts";

/** Annotations that GitHub's runner shows at the lines of a pull request. */
export function github({ project, diagnostics }: Findings): string {
  return diagnostics
    .map((diagnostic) => annotation(diagnostic, pathFromHere(project, diagnostic.place.file)))
    .join("\n");
}

function annotation({ code, severity, message, help, place }: Diagnostic, file: string): string {
  const properties = [
    `file=${property(file)}`,
    `line=${place.line}`,
    `endLine=${place.endLine}`,
    `col=${place.column}`,
    `endColumn=${place.endColumn}`,
    `title=${property(code)}`,
  ];
  return `::${severity} ${properties.join(",")}::${data(`${message} ${help}`)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
