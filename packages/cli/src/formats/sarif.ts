import { type Code, catalogue, type Diagnostic } from "@coursewright/course";
import { VERSION } from "../version.ts";
import { type Findings, pathFromHere } from "./findings.ts";

/** A SARIF 2.1.0 log with one run. */
export function sarif({ project, diagnostics }: Findings): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const driver = {
    name: "coursewright",
    version: VERSION,
    rules: codes.map(ruleOf),
  };
  const results = diagnostics.map((diagnostic) =>
    resultOf(diagnostic, pathFromHere(project, diagnostic.place.file)),
  );
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
  };
  return JSON.stringify(log, undefined, 2);
}

function ruleOf(code: Code): object {
  const { severity, bad, good } = catalogue[code];
  return {
    id: code,
    defaultConfiguration: { level: severity },
    help: { text: `Instead of\n\n${bad}\n\nwrite\n\n${good}` },
  };
}

function resultOf(diagnostic: Diagnostic, uri: string): object {
  const { code, severity, message, help, place } = diagnostic;
  const region = {
    startLine: place.line,
    startColumn: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
  };
  return {
    ruleId: code,
    level: severity,
    message: { text: `${message} ${help}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region } }],
  };
}
