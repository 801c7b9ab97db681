import { COURSE_ID, ID } from "../schema/words.ts";

/** What our schemas use of JSON Schema. */
export interface SchemaNode {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
  /** One pattern at most, for names such as `nl` that authors choose from. */
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

/** Between braces a word alone says yes; a file needs the value. */
export type Writing = "braces" | "yaml";

/** What a setting takes, as a phrase in Markdown. */
export function takes(node: SchemaNode, writing: Writing): string {
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum) return either(node.enum.map((value) => `\`${value}\``));
  if (node.anyOf) return either(formsTaken(node.anyOf, writing));
  switch (node.type) {
    case "boolean":
      return writing === "braces" ? "nothing: its name alone" : "`true` or `false`";
    case "integer":
      return `a whole number${range(node)}`;
    case "number":
      return `a number${range(node)}`;
    case "string":
      return textTaken(node);
    case "array":
      return listTaken(takes(node.items ?? {}, writing));
    case "object":
      return groupTaken(node, writing);
    default:
      return "";
  }
}

function formsTaken(forms: readonly SchemaNode[], writing: Writing): readonly string[] {
  return [...new Set(forms.map((form) => takes(form, writing)).filter(Boolean))];
}

const LISTS: Readonly<Record<string, string>> = {
  "an id": "a list of ids",
  text: "a list of words",
};

function listTaken(item: string): string {
  return LISTS[item] ?? `a list: ${item}`;
}

function groupTaken(group: SchemaNode, writing: Writing): string {
  const { properties, additionalProperties, patternProperties = {} } = group;
  const [ofLanguage] = properties ? [] : Object.values(patternProperties);
  if (ofLanguage) return `languages, each with ${takes(ofLanguage, writing)}`;
  if (properties || typeof additionalProperties !== "object") return "settings of its own";
  if (additionalProperties.anyOf) return "names of your own";
  return `names, each with ${takes(additionalProperties, writing)}`;
}

const OTHER_TEXTS: Readonly<Record<string, string>> = {
  [ID]: "an id",
  [COURSE_ID]: "words with dots between them",
};

function textTaken({ format, pattern = "" }: SchemaNode): string {
  if (format === "date") return "a day, such as 2027-02-02";
  return OTHER_TEXTS[pattern] ?? "text";
}

function range({ minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  const from =
    exclusiveMinimum !== undefined
      ? ` above ${exclusiveMinimum}`
      : minimum !== undefined
        ? ` from ${minimum}`
        : "";
  if (maximum === undefined) return from;
  return exclusiveMinimum !== undefined ? `${from}, at most ${maximum}` : `${from} to ${maximum}`;
}

function either(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
