import { id, text, told } from "./words.ts";

/** `words.yaml` as its schema lets it through: words by their name. */
export type WordsYaml = Readonly<Record<string, WordYaml>>;

/** One form for everybody, or forms by name; below a role's id stand that role's own. */
export type WordYaml = string | Readonly<Record<string, FormsYaml>>;

/** A form, or what a role has: one form, or several by name. */
type FormsYaml = string | Readonly<Record<string, string>>;

function forms(inside: object): object {
  return { type: "object", minProperties: 1, propertyNames: id, additionalProperties: inside };
}

/**
 * JSON Schema of `words.yaml`. `client: customer` is what `{{client}}` stands for;
 * `client: { default: customer, plural: customers }` gives `{{client.plural}}` too; `{{client}}` is the form
 * `default`, else the first one. A key that is a role of the course holds what this role reads instead:
 * `nurse: patient`, or `nurse: { default: patient, plural: patients }`.
 */
export const wordsSchema = {
  $id: "https://coursewright.dev/schemas/words.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "words.yaml of a Coursewright course",
  description:
    "What `{{client}}` stands for in every text. A word may have forms by name, as in `{{client.plural}}`; below the id of a role stands what that role reads instead.",
  type: "object",
  propertyNames: id,
  additionalProperties: told("The word alone, or its forms by name.", {
    anyOf: [text, forms({ anyOf: [text, forms(text)] })],
  }),
};
