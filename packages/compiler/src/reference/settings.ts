import { type SchemaNode, takes, type Writing } from "./takes.ts";

/** A setting as authors read about it. */
export interface Setting {
  /** Its own name, behind those of the settings that it stands in; `any name` or `any language` where authors choose it. */
  readonly path: readonly string[];
  /** What it takes, in Markdown. */
  readonly takes: string;
  /** What holds without it, as it would be written. */
  readonly fallback?: string;
  /** Whether something has to stand there. */
  readonly needed: boolean;
  /** In Markdown. */
  readonly meaning: string;
}

/** The name of a setting whose name authors choose. */
export const ANY_NAME = "any name";

/** The name of a setting that is the tag of a language. */
export const ANY_LANGUAGE = "any language";

/** All settings of a schema, each before those that stand in it. */
export function settingsOf(schema: SchemaNode, writing: Writing): readonly Setting[] {
  const settings = settingsIn(schema, { path: [], writing });
  const { additionalProperties } = schema;
  if (typeof additionalProperties !== "object") return settings;
  return [...settings, ...settingFrom(additionalProperties, { path: [ANY_NAME], writing })];
}

interface Where {
  readonly path: readonly string[];
  readonly writing: Writing;
}

function settingsIn(group: SchemaNode, { path, writing }: Where): readonly Setting[] {
  const { properties = {}, patternProperties = {}, required = [] } = group;
  const chosen = Object.values(patternProperties).map((node) => [ANY_LANGUAGE, node] as const);
  return [...Object.entries(properties), ...chosen].flatMap(([name, node]) => {
    const [own, ...inner] = settingFrom(node, { path: [...path, name], writing });
    return own ? [{ ...own, needed: required.includes(name) }, ...inner] : [];
  });
}

function settingFrom(node: SchemaNode, where: Where): readonly Setting[] {
  const own: Setting = {
    path: where.path,
    takes: takes(node, where.writing),
    ...(hasFallback(node, where.writing) && { fallback: written(node.default) }),
    needed: false,
    meaning: node.description ?? "",
  };
  const inner = groupsIn(node).flatMap((group) => settingsIn(group, where));
  // Forms of a setting may share a name.
  return [own, ...new Map(inner.map((setting) => [setting.path.join(), setting])).values()];
}

/** The groups of settings that may stand in one: its own, those of what it lists, and those of its other forms. */
function groupsIn(node: SchemaNode): readonly SchemaNode[] {
  const { properties, items, additionalProperties, anyOf = [] } = node;
  if (properties) return [node];
  return [items, additionalProperties, ...anyOf].flatMap((inner) =>
    typeof inner === "object" ? groupsIn(inner) : [],
  );
}

/** Without a word between braces that takes nothing, it is simply not so. */
function hasFallback(node: SchemaNode, writing: Writing): boolean {
  return node.default !== undefined && !(node.type === "boolean" && writing === "braces");
}

function written(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}
