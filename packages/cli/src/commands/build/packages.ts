import { dirname, join, relative } from "node:path";
import type { Form, Package, Written } from "@coursewright/compiler";
import { table } from "../../table.ts";
import { settingsLines } from "./profile.ts";

/** A package, and what was written of it. */
export interface Built {
  readonly made: Package;
  readonly written: Written;
  readonly form: Form;
}

/** A package as `--format json` tells of it. */
export function jsonPackage({ made, written, form }: Built): object {
  const { lms, step = null, role = null, language = null, entries } = made;
  return {
    file: slashed(written.path),
    form,
    course: made.course,
    version: made.version,
    target: made.target,
    lms: lms ? { name: lms.name, title: lms.title, reasons: made.reasons } : null,
    packaging: step === null ? "course" : "lesson",
    scos: entries.some((entry) => entry.step !== undefined) ? "per-step" : "one",
    step,
    role,
    language,
    languages: made.languages,
    entries: entries.map((entry) => ({ page: entry.page, step: entry.step ?? null })),
    bytes: written.sizeInBytes,
    sha256: written.sha256,
    files: made.files.length,
    questions: made.questions,
    roleplays: made.roleplays,
    worstCaseState: made.worstCaseState,
    stateLimit: made.stateLimit ?? null,
    beside: made.beside.map(({ path }) => slashed(join(dirname(written.path), path))),
  };
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** What was built, a line each, and what was set for an LMS, with its reasons. */
export function builtLines(built: readonly Built[]): readonly string[] {
  if (built.length === 0) return [];
  return [builtTable(built), ...settingsLines(built.map(({ made }) => made))];
}

function builtTable(built: readonly Built[]): string {
  const rows = built.map(({ made, written }) => [
    relative(".", written.path) || join(".", written.path),
    `${(written.sizeInBytes / 1000).toFixed(1)} kB`,
    String(made.files.length),
    String(made.questions),
    String(made.roleplays),
    String(made.worstCaseState),
  ]);
  return table(["package", "size", "files", "questions", "role-plays", "state, fullest"], rows);
}
