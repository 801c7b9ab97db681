import { FORMS, LMS_NAMES, TARGET_NAMES } from "@coursewright/compiler";

/** Grows when a key goes or changes its meaning; new keys may come without it. */
export const REPORT_FORMAT = 1;

const text = { type: "string" };
const count = { type: "integer", minimum: 0 };
const maybe = { type: ["string", "null"] };

/** JSON Schemas of what `check` and `build` print with `--format json`. */
export function reportSchemas(): Readonly<Record<"check" | "build", object>> {
  return {
    check: report("check", "What `check --format json` prints", {}),
    build: report("build", "What `build --format json` prints", {
      packages: told("What was written; nothing where the course has errors.", listOf(made)),
    }),
  };
}

function report(name: string, title: string, own: Readonly<Record<string, object>>): object {
  return {
    $id: `https://coursewright.dev/schemas/reports/${name}.json`,
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...closed({
      format: told("The edition of this document.", { const: REPORT_FORMAT }),
      ...own,
      diagnostics: told("Everything that is wrong with the course.", listOf(diagnostic)),
      roleplays: told("What is proved about each role-play, by its id.", { type: "object" }),
      summary: closed({ errors: count, warnings: count }),
    }),
  };
}

const diagnostic = closed({
  code: told("As `explain` takes it.", text),
  severity: { enum: ["error", "warning"] },
  message: text,
  help: text,
  file: told("From the course folder.", text),
  ...{ line: count, column: count, endLine: count, endColumn: count },
});

const reason = {
  ...closed({ what: text, value: text, because: text, source: text }),
  properties: {
    ...{ what: text, value: text, because: text, source: text },
    idle: told("Why it changes nothing in this package.", text),
  },
};

const made = closed({
  file: told("Where the package lies, from the folder of the call.", text),
  form: { enum: FORMS },
  course: told("Id of the whole course.", text),
  version: text,
  target: { enum: TARGET_NAMES },
  lms: told("The LMS whose habits are minded.", {
    anyOf: [
      { type: "null" },
      closed({ name: { enum: LMS_NAMES }, title: text, reasons: listOf(reason) }),
    ],
  }),
  packaging: told("Whether it holds the course or one step of it.", { enum: ["course", "lesson"] }),
  scos: told("Whether the LMS sees one thing or each step.", { enum: ["one", "per-step"] }),
  step: told("The step that it holds alone.", maybe),
  role: told("The role that it is for alone.", maybe),
  language: told("The language that it is in alone, where each has a package.", maybe),
  languages: listOf(text),
  entries: told("What the LMS opens.", listOf(closed({ page: text, step: maybe }))),
  bytes: count,
  sha256: told("Of the file; of a folder that of all its files.", text),
  files: told("How many files are in it.", count),
  questions: count,
  roleplays: count,
  worstCaseState: told("Characters of the saved progress in the fullest case.", count),
  stateLimit: told("How many of them every LMS keeps.", { type: ["integer", "null"] }),
  beside: told("Files for those who report, from the folder of the call.", listOf(text)),
});

function told(description: string, schema: object): object {
  return { ...schema, description };
}

function listOf(items: object): object {
  return { type: "array", items };
}

/** All of these keys, and no others. */
function closed(properties: Readonly<Record<string, object>>) {
  const required = Object.keys(properties);
  return { type: "object", properties, required, additionalProperties: false };
}
