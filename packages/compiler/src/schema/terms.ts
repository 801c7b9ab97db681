import { object, text, told } from "./words.ts";

/** The tag of a language, such as `nl` or `pt-BR`. */
const LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/** Something for each language that has it. */
function byLanguage(inside: object): object {
  return {
    type: "object",
    patternProperties: { [LANGUAGE]: inside },
    additionalProperties: false,
  };
}

const term = {
  ...object(
    {
      term: told("The term in the language that the course is written in.", text),
      note: told("What it means here, and what it must not be taken for.", text),
      avoid: told(
        "How it is never said, by language: words that `i18n check` asks about.",
        byLanguage({ anyOf: [text, { type: "array", items: text }] }),
      ),
    },
    ["term"],
  ),
  patternProperties: { [LANGUAGE]: told("How this language says it, by its tag.", text) },
};

/** JSON Schema of `i18n/terms.yaml`. */
export const termsSchema = {
  $id: "https://coursewright.dev/schemas/terms.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "i18n/terms.yaml of a Coursewright course",
  description:
    "How a course says its terms in each further language, and how it addresses learners. `i18n check` asks about every translation that says otherwise.",
  ...object(
    {
      formality: told(
        "How each language addresses learners: `informal` is je, du or tu, `formal` is u, Sie or vous.",
        byLanguage({ enum: ["informal", "formal"] }),
      ),
      terms: told("The terms, one entry each.", { type: "array", items: term }),
    },
    [],
  ),
};
