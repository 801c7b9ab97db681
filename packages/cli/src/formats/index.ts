import { resolve } from "node:path";
import type { Project } from "@coursewright/compiler";
import type { Diagnostic } from "@coursewright/course";
import { github } from "./github.ts";
import { sarif } from "./sarif.ts";
import { textReport } from "./text.ts";

export const FORMATS = ["text", "json", "github", "sarif"] as const;
export type Format = (typeof FORMATS)[number];

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
}

/** What a format needs to show: the diagnostics, and the texts they point into. */
export interface Findings {
  readonly project: Project;
  readonly diagnostics: readonly Diagnostic[];
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

/** The diagnostics as `--format json` promises them; files are relative to the course folder. */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[]): readonly object[] {
  return diagnostics.map(({ code, severity, message, help, place }) => ({
    code,
    severity,
    message,
    help,
    ...place,
  }));
}

/** Path of a file of the course from the folder where the command was started. */
export function pathFromHere({ root }: Project, file: string): string {
  const whole = resolve(root, file);
  const here = `${resolve(".")}/`;
  return whole.startsWith(here) ? whole.slice(here.length) : whole;
}
