import type { Diagnostic } from "@coursewright/course";
import type { Proofs } from "../proofs.ts";
import type { Findings } from "./findings.ts";
import { github } from "./github.ts";
import { REPORT_FORMAT } from "./report-schema.ts";
import { sarif } from "./sarif.ts";
import { textReport } from "./text.ts";

export type { Findings } from "./findings.ts";

export const FORMATS = ["text", "json", "github", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
}

/** The findings in every format but JSON, whose document each command extends by its own parts. */
export function format(findings: Findings, name: Exclude<Format, "json">): string {
  switch (name) {
    case "text":
      return textReport(findings);
    case "github":
      return github(findings);
    case "sarif":
      return sarif(findings);
    default:
      return name satisfies never;
  }
}

export function summaryOf(diagnostics: readonly Diagnostic[]): Summary {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: diagnostics.length - errors };
}

/** What `check` and `build` print with `--format json`, as its schema promises: the parts of the command, then the findings. */
export function jsonReport(
  own: Readonly<Record<string, unknown>>,
  { diagnostics, proofs }: { readonly diagnostics: readonly Diagnostic[]; readonly proofs: Proofs },
): string {
  const document = {
    format: REPORT_FORMAT,
    ...own,
    diagnostics: jsonDiagnostics(diagnostics),
    roleplays: proofs.json,
    summary: summaryOf(diagnostics),
  };
  return JSON.stringify(document, undefined, 2);
}

/** Files are relative to the course folder. */
function jsonDiagnostics(diagnostics: readonly Diagnostic[]): readonly object[] {
  return diagnostics.map(({ code, severity, message, help, place }) => ({
    code,
    severity,
    message,
    help,
    ...place,
  }));
}
