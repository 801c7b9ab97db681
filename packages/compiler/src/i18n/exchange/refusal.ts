/** A unit of which a refusal tells. */
interface InUnit {
  readonly unit: string;
  /** Its source, with codes as tokens. */
  readonly source: string;
  /** The translation that cannot be taken, or the part of it that is meant. */
  readonly text: string;
  readonly line: number;
}

/** Why a file is not imported. */
export type Refusal =
  | { readonly problem: "not-well-formed"; readonly message: string; readonly line: number }
  | { readonly problem: "unknown-format"; readonly name: string }
  | { readonly problem: "other-course"; readonly found: string; readonly expected: string }
  | { readonly problem: "other-language"; readonly found: string; readonly expected: string }
  | { readonly problem: "unknown-unit"; readonly unit: string; readonly line: number }
  | ({ readonly problem: "unit-twice" } & InUnit)
  | ({ readonly problem: "source-changed"; readonly now: string } & InUnit)
  | ({
      readonly problem: "code-missing" | "code-twice" | "code-unknown" | "code-empty";
      readonly code: string;
    } & InUnit)
  | ({ readonly problem: "codes-crossed" | "code-not-paired"; readonly code: string } & InUnit)
  | ({ readonly problem: "too-long"; readonly length: number; readonly limit: number } & InUnit)
  | ({ readonly problem: "not-writable" } & InUnit);

/** A refusal in words, with the unit, its source and what is wrong in it. */
export function inWords(refusal: Refusal): string {
  const at = "line" in refusal && refusal.line > 0 ? `line ${refusal.line}: ` : "";
  if (!("source" in refusal)) return `${at}${sentence(refusal)}`;
  const { unit, source, text } = refusal;
  return `${at}${unit}: ${sentence(refusal)}\n    source: ${source}\n    target: ${text}`;
}

function sentence(refusal: Refusal): string {
  switch (refusal.problem) {
    case "not-well-formed":
      return `The file cannot be read: ${refusal.message}`;
    case "unknown-format":
      return `"${refusal.name}" is no XLIFF, PO, CSV or DOCX that was exported from a course.`;
    case "other-course":
      return `These are words of the course "${refusal.found}", not of "${refusal.expected}".`;
    case "other-language":
      return `These words are ${refusal.found}; ${refusal.expected} is asked for.`;
    case "unknown-unit":
      return `The course has no words "${refusal.unit}" any more. Export again.`;
    case "unit-twice":
      return "These words are in the file twice. Keep one of them.";
    case "source-changed":
      return `The source changed since the export. It is now: ${refusal.now}`;
    case "code-missing":
      return `The code ${refusal.code} is missing. Put it where it belongs.`;
    case "code-twice":
      return `The code ${refusal.code} is there twice. Keep one.`;
    case "code-unknown":
      return `The source has no code ${refusal.code}. Take it out.`;
    case "code-empty":
      return `The code ${refusal.code} holds no words. Put them between its two ends.`;
    case "code-not-paired":
      return `The code ${refusal.code} needs its beginning before its end.`;
    case "codes-crossed":
      return `The code ${refusal.code} ends inside another one. Let the inner one end first.`;
    case "too-long":
      return `${refusal.length} characters, and ${refusal.limit} fit. Say it in fewer.`;
    case "not-writable":
      return "In the course this would read as something else. Put words between codes that touch, and take out double braces and backslashes.";
    default:
      return refusal satisfies never;
  }
}
