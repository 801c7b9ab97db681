import { join, relative } from "node:path";
import type { Package, Written } from "@coursewright/compiler";
import { table } from "../../table.ts";
import { profileLines } from "./profile.ts";

/** A package, and what was written of it. */
export interface Built {
  readonly made: Package;
  readonly written: Written;
}

/** A package as `--format json` tells of it. */
export function jsonPackage({ made, written }: Built): object {
  const { lms, step, role } = made;
  return {
    file: written.path.replaceAll("\\", "/"),
    target: made.target,
    ...(lms && { lms: { name: lms.name, reasons: lms.reasons } }),
    ...(step !== undefined && { step }),
    ...(role !== undefined && { role }),
    languages: made.languages,
    bytes: written.sizeInBytes,
    files: made.files.length,
    sha256: written.sha256,
    questions: made.questions,
    worstCaseState: made.worstCaseState,
    beside: made.beside.map(({ path }) => path),
  };
}

/** What was built, a line each, and what was set for an LMS, with its reasons. */
export function builtLines(built: readonly Built[]): readonly string[] {
  if (built.length === 0) return [];
  const profiles = new Set(built.flatMap(({ made }) => made.lms ?? []));
  return [builtTable(built), ...[...profiles].flatMap(profileLines)];
}

function builtTable(built: readonly Built[]): string {
  const rows = built.map(({ made, written }) => [
    relative(".", written.path) || join(".", written.path),
    `${(written.sizeInBytes / 1000).toFixed(1)} kB`,
    String(made.files.length),
    String(made.questions),
    String(made.worstCaseState),
  ]);
  return table(["package", "size", "files", "questions", "state, fullest"], rows);
}
