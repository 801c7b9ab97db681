/** JSON Schema of a language file's front matter, which is read word by word elsewhere: here anything fits. */
export const languageSchema = {
  $id: "https://coursewright.dev/schemas/language.json",
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
};
